import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { changed } from '../changes.ts';
import { formValues, paramsOf, showValues } from '../form-values.ts';
import { searchIn } from '../search.ts';
import { FacetField, type FacetData, fieldOf } from './facet-field.tsx';
import styles from './facets.module.css';

/** Fields of a facet, and of the band of prices beside its currency. */
const BAND = ['min', 'max'] as const;

/** The id of the panel: on a phone a button opens it over the page. */
export const PANEL = 'filters';

/** Parameters that the form does not ask for go along with it. */
function Kept({ own }: { readonly own: ReadonlySet<string> }) {
  const [params] = useSearchParams();
  return [...params]
    .filter(([name, value]) => value !== '' && !own.has(name))
    .map(([name, value], i) => <input key={`${name}${i}`} type="hidden" name={name} value={value} />);
}

interface FacetPanelProps {
  readonly facets: readonly FacetData[];
  readonly total: number;
}

/** All that narrows the list, with counts. A change applies at once; without script a button does. */
export function FacetPanel({ facets, total }: FacetPanelProps) {
  const { t } = useTranslation('find');
  const { lang } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const values = formValues(searchIn(params));
  const own = new Set<string>(['scale', 'after', 'before', ...BAND, ...facets.map(({ name }) => fieldOf(name))]);

  useEffect(() => {
    if (form.current) showValues(form.current, formValues(searchIn(params)));
  }, [params]);

  useEffect(() => {
    const of = form.current;
    if (!of) return undefined;
    const apply = (event: Event) => {
      if (event.type === 'submit') event.preventDefault();
      const search = changed(paramsOf(of));
      if (search !== changed(params)) void navigate({ search }, { preventScrollReset: true });
    };
    // The browser's own event: of an amount it comes when that is finished, not with each digit.
    of.addEventListener('change', apply);
    of.addEventListener('submit', apply);
    return () => {
      of.removeEventListener('change', apply);
      of.removeEventListener('submit', apply);
    };
  }, [params, navigate]);

  return (
    <aside id={PANEL} popover="auto" className={styles.panel} aria-label={t('filters')}>
      <form ref={form} action={`/${lang}/find`} className={styles.form}>
        <h2 className={styles.title}>{t('filters')}</h2>
        <Kept own={own} />
        {facets.map((facet) => (
          <FacetField key={facet.name} facet={facet} stated={values[fieldOf(facet.name)]} />
        ))}
        {values.currency[0] && (
          <fieldset className={styles.band}>
            <legend>{t('bandLegend', { currency: values.currency[0] })}</legend>
            {BAND.map((name) => (
              <label key={name}>
                <span>{t(`bandField.${name}`)}</span>
                <input
                  name={name}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  step="any"
                  defaultValue={values[name][0]}
                />
              </label>
            ))}
          </fieldset>
        )}
        <button type="submit" className={styles.apply}>
          {t('apply')}
        </button>
        <button type="button" className={styles.close} popoverTarget={PANEL} popoverTargetAction="hide">
          {t('showFound', { count: total })}
        </button>
      </form>
    </aside>
  );
}
