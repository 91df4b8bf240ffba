import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FactorTexts } from './add-factor.tsx';
import styles from './sign-in.module.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly texts: FactorTexts;
  readonly onKept: () => void;
}

/** Recovery codes, shown once: to be copied, downloaded, or written down. */
export function RecoveryCodes({ codes, texts, onKept }: RecoveryCodesProps) {
  const [isCopied, setCopied] = useState(false);
  const text = codes.join('\n');
  return (
    <div className={styles.stack}>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
          <span aria-live="polite">{isCopied ? texts.copied : texts.copy}</span>
        </Button>
        <Button variant="default" onClick={() => download(text)}>
          {texts.download}
        </Button>
      </div>
      <Button onClick={onKept}>{texts.kept}</Button>
    </div>
  );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'stipple-recovery-codes.txt' });
  link.click();
  URL.revokeObjectURL(address);
}
