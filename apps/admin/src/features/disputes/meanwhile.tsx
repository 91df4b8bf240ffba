import { useSubscription } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { DisputeStateDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import styles from './disputes.module.css';

interface MeanwhileProps {
  readonly reviewId: string;
  /** How many lines of the log are on the screen. */
  readonly seen: number;
  readonly onShow: () => void;
}

/** Says that somebody else has done something about the dispute; what is on the screen stays until one asks. */
export function Meanwhile({ reviewId, seen, onShow }: MeanwhileProps) {
  const { t } = useTranslation('disputes');
  const { data } = useSubscription(DisputeStateDocument, { variables: { reviewId } });
  const now = data?.disputeState;
  const isOther = now !== undefined && now.version > seen;
  return (
    <div role="alert" className={styles.meanwhile}>
      {isOther ? (
        <Alert color="yellow">
          <p>{t('meanwhile.who', { name: now.by ?? t('meanwhile.clinic'), what: t(`log.${now.action}`) })}</p>
          <p>{t('meanwhile.before')}</p>
          <Button mt="sm" variant="default" onClick={onShow}>
            {t('meanwhile.show')}
          </Button>
        </Alert>
      ) : null}
    </div>
  );
}
