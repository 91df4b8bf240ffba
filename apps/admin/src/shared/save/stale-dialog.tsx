import { Button, Group, Modal } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistoryDocument } from '@stipple/contract/admin';
import { useMay } from '../session/index.ts';
import { When } from '../show/index.ts';
import styles from './stale-dialog.module.css';

/** A field that two people have written differently. */
export interface Disagreement {
  readonly label: string;
  readonly theirs: ReactNode;
  readonly mine: ReactNode;
}

interface StaleDialogProps {
  /** The record's global id, by which is found who changed it. */
  readonly record?: string | null;
  readonly at?: string | null;
  readonly disagreements: readonly Disagreement[];
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
  readonly onClose: () => void;
}

/** Says that somebody else has changed the record meanwhile, and how; nothing is written before one has decided. */
export function StaleDialog(props: StaleDialogProps) {
  const { record = null, at, disagreements, onTakeTheirs, onKeepMine, onClose } = props;
  const { t } = useTranslation('kit');
  const by = useLastEditor(record);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={by ? t('stale.titleBy', { name: by }) : t('stale.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p>
        {t('stale.why')}{' '}
        {at ? (
          <>
            {t('stale.at')} <When at={at} />.
          </>
        ) : null}
      </p>
      {disagreements.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('stale.field')}</th>
              <th scope="col">{t('stale.theirs')}</th>
              <th scope="col">{t('stale.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {disagreements.map(({ label, theirs, mine }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td dir="auto">{theirs}</td>
                <td dir="auto">{mine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{t('stale.same')}</p>
      )}
      <Group mt="lg">
        <Button onClick={onTakeTheirs}>{t('stale.takeTheirs')}</Button>
        <Button variant="default" onClick={onKeepMine}>
          {t('stale.keepMine')}
        </Button>
      </Group>
    </Modal>
  );
}

/** Who changed a record last, as its trail tells those who may read it. */
function useLastEditor(record: string | null): string | null {
  const mayRead = useMay()('audit.read');
  const { data } = useQuery(RecordHistoryDocument, {
    variables: { record: record ?? '', first: 1 },
    skip: !mayRead || record === null,
    fetchPolicy: 'network-only',
  });
  return data?.viewer?.clinic?.auditEvents.nodes[0]?.actorName ?? null;
}
