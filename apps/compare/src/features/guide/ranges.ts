import type { Lang } from '@stipple/ui/format';

/** What a published price is for, in German, by the words of the rules. */
const GERMAN: Readonly<Record<string, string>> = {
  'Norwood 2-3, Ludwig I': 'Norwood 2 bis 3, Ludwig I',
  'Norwood 4-5, Ludwig II': 'Norwood 4 bis 5, Ludwig II',
  'Norwood 6-7, Ludwig III': 'Norwood 6 bis 7, Ludwig III',
  Treatment: 'Behandlung',
  Scar: 'Narbe',
  Repair: 'Ausbesserung',
  'Touch-up after the first year': 'Auffrischung nach dem ersten Jahr',
};

/** What a published price is for. */
export const rangeLabel = (text: string, language: Lang): string => (language === 'de' ? (GERMAN[text] ?? text) : text);
