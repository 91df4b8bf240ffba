import { Button } from '@mantine/core';
import {
  CredentialsDocument,
  type CredentialsQuery,
  type CredentialsQueryVariables,
  type ManagedCredentialFilter,
} from '@stipple/contract/admin';
import { CERTIFICATION_KINDS, CREDENTIAL_HOLDERS, CREDENTIAL_STATES } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { LOCATIONS } from '../../shared/choose/index.ts';
import { upper } from '../../shared/codes.ts';
import { Page } from '../../shared/page/index.ts';
import { PanelOutlet } from '../../shared/panel/index.ts';
import { May } from '../../shared/session/index.ts';
import { Status, When } from '../../shared/show/index.ts';
import { DataTable, useTable, type ListState, type TableDefinition } from '../../shared/table/index.ts';
import { useWarnings } from '../settings/use-warnings.ts';
import styles from './credentials.module.css';
import { DaysLeft } from './days-left.tsx';
import { TONES } from './tones.ts';

type Row = NonNullable<NonNullable<CredentialsQuery['viewer']>['clinic']>['credentials']['nodes'][number];

/** What the address says, as the filter of the query. */
function filterOf({ filters }: ListState): ManagedCredentialFilter {
  const within = Number(filters['lapsing']?.[0]);
  return {
    states: (filters['state'] as ManagedCredentialFilter['states']) ?? null,
    kinds: (filters['kind'] as ManagedCredentialFilter['kinds']) ?? null,
    holderKind: (filters['holder']?.[0] as ManagedCredentialFilter['holderKind']) ?? null,
    locationIds: filters['place'] ? [...filters['place']] : null,
    lapsesWithinDays: Number.isInteger(within) && within > 0 ? within : null,
    search: filters['q']?.[0] ?? null,
  };
}

function useDefinition(): TableDefinition<Row, CredentialsQuery, CredentialsQueryVariables> {
  const { t } = useTranslation('credentials');
  const words = useWords();
  const format = useFormat();
  const { warnFirst, warnSecond, warnLast } = useWarnings();
  const [params] = useSearchParams();
  // A view that was saved before the warnings changed keeps its own number of days.
  const within = params.get('lapsing') ?? '';
  return useMemo(
    () => ({
      name: 'credentials',
      label: t('title'),
      query: CredentialsDocument,
      variables: (state) => ({
        filter: filterOf(state),
        orderBy: state.sort.by === 'changed' ? 'CHANGED_LAST' : 'LAPSES_FIRST',
        ...state.paging,
      }),
      connection: (data) => data.viewer?.clinic?.credentials,
      defaultSort: { by: 'until', descending: false },
      empty: t('empty'),
      columns: [
        {
          id: 'credential',
          label: t('columns.credential'),
          cell: (row) => (
            <span className={styles.gist}>
              <strong dir="auto">{row.title}</strong>
              <span>{words('credentialKind', row.kind).label}</span>
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
          id: 'state',
          label: t('columns.state'),
          cell: (row) => <Status tone={TONES[row.state]}>{t(`state.${row.state}`)}</Status>,
          csv: (row) => row.state,
        },
        {
          id: 'until',
          label: t('columns.until'),
          cell: (row) => <DaysLeft credential={row} />,
          csv: (row) => row.validUntil,
          sort: 'until',
        },
        {
          id: 'checked',
          label: t('columns.checked'),
          cell: (row) =>
            row.verification ? (
              <span className={styles.checked}>
                {format.dayIn(row.verification.at)}
                <span>
                  <bdi>{row.verification.by}</bdi>
                </span>
              </span>
            ) : (
              <span className={styles.muted}>{t('checked.nobody')}</span>
            ),
          csv: (row) => row.verification?.at,
        },
        {
          id: 'evidence',
          label: t('columns.evidence'),
          cell: (row) =>
            row.evidence ? (
              row.evidence.type.replace(/^.*\//, '').toUpperCase()
            ) : (
              <span className={styles.muted}>{t('noDocument')}</span>
            ),
          csv: (row) => row.evidence?.name,
        },
        {
          id: 'kind',
          label: t('columns.kind'),
          cell: (row) => words('credentialKind', row.kind).label,
          csv: (row) => row.kind,
          isHidden: true,
        },
        {
          id: 'issuer',
          label: t('columns.issuer'),
          cell: (row) => <bdi>{row.issuer}</bdi>,
          csv: (row) => row.issuer,
          isHidden: true,
        },
        {
          id: 'changed',
          label: t('columns.changed'),
          cell: (row) => <When at={row.updatedAt} />,
          csv: (row) => row.updatedAt,
          sort: 'changed',
          isHidden: true,
        },
      ],
      filters: [
        { id: 'q', label: t('filters.search'), kind: 'text' },
        {
          id: 'lapsing',
          label: t('filters.lapsing'),
          kind: 'choice',
          options: [...new Set([warnLast, warnSecond, warnFirst, Number(within)])]
            .filter((count) => Number.isInteger(count) && count > 0)
            .map((count) => ({ value: String(count), label: t('filters.days', { count }) })),
        },
        {
          id: 'state',
          label: t('filters.state'),
          kind: 'choice',
          isMany: true,
          options: CREDENTIAL_STATES.map(upper).map((value) => ({ value, label: t(`state.${value}`) })),
        },
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
          id: 'holder',
          label: t('filters.holder'),
          kind: 'choice',
          options: CREDENTIAL_HOLDERS.map(upper).map((value) => ({ value, label: t(`holder.${value}`) })),
        },
        {
          id: 'place',
          label: t('filters.place'),
          kind: 'search',
          isMany: true,
          source: LOCATIONS,
        },
      ],
    }),
    [t, words, format, warnFirst, warnSecond, warnLast, within],
  );
}

/** The credentials of the chain, what lapses first at the top. */
export function Component() {
  const { t } = useTranslation('credentials');
  const { search } = useLocation();
  const table = useTable(useDefinition());
  const actions = (
    <May rule="credential.write">
      <Button component={Link} to={{ pathname: 'new', search }}>
        {t('add')}
      </Button>
    </May>
  );
  return (
    <Page title={t('title')} about={t('about')} actions={actions}>
      <DataTable table={table} />
      <PanelOutlet rows={table.rows} />
    </Page>
  );
}
