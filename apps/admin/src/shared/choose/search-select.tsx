import { MultiSelect, Select, type ComboboxParsedItem, type MultiSelectProps, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './choose.module.css';
import { useChoices, type Choice, type ChoiceSource } from './source.ts';

/** Typing pauses this long before the list follows. */
const PAUSE_MS = 200;
/** The last line of a list that goes on: nothing to choose. */
const MORE = 'more';

type Own =
  | 'data'
  | 'searchable'
  | 'readOnly'
  | 'filter'
  | 'renderOption'
  | 'onSearchChange'
  | 'onFocus'
  | 'value'
  | 'onChange'
  | 'defaultValue';

interface SourceProps {
  readonly source: ChoiceSource;
  /** Left out of the list: chosen elsewhere. */
  readonly without?: readonly string[];
}

interface SearchSelectProps extends SourceProps, Omit<SelectProps, Own> {
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
}

/** One of a list on the server, found by what one types. */
export function SearchSelect({ source, without, value = null, onChange, ...props }: SearchSelectProps) {
  const list = useList(source, value ? [value] : [], without);
  return (
    <Select
      {...props}
      {...list}
      // Whoever comes to choose another types over the one that stands there.
      onFocus={({ currentTarget }) => currentTarget.select()}
      value={value || null}
      onChange={(chosen) => onChange?.(chosen)}
    />
  );
}

interface SearchMultiSelectProps extends SourceProps, Omit<MultiSelectProps, Own> {
  readonly value?: readonly string[];
  readonly onChange?: (value: string[]) => void;
}

/** Several of a list on the server, found by what one types. */
export function SearchMultiSelect({ source, without, value = NONE, onChange, ...props }: SearchMultiSelectProps) {
  const list = useList(source, value, without);
  return <MultiSelect {...props} {...list} value={[...value]} onChange={(chosen) => onChange?.(chosen)} />;
}

const NONE: readonly string[] = [];

/** What both ask and show. */
function useList(source: ChoiceSource, values: readonly string[], without: readonly string[] = []) {
  const { t } = useTranslation('kit');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { found, named, hasMore, isLoading } = useChoices(source, search, values);
  // What is chosen has its name, whether it was found or not.
  const known = new Map([...named, ...found].map((choice) => [choice.value, choice]));
  // Until the server has answered, nothing stands there that is not meant: `Enter` would take it.
  const isBehind = isLoading || typed.trim() !== search;
  const holds = ({ label }: Choice) => label.toLowerCase().includes(typed.trim().toLowerCase());
  const offered = new Set((isBehind ? found.filter(holds) : found).map(({ value }) => value));
  // What is chosen stays in the list, marked as such, until one types: the list begins at it.
  if (typed === '') for (const value of values) offered.add(value);
  const labels = new Set([...known.values()].map(({ label }) => label));
  const data = grouped([...known.values()].filter(({ value }) => !without.includes(value)));
  return {
    data: hasMore ? [...data, { value: MORE, label: t('choose.more'), disabled: true }] : data,
    searchable: true,
    // A name that comes late would take the place of what is typed meanwhile.
    readOnly: isLoading && values.some((value) => !known.has(value)),
    filter: ({ options }: { options: ComboboxParsedItem[] }) => options.flatMap((each) => onlyOffered(each, offered)),
    // The name of what is chosen stands in the field, and is no wish for another.
    onSearchChange: (text: string) => setTyped(labels.has(text) ? '' : text),
    renderOption: ({ option }: { readonly option: { readonly value: string; readonly label: string } }) => (
      <Option label={option.label} detail={known.get(option.value)?.detail} />
    ),
    nothingFoundMessage: isBehind ? t('choose.looking') : t('choose.none'),
    comboboxProps: { withinPortal: false },
  } as const;
}

/** An option that was found, and of a group those that were. */
function onlyOffered(entry: ComboboxParsedItem, offered: ReadonlySet<string>): ComboboxParsedItem[] {
  if (!('group' in entry)) return offered.has(entry.value) || entry.value === MORE ? [entry] : [];
  const items = entry.items.filter(({ value }) => offered.has(value));
  return items.length > 0 ? [{ ...entry, items }] : [];
}

/** Under their headings, in the order in which these first come. */
function grouped(choices: readonly Choice[]): ComboboxParsedItem[] {
  const option = ({ value, label }: Choice) => ({ value, label });
  return [...Map.groupBy(choices, ({ group }) => group)].flatMap(([group, each]): ComboboxParsedItem[] =>
    group === undefined ? each.map(option) : [{ group, items: each.map(option) }],
  );
}

function Option({ label, detail }: { readonly label: string; readonly detail?: string | null | undefined }) {
  return (
    <span className={styles.option}>
      <span dir="auto">{label}</span>
      {detail ? (
        <span className={styles.detail} dir="auto">
          {detail}
        </span>
      ) : null}
    </span>
  );
}
