import type { CredentialRowFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Status } from '../../shared/show/index.ts';
import { useWarnings } from '../settings/use-warnings.ts';
import { SHARED_TEXTS } from './shared-texts.ts';
import styles from './credentials.module.css';

/** The last day and how far it is, with weight once the clinic wants to be warned. */
export function DaysLeft({
  credential,
}: {
  readonly credential: Pick<CredentialRowFragment, 'validUntil' | 'daysLeft' | 'state'>;
}) {
  const { t } = useTranslation(SHARED_TEXTS);
  const format = useFormat();
  const { warnFirst, warnLast } = useWarnings();
  const { validUntil, daysLeft, state } = credential;
  if (!validUntil || daysLeft === null || daysLeft === undefined)
    return <span className={styles.muted}>{t('left.none')}</span>;
  const counts = state !== 'REJECTED' && state !== 'REVOKED';
  const words =
    daysLeft < 0
      ? t('left.over', { count: -daysLeft })
      : daysLeft === 0
        ? t('left.today')
        : t('left.days', { count: daysLeft });
  return (
    <span className={styles.left}>
      <time dateTime={validUntil}>{format.date(validUntil)}</time>
      {counts && daysLeft <= warnFirst ? (
        <Status tone={daysLeft <= warnLast ? 'bad' : 'warning'}>{words}</Status>
      ) : null}
    </span>
  );
}
