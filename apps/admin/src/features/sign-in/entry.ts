import { useForm, type UseFormReturnType } from '@mantine/form';
import { useState, type FormEvent } from 'react';
import { toast } from '../../shared/toast/index.ts';

/** What of an input must be mended, as the server says it. */
export interface Wrong {
  readonly path: readonly string[];
  readonly code: string;
}

/** Words for codes; `other` for the rest. */
export type WrongTexts = Readonly<Record<string, string>> & { readonly other: string };

/** A schema of packages/validation. */
interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
}
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** A short form that is sent, not saved: signing in, and the like. */
export interface Entry<Values extends Record<string, unknown>> {
  readonly form: UseFormReturnType<Values>;
  readonly isSending: boolean;
  /** What is wrong, and belongs to no field. */
  readonly wrong: string | null;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Shows what came back of another way to send. */
  readonly show: (errors: readonly Wrong[]) => void;
}

interface EntryOptions<Values> {
  readonly initial: Values;
  readonly schema?: Schema;
  readonly words: WrongTexts;
  /** Sends, and answers what must be mended; nothing when all went well. */
  readonly send: (values: Values) => Promise<readonly Wrong[]>;
}

/** See {@link Entry}. */
export function useEntry<Values extends Record<string, unknown>>(options: EntryOptions<Values>): Entry<Values> {
  const { words } = options;
  const form = useForm<Values>({ initialValues: options.initial, mode: 'controlled' });
  const [isSending, setSending] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const textOf = (code: string) => words[code] ?? words.other;

  function show(errors: readonly Wrong[], root?: HTMLFormElement): void {
    const ofFields = errors.filter(({ path }) => (path[0] ?? '') in options.initial);
    form.setErrors(Object.fromEntries(ofFields.map(({ path, code }) => [path[0] ?? '', textOf(code)])));
    const [rest] = errors.filter((each) => !ofFields.includes(each));
    setWrong(rest ? textOf(rest.code) : null);
    const [first] = ofFields;
    if (first) root?.querySelector<HTMLElement>(`[data-path="${first.path[0]}"]`)?.focus();
  }

  async function submit(root: HTMLFormElement): Promise<void> {
    const values = form.getValues();
    const issues = options.schema?.safeParse(values).error?.issues ?? [];
    if (issues.length > 0) {
      show(issues.map(wrongOf), root);
      return;
    }
    setSending(true);
    try {
      show(await options.send(values), root);
    } catch {
      toast({ text: words.other, tone: 'bad' });
    } finally {
      setSending(false);
    }
  }

  return {
    form,
    isSending,
    wrong,
    show,
    onSubmit: (event) => {
      event.preventDefault();
      void submit(event.currentTarget);
    },
  };
}

const wrongOf = ({ path, params }: Issue): Wrong => ({
  path: path.map(String),
  code: typeof params?.['code'] === 'string' ? params['code'] : 'INVALID_VALUE',
});
