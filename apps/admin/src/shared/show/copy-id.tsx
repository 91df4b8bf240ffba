import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './show.module.css';

/** So long it says that the id was copied. */
const SAID_MS = 2_000;

/** A record's id, to be copied for a question or another program. */
export function CopyId({ id }: { readonly id: string }) {
  const { t } = useTranslation('kit');
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const over = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(over);
  }, [isCopied]);
  const Icon = isCopied ? Check : Copy;
  return (
    <button
      type="button"
      className={styles.copy}
      onClick={() => void navigator.clipboard.writeText(id).then(() => setCopied(true))}
    >
      <Icon size={14} aria-hidden />
      <span aria-live="polite">{isCopied ? t('copied') : t('copyId')}</span>
    </button>
  );
}
