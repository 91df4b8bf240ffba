import type { CaseConsent } from '@stipple/contract/admin';
import { isHealedPhoto, MOMENT_DAYS } from '@stipple/domain';
import { useTranslation } from 'react-i18next';
import { Status, type Tone } from '../../shared/show/index.ts';

const TONES: Readonly<Record<CaseConsent, Tone>> = {
  COMPLETE: 'good',
  MISSING: 'warning',
  WITHDRAWN: 'bad',
  NO_PHOTOS: 'plain',
};

/** How the photos of a case stand. */
export function ConsentState({ of }: { readonly of: CaseConsent }) {
  const { t } = useTranslation('portfolio');
  return <Status tone={TONES[of]}>{t(`consentState.${of}`)}</Status>;
}

interface Shown {
  readonly photos: readonly {
    readonly consents: readonly { readonly channel: string; readonly publishedAt: string | null }[];
  }[];
}

/** Whether visitors of the directory see something of a case. */
export const isShown = ({ photos }: Shown): boolean =>
  photos.some(({ consents }) => consents.some((each) => each.channel === 'DIRECTORY' && each.publishedAt !== null));

interface Care {
  readonly completedOn: string | null;
  readonly archivedAt: string | null;
  readonly photos: readonly { readonly moment: string }[];
}

/** Whether the result has healed and no photo shows it. */
export const isHealedDue = ({ completedOn, archivedAt, photos }: Care): boolean =>
  completedOn !== null &&
  archivedAt === null &&
  Date.now() - Date.parse(completedOn) >= MOMENT_DAYS.healedFrom * 86_400_000 &&
  !photos.some(({ moment }) => isHealedPhoto({ moment: moment.toLowerCase() }));
