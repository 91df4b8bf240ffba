import { Button, Menu } from '@mantine/core';
import {
  AuditEventsDocument,
  type AuditEventsQuery,
  type AuditEventsQueryVariables,
  type AuditFilter,
} from '@stipple/contract/admin';
import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/page/index.ts';
import { PanelOutlet } from '../../shared/panel/index.ts';
import { useClinic } from '../../shared/session/index.ts';
import { When } from '../../shared/show/index.ts';
import { DataTable, useTable, type ListState, type TableDefinition } from '../../shared/table/index.ts';
import type { texts } from './texts.en.ts';
import { actorFilter, useActors } from './use-actors.ts';
import { useSentence } from './use-sentence.ts';

type Row = NonNullable<NonNullable<AuditEventsQuery['viewer']>['clinic']>['auditEvents']['nodes'][number];
type Texts = typeof texts;
type Noun = keyof Texts['nouns'];

/** A day of the address as the instant at which it begins for the reader. */
const startOf = (day: string | undefined): string | null => {
  const at = day ? new Date(`${day}T00:00`) : null;
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : null;
};

/** What the address says, as the filter of the query. */
function filterOf({ filters }: ListState): AuditFilter {
  const first = (id: string) => filters[id]?.[0];
  return {
    noun: first('noun') ?? null,
    kind: first('kind') ?? null,
    ...actorFilter(first('who')),
    subjectId: first('record') ?? null,
    since: startOf(first('since')),
    until: startOf(first('until')),
  };
}

function useDefinition(): TableDefinition<Row, AuditEventsQuery, AuditEventsQueryVariables> {
  const { t, i18n } = useTranslation('audit');
  const sentence = useSentence();
  const actors = useActors();
  return useMemo(() => {
    const { nouns, kinds } = i18n.getResourceBundle(i18n.language, 'audit') as Texts;
    const known = Object.keys(nouns) as Noun[];
    return {
      name: 'audit',
      label: t('title'),
      query: AuditEventsDocument,
      variables: (state) => ({ filter: filterOf(state), ...state.paging }),
      connection: (data) => data.viewer?.clinic?.auditEvents,
      defaultSort: { by: 'when', descending: true },
      empty: t('empty'),
      columns: [
        { id: 'what', label: t('columns.what'), cell: (row) => sentence(row.kind), csv: (row) => row.kind },
        {
          id: 'record',
          label: t('columns.record'),
          cell: (row) => <bdi>{row.subjectName ?? '–'}</bdi>,
          csv: (row) => row.subjectName,
        },
        {
          id: 'who',
          label: t('columns.who'),
          cell: (row) => <bdi>{row.actorName ?? t(`by.${row.actorKind.toLowerCase() as 'member'}`)}</bdi>,
          csv: (row) => row.actorName,
        },
        {
          id: 'when',
          label: t('columns.when'),
          cell: (row) => <When at={row.happenedAt} />,
          csv: (row) => row.happenedAt,
        },
        {
          id: 'changed',
          label: t('columns.changed'),
          cell: (row) => row.changes.map(({ field }) => field).join(', ') || '–',
          csv: (row) => row.changes.map(({ field }) => field).join(' '),
        },
        {
          id: 'from',
          label: t('columns.from'),
          cell: (row) => row.device ?? '–',
          csv: (row) => [row.address, row.device].filter(Boolean).join(' '),
          isHidden: true,
        },
      ],
      filters: [
        { id: 'who', label: t('filters.actor'), kind: 'search', source: actors },
        {
          id: 'noun',
          label: t('filters.noun'),
          kind: 'choice',
          options: known.map((value) => ({ value, label: nouns[value] })),
        },
        {
          id: 'kind',
          label: t('filters.kind'),
          kind: 'choice',
          options: known.flatMap((noun) =>
            Object.entries(kinds[noun]).map(([verb, label]) => ({ value: `${noun}.${verb}`, label })),
          ),
        },
        { id: 'since', label: t('filters.since'), kind: 'day' },
        { id: 'until', label: t('filters.until'), kind: 'day' },
        { id: 'record', label: t('filters.subject'), kind: 'text' },
      ],
    };
  }, [t, i18n, sentence, actors]);
}

/** The trail. */
export function Component() {
  const { t } = useTranslation('audit');
  const table = useTable(useDefinition());
  return (
    <Page title={t('title')} about={t('about')} actions={<TakeAway filter={filterOf(table.state)} />}>
      <DataTable table={table} />
      <PanelOutlet rows={table.rows} />
    </Page>
  );
}

/** The whole of what the filters leave, as a file. */
function TakeAway({ filter }: { readonly filter: AuditFilter }) {
  const { t } = useTranslation('audit');
  const { slug, permissions } = useClinic();
  if (!permissions.some(({ rule, everywhere }) => rule === 'audit.read' && everywhere)) return null;
  const { noun, kind, actorId, unnamed, subjectId, since, until } = filter;
  const asked = { clinic: slug, noun, kind, actorId, unnamed, subjectId, since, until };
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Button variant="default" leftSection={<Download size={16} aria-hidden />}>
          {t('download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('downloadAbout')}</Menu.Label>
        <Menu.Item component="a" href={`/downloads/audit/trail.csv?${query}`} download>
          {t('asCsv')}
        </Menu.Item>
        <Menu.Item component="a" href={`/downloads/audit/trail.jsonl?${query}`} download>
          {t('asJsonl')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
