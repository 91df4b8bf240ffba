import { useTranslation } from 'react-i18next';
import { useSentences } from '../sentence/index.ts';

/** What is wrong with a field, as the schema or the server says it. */
interface Wrong {
  readonly message: string;
  readonly code?: string;
  readonly value?: unknown;
}

/** Codes that have a sentence of their own in every language. */
const CODES = ['REQUIRED', 'TOO_LONG', 'OUT_OF_RANGE', 'UNKNOWN_REFERENCE', 'CONFLICT'] as const;
type Code = (typeof CODES)[number];

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** Puts into words what is wrong with a field; of a sentence that its reader's language lacks, the kind alone. */
export function useErrorText(): (wrong: Wrong) => string {
  const { t } = useTranslation('kit');
  const { refusal } = useSentences();
  return ({ message, code, value }) => {
    if (code === undefined && isEmpty(value)) return t('wrong.REQUIRED');
    const known = CODES.find((each): each is Code => each === code);
    return refusal(message) ?? t(`wrong.${known ?? 'other'}`);
  };
}
