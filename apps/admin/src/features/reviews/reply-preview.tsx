import { useTranslation } from 'react-i18next';
import { Day } from '../../shared/show/index.ts';
import styles from './reviews.module.css';
import { SHARED_TEXTS } from './shared-texts.ts';

interface ReplyPreviewProps {
  readonly clinic: string;
  readonly body: string;
  readonly writtenOn?: string;
}

/** The answer as visitors see it below the review. */
export function ReplyPreview({ clinic, body, writtenOn }: ReplyPreviewProps) {
  const { t } = useTranslation(SHARED_TEXTS, { nsMode: 'fallback' });
  return (
    <blockquote className={styles.preview}>
      <p className={styles.muted}>
        <span dir="auto">{t('reply.previewName', { clinic })}</span>
        {writtenOn ? (
          <>
            , <Day on={writtenOn} />
          </>
        ) : null}
      </p>
      <p dir="auto" className={styles.body}>
        {body}
      </p>
    </blockquote>
  );
}
