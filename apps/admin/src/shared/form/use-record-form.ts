import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Payload, STALE, useSave, type UserError } from '../save/index.ts';
import { toast } from '../toast/index.ts';
import { useErrorText } from './error-text.ts';

/** What a schema of packages/validation can do (the common interface of such libraries). */
export interface FormSchema {
  readonly '~standard': {
    readonly validate: (value: unknown) => SchemaAnswer | Promise<SchemaAnswer>;
  };
}
type SchemaAnswer =
  | { readonly value: unknown }
  | { readonly issues: readonly SchemaIssue[] }
  | { readonly issues?: undefined };
interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A record as it stands on the server, in the form's own fields. */
export interface Current<Values> {
  readonly values: Values;
  readonly version: number;
  /** When it was changed last, where that is known. */
  readonly at?: string | null;
}

/** The label of a field, and how its value is shown where two versions are compared. */
export type FieldLabel<V> = string | { readonly label: string; readonly show: (value: V) => ReactNode };

export interface RecordFormOptions<Values extends Record<string, unknown>, Data, Variables, P extends Payload> {
  /** The same that the server checks the input by; it sees what `input` makes of the values, else the values. */
  readonly schema?: FormSchema;
  readonly input?: (values: Values) => unknown;
  readonly values: Values;
  /** Of the record that is edited; absent for a new one. */
  readonly version?: number;
  /** Its global id, to say whose change it is that stands in the way. */
  readonly record?: string;
  readonly labels: { readonly [K in keyof Values]: FieldLabel<Values[K]> };
  readonly mutation: TypedDocumentNode<Data, Variables>;
  readonly variables: (values: Values, version: number) => Variables;
  readonly payload: (data: Data) => P;
  /** The record in an answer; with it, changes can be undone, and two editors are told of each other. */
  readonly current?: (payload: P) => Current<Values> | null;
  readonly saved: string;
  readonly onSaved?: (payload: P) => void;
  readonly refetch?: readonly string[];
}

/** A form over one record, from its values to what came of saving them. */
export interface RecordForm<Values extends Record<string, unknown>> {
  /** Mantine's form: `form.getInputProps('name')`. */
  readonly form: UseFormReturnType<Values>;
  readonly isSaving: boolean;
  /** What is wrong, and belongs to none of the fields. */
  readonly wrong: readonly string[];
  /** Its global id, where it has one. */
  readonly record: string | null;
  /** The version of somebody else, until one has decided. */
  readonly stale: Current<Values> | null;
  readonly labels: { readonly [K in keyof Values]: FieldLabel<Values[K]> };
  readonly submit: (root: HTMLFormElement) => Promise<void>;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  readonly decideLater: () => void;
}

/** See {@link RecordForm}. Draw it with `<Form of={...}>`. */
export function useRecordForm<
  Values extends Record<string, unknown>,
  Data,
  Variables extends OperationVariables,
  P extends Payload,
>(options: RecordFormOptions<Values, Data, Variables, P>): RecordForm<Values> {
  const { schema, input = same, labels, current } = options;
  const { t } = useTranslation('kit');
  const textOf = useErrorText();
  const form = useForm<Values>({ initialValues: options.values, mode: 'controlled' });
  const version = useRef(options.version ?? 0);
  const before = useRef(options.values);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [stale, setStale] = useState<Current<Values> | null>(null);
  const [save, isSaving] = useSave(options.mutation, {
    payload: options.payload,
    saved: options.saved,
    ...(options.refetch && { refetch: options.refetch }),
    ...(current && options.version !== undefined && { undo: takeBack }),
  });

  /** Writes again what stood there before, as a change of its own. */
  async function takeBack(_: Variables, payload: P): Promise<void> {
    const now = current?.(payload);
    const then = undoTo.current;
    if (!now || !then) return;
    const answer = await save(options.variables(then, now.version));
    if (answer.ok) settle(answer.payload);
  }
  const undoTo = useRef<Values | null>(null);

  /** Takes an answer's record for what stands there now. */
  function settle(payload: P): void {
    const now = current?.(payload);
    if (!now) return;
    version.current = now.version;
    before.current = now.values;
    form.setInitialValues(now.values);
    form.setValues(now.values);
    form.resetDirty(now.values);
  }

  /** Shows errors beside their fields, the others above the form, and goes to the first. */
  function show(
    errors: readonly { readonly path: string; readonly text: string }[],
    root: HTMLFormElement | null,
  ): void {
    const fields = new Map<string, string>();
    const others: string[] = [];
    for (const { path, text } of errors) {
      const [first = ''] = path.split('.');
      if (first in options.values) fields.set(path, fields.get(path) ?? text);
      else others.push(text);
    }
    form.setErrors(Object.fromEntries(fields));
    setWrong(others);
    const [first] = fields.keys();
    if (first === undefined || !root) return;
    const [name = ''] = first.split('.');
    const at =
      root.querySelector<HTMLElement>(`[data-path="${first}"]`) ??
      root.querySelector<HTMLElement>(`[data-path^="${name}"]`);
    at?.focus();
  }

  async function check(values: Values, root: HTMLFormElement): Promise<boolean> {
    const answer = await schema?.['~standard'].validate(input(values));
    const issues = answer && 'issues' in answer ? (answer.issues ?? []) : [];
    const errors = issues.map(({ message, path = [] }) => {
      const steps = path.map((step) => String(typeof step === 'object' ? step.key : step));
      return { path: steps.join('.'), text: textOf({ message, value: valueAt(values, steps) }) };
    });
    show(errors, root);
    return errors.length === 0;
  }

  async function write(values: Values, at: number, root: HTMLFormElement | null): Promise<void> {
    undoTo.current = before.current;
    const answer = await save(options.variables(values, at));
    if (answer.ok) {
      settle(answer.payload);
      options.onSaved?.(answer.payload);
      return;
    }
    const theirs = answer.errors.some(isStale) && answer.payload ? current?.(answer.payload) : null;
    if (theirs) return setStale(theirs);
    // What stands there now may draw the record anew, and this form with it.
    if (answer.errors.some(isStale)) toast({ text: t('save.stale'), tone: 'bad' });
    show(
      answer.errors.map((error) => ({ path: error.path.join('.'), text: textOf(error) })),
      root,
    );
  }

  return {
    form,
    isSaving,
    wrong,
    record: options.record ?? null,
    stale,
    labels,
    submit: async (root) => {
      const values = form.getValues();
      if (await check(values, root)) await write(values, version.current, root);
    },
    takeTheirs: () => {
      if (!stale) return;
      version.current = stale.version;
      before.current = stale.values;
      form.setInitialValues(stale.values);
      form.setValues(stale.values);
      form.resetDirty(stale.values);
      setStale(null);
    },
    keepMine: () => {
      if (!stale) return;
      before.current = stale.values;
      setStale(null);
      void write(form.getValues(), stale.version, null);
    },
    decideLater: () => setStale(null),
  };
}

const isStale = ({ code }: UserError) => code === STALE;
const same = <T>(value: T): T => value;

function valueAt(values: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], values);
}
