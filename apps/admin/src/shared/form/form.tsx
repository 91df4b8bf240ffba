import { Alert, Button, Group } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Disagreement, StaleDialog } from '../save/index.ts';
import styles from './form.module.css';
import type { FieldLabel, RecordForm } from './use-record-form.ts';

interface FormProps<Values extends Record<string, unknown>> {
  readonly of: RecordForm<Values>;
  /** On the button that saves; "Save" unless said. */
  readonly submit?: string;
  /** It can not be saved yet: something it needs is on its way. */
  readonly isHeld?: boolean;
  /** Beside that button. */
  readonly actions?: ReactNode;
  /** The fields. */
  readonly children: ReactNode;
}

/** The fields of a record, what is wrong with them, and the button that saves them. */
export function Form<Values extends Record<string, unknown>>({
  of,
  submit,
  isHeld = false,
  actions,
  children,
}: FormProps<Values>) {
  const { t } = useTranslation('kit');
  const { form, wrong, stale, isSaving } = of;
  useKeptFromLeaving(form.isDirty() && !isSaving);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void of.submit(event.currentTarget);
      }}
    >
      {wrong.length > 0 ? (
        <Alert color="red" role="alert">
          {wrong.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Alert>
      ) : null}
      {children}
      <Group>
        <Button type="submit" loading={isSaving} disabled={isHeld}>
          {submit ?? t('save.save')}
        </Button>
        {actions}
      </Group>
      {stale ? (
        <StaleDialog
          record={of.record}
          at={stale.at}
          disagreements={disagreementsOf(form.getValues(), stale.values, of.labels)}
          onTakeTheirs={of.takeTheirs}
          onKeepMine={of.keepMine}
          onClose={of.decideLater}
        />
      ) : null}
    </form>
  );
}

/** The fields that differ, as they are shown. */
export function disagreementsOf<Values extends Record<string, unknown>>(
  mine: Values,
  theirs: Values,
  labels: { readonly [K in keyof Values]: FieldLabel<Values[K]> },
): Disagreement[] {
  return (Object.keys(labels) as (keyof Values)[])
    .filter((name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]))
    .map((name) => {
      const label: FieldLabel<Values[keyof Values]> = labels[name];
      const shown = (value: Values[keyof Values]) => (typeof label === 'string' ? textOf(value) : label.show(value));
      return {
        label: typeof label === 'string' ? label : label.label,
        theirs: shown(theirs[name]),
        mine: shown(mine[name]),
      };
    });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

/** The browser asks before it leaves a page with changes that are not saved. */
function useKeptFromLeaving(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
