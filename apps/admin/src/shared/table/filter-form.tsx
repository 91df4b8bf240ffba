import { MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SearchMultiSelect, SearchSelect } from '../choose/index.ts';
import { withFilter, withSort } from './address.ts';
import type { Filter } from './definition.ts';
import type { Table } from './use-table.ts';

interface FilterFormProps {
  readonly table: Table<{ readonly id: string }>;
}

/** Everything the list can be narrowed and ordered by; it follows at once. */
export default function FilterForm({ table }: FilterFormProps) {
  const { t } = useTranslation('kit');
  const { filters, columns, state, params } = table;
  const sorts = columns.flatMap(({ sort, label }) => (sort ? [{ value: sort, label }] : []));
  return (
    <Stack gap="sm">
      {filters
        .filter(({ id }) => id !== 'q')
        .map((filter) => (
          <Control
            key={filter.id}
            filter={filter}
            values={state.filters[filter.id] ?? []}
            onChange={(values) => table.setParams(withFilter(params, filter.id, values))}
          />
        ))}
      {sorts.length > 1 ? (
        <Select
          label={t('table.order')}
          data={sorts}
          value={state.sort.by}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          onChange={(by) => by && table.setParams(withSort(params, { by, descending: state.sort.descending }))}
        />
      ) : null}
    </Stack>
  );
}

interface ControlProps {
  readonly filter: Filter;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

function Control({ filter, values, onChange }: ControlProps) {
  const { label } = filter;
  if (filter.kind === 'search') {
    const { source } = filter;
    return filter.isMany ? (
      <SearchMultiSelect label={label} source={source} value={values} onChange={onChange} clearable />
    ) : (
      <SearchSelect
        label={label}
        source={source}
        value={values[0] ?? null}
        onChange={(value) => onChange(value ? [value] : [])}
        clearable
      />
    );
  }
  if (filter.kind !== 'choice') {
    return (
      <TextInput
        label={label}
        type={filter.kind === 'day' ? 'date' : 'text'}
        defaultValue={values[0] ?? ''}
        onChange={({ currentTarget }) => {
          if (filter.kind === 'day') onChange([currentTarget.value]);
        }}
        onBlur={({ currentTarget }) => onChange([currentTarget.value.trim()])}
      />
    );
  }
  const data = [...filter.options];
  const shared = { label, data, clearable: true, searchable: data.length > 8, comboboxProps: { withinPortal: false } };
  return filter.isMany ? (
    <MultiSelect {...shared} value={[...values]} onChange={onChange} />
  ) : (
    <Select {...shared} value={values[0] ?? null} onChange={(value) => onChange(value ? [value] : [])} />
  );
}
