import { LANGS, useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { Form, useSearchParams } from 'react-router';
import form from '../../shared/filter.module.css';
import { Kept } from '../../shared/kept.tsx';
import { pagingParams } from '../../shared/paging/paging.ts';
import { filtersIn, SOURCE_CHOICES, STAR_CHOICES } from './filters.ts';
import type { PractitionerShown } from './unproven.ts';

/** Narrows the reviews by stars, by where they come from and by language; in the address, without script too. */
export function ReviewFilterForm({ practitioner }: { readonly practitioner: PractitionerShown }) {
  const { t } = useTranslation('practitioner');
  const words = useWords();
  const format = useFormat();
  const [params] = useSearchParams();
  const { stars, source, written } = filtersIn(params);
  // The schema does not count reviews by language: those of the site and of the practitioner are offered.
  const languages = [...new Set([...LANGS, ...practitioner.languages, ...(written ? [written] : [])])];
  return (
    <Form action="#reviews" className={form.filter} aria-label={t('reviewFilter')}>
      <Kept params={params} except={['stars', 'source', 'written', ...pagingParams('reviews')]} />
      <label>
        <span>{t('stars')}</span>
        <select key={stars} name="stars" defaultValue={stars ?? ''}>
          <option value="">{t('any')}</option>
          {STAR_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {t('starsOf', { count: Number(choice) })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('source')}</span>
        <select key={source} name="source" defaultValue={source ?? ''}>
          <option value="">{t('any')}</option>
          {SOURCE_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {words('reviewSource', choice).label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('written')}</span>
        <select key={written} name="written" defaultValue={written ?? ''}>
          <option value="">{t('any')}</option>
          {languages.map((code) => (
            <option key={code} value={code}>
              {format.language(code)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('apply')}</button>
    </Form>
  );
}
