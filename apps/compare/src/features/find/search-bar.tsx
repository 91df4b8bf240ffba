import { type Format, type Lang, useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { carried, TO_RESULTS } from '../../shared/address.ts';
import { PlaceField } from '../../shared/place/place-field.tsx';
import { changed } from './changes.ts';
import { paramsOf } from './form-values.ts';
import { type Search, USUAL_RADIUS_KM } from './search.ts';
import styles from './search-bar.module.css';

/** Circles to choose from, in kilometres: round numbers in the unit of the language. */
const RADII: Readonly<Record<Lang, readonly number[]>> = {
  en: [8, 16.1, 32.2, USUAL_RADIUS_KM, 161, 322],
  de: [10, 25, 50, USUAL_RADIUS_KM, 150, 300],
};

const OWN = new Set(['place', 'near', 'r', 'after', 'before']);

const radiiFor = ({ lang }: Format, chosen: number) => [...new Set([...RADII[lang], chosen])].toSorted((a, b) => a - b);

/** Where and how far around; and the way to what for. */
export function SearchBar({ search }: { readonly search: Search }) {
  const { t } = useTranslation('find');
  const format = useFormat();
  const { lang } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { place, near, radiusKm } = search;
  return (
    <search>
      <form
        action={`/${lang}/find`}
        className={styles.bar}
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ search: changed(paramsOf(event.currentTarget)) }, TO_RESULTS);
        }}
      >
        {[...params]
          .filter(([name, value]) => value !== '' && !OWN.has(name))
          .map(([name, value], i) => (
            <input key={`${name}${i}`} type="hidden" name={name} value={value} />
          ))}
        <div className={styles.place}>
          <PlaceField key={`${place} ${near}`} place={place} near={near} />
        </div>
        <label className={styles.radius}>
          <span>{t('within')}</span>
          <select key={radiusKm} name="r" defaultValue={radiusKm}>
            {radiiFor(format, radiusKm).map((km) => (
              <option key={km} value={km}>
                {format.distance(km)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={styles.submit}>
          {t('search')}
        </button>
        <Link className={styles.need} to={`/${lang}${carried(params)}#need`}>
          {t('changeNeed')}
        </Link>
      </form>
    </search>
  );
}
