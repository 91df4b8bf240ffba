import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { PICK_PARAM, pickedIn, TO_RESULTS } from '../../shared/address.ts';
import { meaningful, needIn } from '../../shared/need.ts';
import { PlaceField } from '../../shared/place/place-field.tsx';
import { Head } from '../../shared/head.tsx';
import { NeedFields } from './need-fields.tsx';
import styles from './start.module.css';

const POINTS = ['healed', 'checked', 'price'] as const;

/** What a form says, without what says nothing. */
function said(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
  return `?${meaningful(new URLSearchParams(fields)).toString()}`;
}

/** Two questions, where and what for; both can be left open. The answers stand in the address and nowhere else. */
export default function Start() {
  const { t } = useTranslation('start');
  const { lang } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const radius = params.get('r');

  /** A step back from the results comes to what was chosen here. */
  const keep = (form: HTMLFormElement) => navigate({ search: said(form) }, { replace: true, preventScrollReset: true });

  async function find(form: HTMLFormElement) {
    await keep(form);
    await navigate({ pathname: `/${lang}/find`, search: said(form) }, TO_RESULTS);
  }
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void find(event.currentTarget);
  }
  function onChange({ target, currentTarget }: FormEvent<HTMLFormElement>) {
    // A town is kept when it is whole, with the form.
    if (!(target instanceof HTMLInputElement && target.name === 'place')) void keep(currentTarget);
  }

  return (
    <>
      <Head title={t('title')} description={t('description')} />
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.lede}>{t('lede')}</p>
      <search>
        <form action={`/${lang}/find`} className={styles.form} onSubmit={onSubmit} onChange={onChange}>
          {pickedIn(params).map((id) => (
            <input key={id} type="hidden" name={PICK_PARAM} value={id} />
          ))}
          {radius && <input type="hidden" name="r" value={radius} />}
          <div className={styles.where}>
            <PlaceField place={params.get('place') ?? ''} near={params.get('near') ?? ''} />
            <button type="submit" className={styles.submit}>
              {t('submit')}
            </button>
          </div>
          <NeedFields need={needIn(params)} />
          <p className={styles.end}>
            <button type="submit" className={styles.submit}>
              {t('submit')}
            </button>
          </p>
          <p className={styles.private}>{t('private')}</p>
        </form>
      </search>
      <ul className={styles.points} role="list">
        {POINTS.map((point) => (
          <li key={point}>
            <h2>{t(`points.${point}.title`)}</h2>
            <p>{t(`points.${point}.body`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
