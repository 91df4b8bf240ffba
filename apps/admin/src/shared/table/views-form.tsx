import {
  RemoveViewDocument,
  type RemoveViewMutation,
  SavedViewsDocument,
  SaveViewDocument,
  type SaveViewMutation,
} from '@stipple/contract/admin';
import { useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Stack, TextInput } from '@mantine/core';
import { SAVED_VIEW_LIMITS } from '@stipple/domain';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../form/error-text.ts';
import { useAct, useSave } from '../save/index.ts';
import { viewOf } from './address.ts';
import styles from './table.module.css';
import type { Table } from './use-table.ts';

interface ViewsFormProps {
  readonly table: Table<{ readonly id: string }>;
}

const AGAIN = ['SavedViews'];

/** The views somebody saved of this list, and the way to save it as it is. */
export default function ViewsForm({ table }: ViewsFormProps) {
  const { t } = useTranslation('kit');
  const { name: list, params } = table;
  const { data } = useQuery(SavedViewsDocument, { variables: { list } });
  const views = data?.viewer?.clinic?.savedViews ?? [];
  const now = viewOf(params);
  const [restore] = useAct(SaveViewDocument, { payload: saved, refetch: AGAIN });
  const [remove] = useAct(RemoveViewDocument, {
    payload: removed,
    saved: ({ view }) => t('views.removed', { name: view?.name ?? '' }),
    undo: (_, { view }) =>
      view ? restore({ input: { list, name: view.name, query: view.query } }) : Promise.resolve(),
    refetch: AGAIN,
  });
  return (
    <Stack gap="sm">
      {views.length > 0 ? (
        <ul role="list" className={styles.views}>
          {views.map(({ name, query }) => (
            <li key={name}>
              <button
                type="button"
                className={styles.view}
                aria-pressed={query === now}
                onClick={() => table.setParams(new URLSearchParams(query))}
              >
                <bdi>{name}</bdi>
              </button>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('views.remove', { name })}
                onClick={() => void remove({ input: { list, name } })}
              >
                <X size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.hint}>{t('views.none')}</p>
      )}
      <SaveThis list={list} query={now} />
    </Stack>
  );
}

const saved = (data: SaveViewMutation) => data.saveView;
const removed = (data: RemoveViewMutation) => data.removeView;

interface SaveThisProps {
  readonly list: string;
  readonly query: string;
}

/** Saves the list as it is narrowed, ordered and shown now. */
function SaveThis({ list, query }: SaveThisProps) {
  const { t } = useTranslation('kit');
  const textOf = useErrorText();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [save, isSaving] = useSave(SaveViewDocument, {
    payload: saved,
    saved: ({ view }) => t('views.saved', { name: view?.name ?? '' }),
    refetch: AGAIN,
  });
  return (
    <form
      noValidate
      className={styles.saveView}
      onSubmit={(event) => {
        event.preventDefault();
        // The popover stands in the page's own form now and then.
        event.stopPropagation();
        void save({ input: { list, name, query } }).then((answer) => {
          if (answer.ok) setName('');
          setWrong(answer.ok ? null : (answer.errors.map((error) => textOf({ ...error, value: name }))[0] ?? null));
        });
      }}
    >
      <TextInput
        label={t('views.name')}
        value={name}
        error={wrong}
        maxLength={SAVED_VIEW_LIMITS.name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={isSaving}>
        {t('views.save')}
      </Button>
    </form>
  );
}
