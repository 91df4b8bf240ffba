import { useTranslation } from 'react-i18next';
import { Status, type Tone } from '../../shared/show/index.ts';
import { SHARED_TEXTS } from './shared-texts.ts';
import { useNow } from './use-now.ts';

const TONES = { OPEN: 'warning', UPHELD: 'bad', REJECTED: 'plain', WITHDRAWN: 'plain' } as const satisfies Record<
  string,
  Tone
>;

interface DisputeStateProps {
  readonly dispute: { readonly status: keyof typeof TONES; readonly dueAt: string };
}

/** Where a dispute stands; of an open one, how many days the operator has left. */
export function DisputeState({ dispute }: DisputeStateProps) {
  const { t } = useTranslation(SHARED_TEXTS, { nsMode: 'fallback' });
  const now = useNow();
  const { status, dueAt } = dispute;
  if (status !== 'OPEN') return <Status tone={TONES[status]}>{t(`dispute.status.${status}`)}</Status>;
  const count = Math.ceil((Date.parse(dueAt) - now) / 86_400_000);
  const left = count > 0 ? t('dispute.left', { count }) : t('dispute.overdue');
  return (
    <Status tone={count > 0 ? 'warning' : 'bad'}>
      {t('dispute.status.OPEN')}: {left}
    </Status>
  );
}
