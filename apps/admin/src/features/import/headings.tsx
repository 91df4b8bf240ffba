import { Button, Select } from '@mantine/core';
import {
  type ImportDates,
  type ImportDecimal,
  type ImportTable,
  type ImportWholeFragment,
  MapImportDocument,
} from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/save/index.ts';
import { useMay } from '../../shared/session/index.ts';
import styles from './import.module.css';

type Preview = NonNullable<ImportWholeFragment['preview']>;
type PreviewTable = Preview[number];

interface HeadingsProps {
  readonly job: ImportWholeFragment;
  readonly preview: Preview;
}

const keyOf = (table: ImportTable, heading: string) => `${table} ${heading}`;

/** What each heading of the files is taken for; where it is not so, somebody says what it means. */
export function Headings({ job, preview }: HeadingsProps) {
  const { t } = useTranslation('imports');
  const mayRun = useMay()('import.run');
  const [said, setSaid] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [dates, setDates] = useState(job.dates);
  const [decimal, setDecimal] = useState(job.decimal);
  const [map, isSaving] = useAct(MapImportDocument, { payload: (data) => data.mapImport });
  const isChanged = said.size > 0 || dates !== job.dates || decimal !== job.decimal;

  async function save(): Promise<void> {
    const meanings = preview.flatMap(({ table, headings }) =>
      headings.flatMap(({ heading }) => {
        const column = said.get(keyOf(table, heading));
        return column === undefined ? [] : [{ table, heading, column }];
      }),
    );
    await map({ input: { importId: job.id, version: job.version, meanings, dates, decimal } });
  }

  return (
    <section className={styles.section} aria-labelledby="headings-title">
      <h2 id="headings-title">{t('headings.title')}</h2>
      <p className={styles.measure}>{t('headings.about')}</p>
      <div className={styles.formats}>
        <Select
          label={t('headings.dates')}
          disabled={!mayRun}
          allowDeselect={false}
          data={(['ISO', 'DMY', 'MDY'] as const).map((value) => ({ value, label: t(`dates.${value}`) }))}
          value={dates}
          onChange={(value) => value && setDates(value as ImportDates)}
        />
        <Select
          label={t('headings.decimal')}
          disabled={!mayRun}
          allowDeselect={false}
          data={(['POINT', 'COMMA'] as const).map((value) => ({ value, label: t(`decimal.${value}`) }))}
          value={decimal}
          onChange={(value) => value && setDecimal(value as ImportDecimal)}
        />
      </div>
      {preview.map((table) => (
        <TableHeadings
          key={`${table.table} ${table.file}`}
          table={table}
          said={said}
          isFixed={!mayRun}
          onSay={(heading, column) => setSaid((before) => new Map(before).set(keyOf(table.table, heading), column))}
        />
      ))}
      {mayRun ? (
        <div className={styles.buttons}>
          <Button
            variant={isChanged ? 'filled' : 'default'}
            disabled={!isChanged}
            loading={isSaving}
            onClick={() => void save()}
          >
            {t('headings.readAgain')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface TableHeadingsProps {
  readonly table: PreviewTable;
  readonly said: ReadonlyMap<string, string | null>;
  readonly isFixed: boolean;
  readonly onSay: (heading: string, column: string | null) => void;
}

const LEFT_OUT = '-';

function TableHeadings({ table, said, isFixed, onSay }: TableHeadingsProps) {
  const { t } = useTranslation('imports');
  const now = (heading: string, column: string | null) => {
    const other = said.get(keyOf(table.table, heading));
    return other === undefined ? column : other;
  };
  const taken = new Set(table.headings.map(({ heading, column }) => now(heading, column)));
  const missing = table.columns.filter(({ name, required }) => required && !taken.has(name));
  return (
    <div className={styles.headings}>
      <h3>
        {t(`tables.${table.table}`)} <bdi className={styles.muted}>{table.file}</bdi>
      </h3>
      {missing.length > 0 ? (
        <output className={styles.missing}>
          {t('headings.missing', { columns: missing.map(({ name }) => name).join(', ') })}
        </output>
      ) : null}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('headings.heading')}</th>
              <th scope="col">{t('headings.means')}</th>
              <th scope="col">{t('headings.samples')}</th>
            </tr>
          </thead>
          <tbody>
            {table.headings.map(({ heading, column, samples }) => (
              <tr key={heading}>
                <th scope="row" dir="auto">
                  {heading}
                </th>
                <td>
                  <Select
                    aria-label={t('headings.meansOf', { heading })}
                    size="sm"
                    searchable
                    allowDeselect={false}
                    disabled={isFixed}
                    data={[
                      { value: LEFT_OUT, label: t('headings.leftOut') },
                      ...table.columns.map(({ name, required }) => ({
                        value: name,
                        label: required ? `${name} *` : name,
                      })),
                    ]}
                    value={now(heading, column) ?? LEFT_OUT}
                    onChange={(value) => onSay(heading, value === LEFT_OUT ? null : value)}
                  />
                </td>
                <td dir="auto" className={styles.samples}>
                  {samples.filter(Boolean).slice(0, 3).join(' · ') || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
