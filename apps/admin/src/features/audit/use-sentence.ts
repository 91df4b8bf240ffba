import { useTranslation } from 'react-i18next';

/** What was done, as people say it; a kind without words shows its own name. */
export function useSentence(): (kind: string) => string {
  const { t, i18n } = useTranslation('audit');
  return (kind) => {
    const key = `kinds.${kind}`;
    return i18n.exists(key, { ns: 'audit' }) ? t(key as 'kinds.clinic.created') : kind;
  };
}
