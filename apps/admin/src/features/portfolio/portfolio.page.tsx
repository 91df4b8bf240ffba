import { Button } from '@mantine/core';
import {
  CasesDocument,
  type CasesQuery,
  type CasesQueryVariables,
  type ManagedCaseFilter,
} from '@stipple/contract/admin';
import { CASE_CONSENTS, INDICATIONS } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LOCATIONS, PEOPLE } from '../../shared/choose/index.ts';
import { upper } from '../../shared/codes.ts';
import { Page } from '../../shared/page/index.ts';
import { May } from '../../shared/session/index.ts';
import { Status, When } from '../../shared/show/index.ts';
import { DataTable, useTable, type ListState, type TableDefinition } from '../../shared/table/index.ts';
import { Gallery } from './gallery.tsx';
import { Pair, type CaseRow } from './pair.tsx';
import styles from './portfolio.module.css';
import { ConsentState, isShown } from './states.tsx';
import { Ways } from './ways.tsx';

/** What the address says, as the filter of the query. */
function filterOf({ filters }: ListState): ManagedCaseFilter {
  const first = (id: string) => filters[id]?.[0] ?? null;
  const flag = (id: string) => (first(id) === null ? null : first(id) === 'yes');
  return {
    search: first('q'),
    practitionerId: first('practitioner'),
    locationId: first('place'),
    indications: (filters['indication'] as ManagedCaseFilter['indications']) ?? null,
    consents: (filters['consent'] as ManagedCaseFilter['consents']) ?? null,
    published: flag('published'),
    healedDue: flag('due'),
    archived: flag('archived'),
  };
}

function orderOf({ sort }: ListState): CasesQueryVariables['orderBy'] {
  if (sort.by === 'changed') return 'RECENTLY_CHANGED';
  return sort.descending ? 'NEWEST' : 'OLDEST';
}

const yesNo = (t: ReturnType<typeof useTranslation<'portfolio'>>['t']) => [
  { value: 'yes', label: t('filters.yes') },
  { value: 'no', label: t('filters.no') },
];

function useDefinition(): TableDefinition<CaseRow, CasesQuery, CasesQueryVariables> {
  const { t } = useTranslation('portfolio');
  const words = useWords();
  const format = useFormat();
  return useMemo(
    () => ({
      name: 'cases',
      label: t('title'),
      query: CasesDocument,
      variables: (state) => ({ filter: filterOf(state), orderBy: orderOf(state), ...state.paging }),
      connection: (data) => data.viewer?.clinic?.cases,
      defaultSort: { by: 'began', descending: true },
      pageSize: 24,
      empty: t('empty'),
      columns: [
        {
          id: 'case',
          label: t('columns.case'),
          cell: (row) => (
            <span className={styles.small}>
              <Pair photos={row.photos} />
              <bdi>{row.title ?? t('noTitle')}</bdi>
            </span>
          ),
          csv: (row) => row.title,
        },
        {
          id: 'practitioner',
          label: t('columns.practitioner'),
          cell: (row) => <bdi>{row.practitioner.name}</bdi>,
          csv: (row) => row.practitioner.name,
        },
        {
          id: 'place',
          label: t('columns.location'),
          cell: (row) => <bdi>{row.location?.name ?? '–'}</bdi>,
          csv: (row) => row.location?.name,
        },
        {
          id: 'need',
          label: t('columns.need'),
          cell: (row) => words('indication', row.indication).label,
          csv: (row) => row.indication,
        },
        {
          id: 'began',
          label: t('columns.began'),
          cell: (row) => format.date(row.startedOn),
          csv: (row) => row.startedOn,
          sort: 'began',
        },
        {
          id: 'score',
          label: t('columns.score'),
          cell: (row) => t('scoreOf', { score: row.comparability.score }),
          csv: (row) => row.comparability.score,
          isNumber: true,
        },
        {
          id: 'consent',
          label: t('columns.consent'),
          cell: (row) => <ConsentState of={row.consent} />,
          csv: (row) => row.consent,
        },
        {
          id: 'shown',
          label: t('columns.shown'),
          cell: (row) => (
            <Status tone={isShown(row) ? 'good' : 'plain'}>{t(isShown(row) ? 'shown' : 'notShown')}</Status>
          ),
          csv: (row) => (isShown(row) ? 'yes' : 'no'),
        },
        {
          id: 'photos',
          label: t('columns.photos'),
          cell: (row) => row.photos.length,
          csv: (row) => row.photos.length,
          isNumber: true,
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
        { id: 'practitioner', label: t('filters.practitioner'), kind: 'search', source: PEOPLE },
        { id: 'place', label: t('filters.location'), kind: 'search', source: LOCATIONS },
        {
          id: 'indication',
          label: t('filters.indication'),
          kind: 'choice',
          isMany: true,
          options: INDICATIONS.map((code) => ({ value: upper(code), label: words('indication', code).label })),
        },
        {
          id: 'consent',
          label: t('filters.consent'),
          kind: 'choice',
          isMany: true,
          options: CASE_CONSENTS.map(upper).map((value) => ({ value, label: t(`consentState.${value}`) })),
        },
        { id: 'published', label: t('filters.published'), kind: 'choice', options: yesNo(t) },
        {
          id: 'due',
          label: t('filters.healedDue'),
          kind: 'choice',
          options: [
            { value: 'yes', label: t('filters.due') },
            { value: 'no', label: t('filters.notDue') },
          ],
        },
        { id: 'archived', label: t('filters.archived'), kind: 'choice', options: yesNo(t) },
      ],
    }),
    [t, words, format],
  );
}

/** All cases: as pictures, or as a table. Which, stands in the address. */
export function Component() {
  const { t } = useTranslation('portfolio');
  const table = useTable(useDefinition());
  const isTable = table.params.get('as') === 'table';
  const tools = (
    <Ways
      label={t('title')}
      value={isTable ? 'table' : 'pictures'}
      onChange={(as) => {
        const next = new URLSearchParams(table.params);
        if (as === 'table') next.set('as', as);
        else next.delete('as');
        table.setParams(next);
      }}
      ways={[
        { value: 'pictures', label: t('pictures') },
        { value: 'table', label: t('table') },
      ]}
    />
  );
  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        <May rule="case.edit">
          <Button component={Link} to="new">
            {t('newCase')}
          </Button>
        </May>
      }
    >
      {isTable ? <DataTable table={table} tools={tools} /> : <DataTable table={table} tools={tools} as={Gallery} />}
    </Page>
  );
}
