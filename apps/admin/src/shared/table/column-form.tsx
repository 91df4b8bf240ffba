import { Checkbox, Stack } from '@mantine/core';
import { withColumns } from './address.ts';
import type { Table } from './use-table.ts';

interface ColumnFormProps {
  readonly table: Table<{ readonly id: string }>;
}

/** Which columns are shown; the first always is. */
export default function ColumnForm({ table }: ColumnFormProps) {
  const { columns, shown, params } = table;
  const ids = new Set(shown.map(({ id }) => id));
  return (
    <Stack gap="sm">
      {columns.map(({ id, label }, at) => (
        <Checkbox
          key={id}
          label={label}
          checked={ids.has(id)}
          disabled={at === 0}
          onChange={({ currentTarget }) => {
            const next = columns.filter((each) => (each.id === id ? currentTarget.checked : ids.has(each.id)));
            table.setParams(
              withColumns(
                params,
                next.map((each) => each.id),
              ),
            );
          }}
        />
      ))}
    </Stack>
  );
}
