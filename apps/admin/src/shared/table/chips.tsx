import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useChoiceName, type ChoiceSource } from '../choose/index.ts';
import { withFilter, withoutFilters } from './address.ts';
import type { Filter } from './definition.ts';
import styles from './table.module.css';
import type { Table } from './use-table.ts';
import { useFormat, type Format } from '@stipple/ui/format';

/** What narrows the list, each with the way to be without it. */
export function Chips<Row extends { readonly id: string }>({ table }: { readonly table: Table<Row> }) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const { filters, state, params } = table;
  const set = filters
    .filter(({ id }) => id !== 'q')
    .flatMap((filter) => (state.filters[filter.id] ?? []).map((value) => ({ filter, value })));
  if (set.length === 0) return null;
  return (
    <ul role="list" aria-label={t('table.narrowed')} className={styles.chips}>
      {set.map(({ filter, value }) => {
        const others = (state.filters[filter.id] ?? []).filter((each) => each !== value);
        const props = { filter, onDrop: () => table.setParams(withFilter(params, filter.id, others)) };
        return (
          <li key={`${filter.id} ${value}`}>
            {filter.kind === 'search' ? (
              <FoundChip {...props} source={filter.source} value={value} />
            ) : (
              <Chip {...props} word={wordFor(filter, value, format)} />
            )}
          </li>
        );
      })}
      {set.length > 1 ? (
        <li>
          <button
            type="button"
            className={styles.plain}
            onClick={() => table.setParams(withoutFilters(params, filters))}
          >
            {t('table.clear')}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

interface ChipProps {
  readonly filter: Filter;
  readonly word: string;
  readonly onDrop: () => void;
}

function Chip({ filter, word, onDrop }: ChipProps) {
  const { t } = useTranslation('kit');
  const text = `${filter.label}: ${word}`;
  return (
    <button type="button" className={styles.chip} aria-label={t('table.without', { text })} onClick={onDrop}>
      <span dir="auto">{text}</span>
      <X size={14} aria-hidden />
    </button>
  );
}

interface FoundChipProps extends Omit<ChipProps, 'word'> {
  readonly source: ChoiceSource;
  readonly value: string;
}

/** The same for what has its name on the server. */
function FoundChip({ source, value, ...props }: FoundChipProps) {
  return <Chip {...props} word={useChoiceName(source, value) ?? '…'} />;
}

function wordFor(filter: Filter, value: string, format: Format): string {
  if (filter.kind === 'choice') return filter.options.find((option) => option.value === value)?.label ?? value;
  return filter.kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.date(value) : value;
}
