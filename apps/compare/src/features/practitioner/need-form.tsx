import {
  CASE_SCALES,
  HAIR_COLOURS,
  INDICATIONS,
  MONK_TONES,
  SCAR_INDICATIONS,
  SCAR_TYPES,
  STAGES,
} from '@stipple/domain';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { Form, Link, useSearchParams } from 'react-router';
import { withParams } from '../../shared/address.ts';
import { Kept } from '../../shared/kept.tsx';
import { isEmptyNeed, type Need, NEED_PARAMS, stageValue } from '../../shared/need.ts';
import form from '../../shared/filter.module.css';

/** What one looks for, as a form of the address: without it no case can be like one's own. */
export function NeedForm({ need }: { readonly need: Need }) {
  const { t } = useTranslation('practitioner');
  const words = useWords();
  const [params] = useSearchParams();
  const isScar = need.scarType || (need.indication && SCAR_INDICATIONS.includes(need.indication));
  return (
    <Form action="#like" className={form.filter} aria-label={t('needForm')}>
      <Kept params={params} except={['for', 'scale', 'stage', 'scar', 'monk', 'hair']} />
      <label>
        <span>{t('needFor')}</span>
        <select key={need.indication} name="for" defaultValue={need.indication ?? ''}>
          <option value="">{t('any')}</option>
          {INDICATIONS.map((code) => (
            <option key={code} value={code}>
              {words('indication', code).label}
            </option>
          ))}
        </select>
      </label>
      {isScar ? (
        <label>
          <span>{t('needScar')}</span>
          <select key={need.scarType} name="scar" defaultValue={need.scarType ?? ''}>
            <option value="">{t('any')}</option>
            {SCAR_TYPES.map((code) => (
              <option key={code} value={code}>
                {words('scarType', code).label}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <label>
          <span>{t('needStage')}</span>
          <select key={stageValue(need)} name="stage" defaultValue={stageValue(need)}>
            <option value="">{t('any')}</option>
            {CASE_SCALES.map((scale) => (
              <optgroup key={scale} label={words('scale', scale).label}>
                {STAGES[scale].map((stage) => (
                  <option key={stage} value={stageValue({ scale, stage })}>
                    {words.stage(scale, stage).label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{t('needSkin')}</span>
        <select key={need.monk} name="monk" defaultValue={need.monk ?? ''}>
          <option value="">{need.fitzpatrick ? words('fitzpatrick', need.fitzpatrick).label : t('any')}</option>
          {MONK_TONES.map((tone) => (
            <option key={tone} value={tone}>
              {words('monk', tone).label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('needHair')}</span>
        <select key={need.hairColour} name="hair" defaultValue={need.hairColour ?? ''}>
          <option value="">{t('any')}</option>
          {HAIR_COLOURS.map((code) => (
            <option key={code} value={code}>
              {words('hairColour', code).label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('needSubmit')}</button>
      {!isEmptyNeed(need) && (
        <Link to={`${withParams(params, Object.fromEntries(NEED_PARAMS.map((name) => [name, null])))}#like`}>
          {t('needClear')}
        </Link>
      )}
    </Form>
  );
}
