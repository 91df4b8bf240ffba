import { Button, Checkbox } from '@mantine/core';
import type { CaseWholeFragment, ConsentScopeInput, PhotoWholeFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { Check, Eye, Minus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/session/index.ts';
import { nameOfScope, SCOPES, useScopeWords } from './choices.ts';
import { PublicationBox, RecordBox, WithdrawBox } from './consent-boxes.tsx';
import styles from './portfolio.module.css';

type Doing = 'record' | 'withdraw' | 'publish' | 'unpublish';

/** Photo by photo: what was agreed to and where it is shown, and what can be done about it for those chosen. */
export function ConsentMatrix({ row }: { readonly row: CaseWholeFragment }) {
  const { t } = useTranslation('portfolio');
  const scopeWords = useScopeWords();
  const may = useMay();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [doing, setDoing] = useState<Doing | null>(null);
  const chosen = row.photos.filter(({ id }) => !left.has(id));
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(left);
    for (const id of ids)
      if (isChosen) next.delete(id);
      else next.add(id);
    setLeft(next);
  };
  const actions = [
    ['record', may('case.consent')],
    ['publish', may('case.publish') && row.archivedAt === null],
    ['unpublish', may('case.publish')],
    ['withdraw', may('case.consent')],
  ] as const;
  if (row.photos.length === 0) return null;
  const box = { row, photos: chosen, onDone: () => setDoing(null) };
  return (
    <section className={styles.section} aria-label={t('consent.title')}>
      <div>
        <h2>{t('consent.title')}</h2>
        <p className={styles.hint}>{t('consent.about')}</p>
      </div>
      <fieldset
        className={styles.scroll}
        aria-label={t('consent.photo')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone, it is moved by keys too
        tabIndex={0}
      >
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  label={t('consent.all')}
                  checked={left.size === 0}
                  indeterminate={left.size > 0 && chosen.length > 0}
                  onChange={(event) =>
                    choose(
                      row.photos.map(({ id }) => id),
                      event.currentTarget.checked,
                    )
                  }
                />
              </th>
              {SCOPES.map((scope) => (
                <th key={nameOfScope(scope)} scope="col">
                  {scopeWords(scope)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row.photos.map((photo) => (
              <tr key={photo.id}>
                <th scope="row">
                  <PhotoHead
                    photo={photo}
                    isChosen={!left.has(photo.id)}
                    onChoose={(isChosen) => choose([photo.id], isChosen)}
                  />
                </th>
                {SCOPES.map((scope) => (
                  <td key={nameOfScope(scope)}>
                    <Cell photo={photo} scope={scope} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </fieldset>
      <div className={styles.row}>
        <output>{t('consent.chosen', { count: chosen.length })}</output>
        {actions.map(([action, isAllowed]) =>
          isAllowed ? (
            <Button
              key={action}
              variant={action === 'publish' ? 'filled' : 'default'}
              disabled={chosen.length === 0}
              aria-expanded={doing === action}
              onClick={() => setDoing(doing === action ? null : action)}
            >
              {t(`consent.${action}`)}
            </Button>
          ) : null,
        )}
      </div>
      {doing === 'record' ? <RecordBox {...box} /> : null}
      {doing === 'withdraw' ? <WithdrawBox {...box} /> : null}
      {doing === 'publish' || doing === 'unpublish' ? <PublicationBox key={doing} {...box} action={doing} /> : null}
    </section>
  );
}

interface PhotoHeadProps {
  readonly photo: PhotoWholeFragment;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function PhotoHead({ photo, isChosen, onChoose }: PhotoHeadProps) {
  const { t } = useTranslation('portfolio');
  const words = useWords();
  const label = t('photos.card', {
    view: words('view', photo.view).label,
    moment: words('moment', photo.moment).label,
  });
  return (
    <span className={styles.photoHead}>
      <Checkbox
        aria-label={t('photos.choose', { photo: label })}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <img src={photo.url} alt="" loading="lazy" />
      {label}
    </span>
  );
}

function Cell({ photo, scope }: { readonly photo: PhotoWholeFragment; readonly scope: ConsentScopeInput }) {
  const { t } = useTranslation('portfolio');
  const format = useFormat();
  const consent = photo.consents.find(({ purpose, channel }) => purpose === scope.purpose && channel === scope.channel);
  if (!consent)
    return (
      <span className={styles.cell} data-state="no">
        <Minus size={16} aria-hidden /> {t('consent.no')}
      </span>
    );
  const { publishedAt } = consent;
  const Icon = publishedAt ? Eye : Check;
  return (
    <span className={styles.cell} data-state={publishedAt ? 'shown' : 'agreed'}>
      <Icon size={16} aria-hidden />
      {publishedAt
        ? t('consent.shownSince', { day: format.date(publishedAt.slice(0, 10)) })
        : consent.decidedOn
          ? t('consent.agreed', { day: format.date(consent.decidedOn) })
          : t('consent.agreedNoDay')}
    </span>
  );
}
