import { DAYS_PER_MONTH } from '@stipple/domain';
import type { Lang } from './lang.ts';

interface FormatWords {
  /** For how many full months a result has healed; `shown` is the number as written. */
  monthsHealed(months: number, shown: string): string;
  /** How long after the last session a photo was taken. */
  sinceLastSession(days: number, number: (value: number) => string): string;
}

/** Up to here days say more than months. */
const IN_DAYS = 61;

/** Durations in words, which `Intl` has no form for. */
export const FORMAT_WORDS: Record<Lang, FormatWords> = {
  en: {
    monthsHealed: (months, shown) =>
      months < 1 ? 'less than 1 month healed' : `${shown} ${months === 1 ? 'month' : 'months'} healed`,
    sinceLastSession(days, number) {
      if (days < 0) return 'before the last session';
      if (days === 0) return 'day of the last session';
      if (days < IN_DAYS) return `${number(days)} ${days === 1 ? 'day' : 'days'} after the last session`;
      return `${number(Math.floor(days / DAYS_PER_MONTH))} months after the last session`;
    },
  },
  de: {
    monthsHealed: (months, shown) =>
      months < 1 ? 'seit weniger als 1 Monat verheilt' : `seit ${shown} ${months === 1 ? 'Monat' : 'Monaten'} verheilt`,
    sinceLastSession(days, number) {
      if (days < 0) return 'vor der letzten Sitzung';
      if (days === 0) return 'Tag der letzten Sitzung';
      if (days < IN_DAYS) return `${number(days)} ${days === 1 ? 'Tag' : 'Tage'} nach der letzten Sitzung`;
      return `${number(Math.floor(days / DAYS_PER_MONTH))} Monate nach der letzten Sitzung`;
    },
  },
};
