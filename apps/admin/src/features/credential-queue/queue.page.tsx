import { useSubscription } from '@apollo/client/react';
import { Button } from '@mantine/core';
import {
  CredentialQueueDocument,
  CredentialQueueStateDocument,
  type CredentialQueueQuery,
  type CredentialQueueQueryVariables,
} from '@stipple/contract/admin';
import { CERTIFICATION_KINDS, QUEUE_REASONS } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { upper } from '../../shared/codes.ts';
import { Page } from '../../shared/page/index.ts';
import { PanelOutlet } from '../../shared/panel/index.ts';
import { Status, When } from '../../shared/show/index.ts';
import { DataTable, useTable, type TableDefinition } from '../../shared/table/index.ts';
import styles from '../credentials/credentials.module.css';

type Node = NonNullable<NonNullable<CredentialQueueQuery['viewer']>['operator']>['credentialQueue']['nodes'][number];
type Row = Node & { readonly id: string };
type Filter = NonNullable<CredentialQueueQueryVariables['filter']>;

/** Countries that the filter offers: where certification bodies and demo chains are, and their neighbours. */
const COUNTRIES = ['GB', 'IE', 'DE', 'AT', 'CH', 'NL', 'BE', 'FR', 'ES', 'PT', 'IT', 'US', 'CA', 'AU', 'ZA'];

/** The queue: what has waited longest, first. */
export function Component() {
  const { t } = useTranslation('credentialQueue');
  const words = useWords();
  const format = useFormat();
  const definition = useMemo<TableDefinition<Row, CredentialQueueQuery, CredentialQueueQueryVariables>>(
    () => ({
      name: 'credential-queue',
      label: t('title'),
      query: CredentialQueueDocument,
      variables: ({ filters, paging }) => ({
        filter: {
          kinds: (filters['kind'] as Filter['kinds']) ?? null,
          countryCodes: filters['country'] ? [...filters['country']] : null,
          reasons: (filters['reason'] as Filter['reasons']) ?? null,
          clinicSlug: filters['clinic']?.[0] ?? null,
          search: filters['q']?.[0] ?? null,
        },
        ...paging,
      }),
      connection: (data) => {
        const found = data.viewer?.operator?.credentialQueue;
        return found && { ...found, nodes: found.nodes.map((row) => ({ ...row, id: row.credentialId })) };
      },
      defaultSort: { by: 'waits', descending: false },
      empty: t('empty'),
      columns: [
        {
          id: 'credential',
          label: t('columns.credential'),
          cell: (row) => (
            <span className={styles.gist}>
              <strong dir="auto">{row.title}</strong>
              <span dir="auto">
                {words('credentialKind', row.kind).label}, <bdi>{row.issuer}</bdi>
              </span>
            </span>
          ),
          csv: (row) => row.title,
        },
        {
          id: 'holder',
          label: t('columns.holder'),
          cell: (row) => <bdi className={styles.name}>{row.holderName}</bdi>,
          csv: (row) => row.holderName,
        },
        {
          id: 'clinic',
          label: t('columns.clinic'),
          cell: (row) => <bdi className={styles.name}>{row.clinicName}</bdi>,
          csv: (row) => row.clinicName,
        },
        {
          id: 'country',
          label: t('columns.country'),
          cell: (row) => (row.countryCode ? format.country(row.countryCode) : '–'),
          csv: (row) => row.countryCode,
        },
        {
          id: 'waits',
          label: t('columns.waits'),
          cell: (row) => <When at={row.waitsFrom} />,
          csv: (row) => row.waitsFrom,
        },
        {
          id: 'reason',
          label: t('columns.reason'),
          cell: (row) => (
            <Status tone={row.reason === 'SUBMITTED' ? 'warning' : 'plain'}>{t(`reason.${row.reason}`)}</Status>
          ),
          csv: (row) => row.reason,
        },
      ],
      filters: [
        { id: 'q', label: t('filters.search'), kind: 'text' },
        {
          id: 'kind',
          label: t('filters.kind'),
          kind: 'choice',
          isMany: true,
          options: CERTIFICATION_KINDS.map((code) => ({
            value: upper(code),
            label: words('credentialKind', code).label,
          })),
        },
        {
          id: 'country',
          label: t('filters.country'),
          kind: 'choice',
          isMany: true,
          options: COUNTRIES.map((value) => ({ value, label: format.country(value) })),
        },
        {
          id: 'reason',
          label: t('filters.reason'),
          kind: 'choice',
          options: QUEUE_REASONS.map(upper).map((value) => ({ value, label: t(`reason.${value}`) })),
        },
        { id: 'clinic', label: t('filters.clinic'), kind: 'text' },
      ],
    }),
    [t, words, format],
  );
  const table = useTable(definition);
  return (
    <Page title={t('title')} about={t('about')}>
      <Changed
        shown={table.connection?.totalCount ?? null}
        isNarrowed={Object.keys(table.state.filters).length > 0}
        onShow={table.retry}
      />
      <DataTable table={table} />
      <PanelOutlet rows={table.rows} />
    </Page>
  );
}

interface ChangedProps {
  readonly shown: number | null;
  readonly isNarrowed: boolean;
  readonly onShow: () => void;
}

/** Says that the queue is another one by now; rows never move under somebody's hands. */
function Changed({ shown, isNarrowed, onShow }: ChangedProps) {
  const { t } = useTranslation('credentialQueue');
  const { data } = useSubscription(CredentialQueueStateDocument);
  const count = data?.credentialQueueState.waiting;
  const isOther = count !== undefined && shown !== null && !isNarrowed && count !== shown;
  return (
    <div aria-live="polite" className={styles.row}>
      {isOther ? (
        <>
          <span>{t('changed', { count })}</span>
          <Button size="sm" variant="default" onClick={onShow}>
            {t('reload')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
