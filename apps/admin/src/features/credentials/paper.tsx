import type { CredentialRowFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { SHARED_TEXTS } from './shared-texts.ts';
import styles from './credentials.module.css';

type Evidence = NonNullable<CredentialRowFragment['evidence']>;

/** What the browser's reader shows beside the page: nothing, and the page as wide as there is room. */
const READER = '#navpanes=0&view=FitH';

interface PaperProps {
  /** What the document is of. */
  readonly title: string;
  readonly evidence: Evidence & { readonly address: string };
}

/** The document itself: a picture, or a PDF in the browser's own reader. */
export function Paper({ title, evidence }: PaperProps) {
  const { t } = useTranslation(SHARED_TEXTS);
  const format = useFormat();
  const { address, type, name, bytes, hash } = evidence;
  const alt = t('evidence.alt', { title });
  return (
    <>
      {type === 'application/pdf' ? (
        <iframe src={`${address}${READER}`} title={alt} className={styles.paper} />
      ) : (
        <img src={address} alt={alt} className={styles.paper} />
      )}
      <p className={styles.small}>
        <bdi>{name}</bdi>, {t('evidence.facts', { type, size: format.number(Math.ceil(bytes / 1024)) })}.{' '}
        <a href={address} target="_blank" rel="noreferrer">
          {t('evidence.open')}
        </a>
        <br />
        {t('evidence.hash', { hash })}
      </p>
    </>
  );
}
