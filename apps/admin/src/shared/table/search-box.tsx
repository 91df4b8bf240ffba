import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { withFilter } from './address.ts';
import styles from './table.module.css';
import type { Table } from './use-table.ts';

/** Typing pauses this long before the list follows. */
const PAUSE_MS = 250;

interface SearchBoxProps<Row extends { readonly id: string }> {
  readonly table: Table<Row>;
  readonly label: string;
}

/** Narrows the list by words, while they are typed. */
export function SearchBox<Row extends { readonly id: string }>({ table, label }: SearchBoxProps<Row>) {
  const [said = ''] = table.state.filters['q'] ?? [];
  const input = useRef<HTMLInputElement>(null);
  const search = useDebouncedCallback((words: string) => {
    table.setParams(withFilter(table.params, 'q', words ? [words] : []));
  }, PAUSE_MS);
  useEffect(() => {
    // The address changed by other means, such as a saved view; what is being typed stays.
    if (input.current && input.current !== document.activeElement) input.current.value = said;
  }, [said]);
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      defaultValue={said}
      leftSection={<Search size={16} aria-hidden />}
      onChange={({ currentTarget }) => search(currentTarget.value.trim())}
      data-list-search
      className={styles.search}
    />
  );
}
