import { useTranslation } from 'react-i18next';
import type { PriceValues } from './price-values.ts';

/** What each field of a price is called, where two versions of it are compared. */
export function useValueLabels(): Readonly<Record<keyof PriceValues, string>> {
  const { t } = useTranslation('prices');
  const extra = (part: string) => `${part}: ${t('form.extraAmount')}`;
  const [consultation, patchTest, touchUp, aftercare] = [
    t('part.consultation'),
    t('part.patch_test'),
    t('part.touch_up'),
    t('part.aftercare'),
  ];
  return {
    locationId: t('form.place'),
    service: t('form.service'),
    extent: t('form.extent'),
    unit: t('form.unit'),
    amountMinor: t('form.amountMinor'),
    amountHighMinor: t('form.amountHighMinor'),
    currency: t('form.currency'),
    taxIncluded: t('form.taxIncluded'),
    sessionsIncluded: t('form.sessionsIncluded'),
    consultationIncluded: consultation,
    consultationExtraMinor: extra(consultation),
    patchTestIncluded: patchTest,
    patchTestExtraMinor: extra(patchTest),
    touchUpIncluded: touchUp,
    touchUpExtraMinor: extra(touchUp),
    aftercareIncluded: aftercare,
    aftercareExtraMinor: extra(aftercare),
    validFrom: t('form.validFrom'),
    validUntil: t('form.validUntil'),
    publish: t('form.publish'),
  };
}
