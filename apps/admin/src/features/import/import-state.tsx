import type { ImportStatus } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { Status, type Tone } from '../../shared/show/index.ts';

const TONES: Record<ImportStatus, Tone> = {
  UPLOADED: 'plain',
  READ: 'warning',
  RUNNING: 'plain',
  DONE: 'good',
  FAILED: 'bad',
  CANCELLED: 'plain',
};

/** How far an import is. */
export function ImportState({ status, rejected }: { readonly status: ImportStatus; readonly rejected: number }) {
  const { t } = useTranslation('imports');
  const isMending = status === 'DONE' && rejected > 0;
  return (
    <Status tone={isMending ? 'warning' : TONES[status]}>{t(isMending ? 'status.MENDING' : `status.${status}`)}</Status>
  );
}
