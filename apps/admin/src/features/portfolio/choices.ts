import type { ConsentScopeInput, PhotoMoment, PhotoView } from '@stipple/contract/admin';
import { CONSENT_SCOPES, PHOTO_BACKGROUNDS, PHOTO_LIGHTS, PHOTO_MOMENTS, PHOTO_VIEWS } from '@stipple/domain';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { upper } from '../../shared/codes.ts';

/** Everything a client can agree to, as the schema spells it, in the order of the form. */
export const SCOPES: readonly ConsentScopeInput[] = CONSENT_SCOPES.map(({ purpose, channel }) => ({
  purpose: upper(purpose),
  channel: upper(channel),
}));

/** What names a scope in a form. */
export const nameOfScope = ({ purpose, channel }: ConsentScopeInput): string => `${purpose} ${channel}`;
export const scopesNamed = (names: readonly string[]): ConsentScopeInput[] =>
  SCOPES.filter((scope) => names.includes(nameOfScope(scope)));

/** Keys that choose the view and the moment of a photo in focus. */
export const VIEW_KEYS: Readonly<Record<string, PhotoView>> = Object.fromEntries(
  PHOTO_VIEWS.map((view, index) => [String(index + 1), upper(view)]),
);
export const MOMENT_KEYS: Readonly<Record<string, PhotoMoment>> = {
  b: 'BEFORE',
  f: 'FRESH',
  e: 'HEALING',
  h: 'HEALED',
  a: 'AGED',
};

/** What can be chosen of photos, with its labels. */
export function useChoices() {
  const { t } = useTranslation('portfolio');
  const words = useWords();
  const nothing = { value: '', label: t('capture.notStated') };
  return {
    views: PHOTO_VIEWS.map((code) => ({ value: upper(code) as string, label: words('view', code).label })),
    moments: PHOTO_MOMENTS.map((code) => ({ value: upper(code) as string, label: words('moment', code).label })),
    lights: [nothing, ...PHOTO_LIGHTS.map((code) => ({ value: upper(code), label: words('light', code).label }))],
    backgrounds: [
      nothing,
      ...PHOTO_BACKGROUNDS.map((code) => ({ value: upper(code), label: t(`capture.background_${upper(code)}`) })),
    ],
    dry: [nothing, { value: 'yes', label: t('capture.dryYes') }, { value: 'no', label: t('capture.dryNo') }],
    retouched: [
      nothing,
      { value: 'no', label: t('capture.retouchedNo') },
      { value: 'yes', label: t('capture.retouchedYes') },
    ],
  };
}

/** The words for a scope: "Own website". */
export function useScopeWords() {
  const { t } = useTranslation('portfolio');
  return ({ purpose, channel }: ConsentScopeInput): string => {
    const path = `consent.scope.${purpose}.${channel}`;
    return t(path as 'consent.scope.SHOW_RESULTS.OWN_SITE');
  };
}
