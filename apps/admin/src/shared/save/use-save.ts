import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../toast/index.ts';

/** Something in an input that its sender can mend, as every payload lists it. */
export interface UserError {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** What every mutation answers. */
export interface Payload {
  readonly userErrors: readonly UserError[];
}

/** Names the field of a mutation's answer that says what came of it. */
export interface SaveOptions<Data, Variables, P extends Payload> {
  readonly payload: (data: Data) => P;
  /** What the server will most likely answer, shown until it does. */
  readonly optimistic?: (variables: Variables) => Data;
  /** Said when it is done: "Location saved". */
  readonly saved?: string | ((payload: P) => string);
  /** Takes it back; there is a button for it beside what is said. */
  readonly undo?: (variables: Variables, payload: P) => Promise<unknown>;
  /** Operations whose lists may look different now, by name, such as `Locations`. */
  readonly refetch?: readonly string[];
}

/** What came of saving; `errors` is empty when it failed on the way, which has been said. */
export type Saved<P extends Payload> =
  | { readonly ok: true; readonly payload: P }
  | { readonly ok: false; readonly errors: readonly UserError[]; readonly payload: P | null };

/** The code of what somebody else has changed meanwhile. */
export const STALE = 'STALE';

/**
 * A mutation, saved at once on the screen and then on the server. Says when it is done, offers to take it back, and
 * says clearly when it was not done; what can be mended comes back as `errors`.
 */
export function useSave<Data, Variables extends OperationVariables, P extends Payload>(
  mutation: TypedDocumentNode<Data, Variables>,
  options: SaveOptions<Data, Variables, P>,
): [save: (variables: Variables) => Promise<Saved<P>>, isSaving: boolean] {
  const { t } = useTranslation('kit');
  const [mutate] = useMutation(mutation);
  const [isSaving, setSaving] = useState(false);

  function tell(variables: Variables, payload: P): void {
    const { saved, undo } = options;
    if (!saved) return;
    const run = undo && (() => void undo(variables, payload).catch((error: unknown) => fail(error)));
    toast({
      text: typeof saved === 'string' ? saved : saved(payload),
      ...(run && { action: { label: t('undo'), run } }),
    });
  }

  function fail(error: unknown, retry?: () => void): void {
    toast({
      text: t(reasonOf(error)),
      tone: 'bad',
      ...(retry && { action: { label: t('retry'), run: retry } }),
    });
  }

  async function save(variables: Variables): Promise<Saved<P>> {
    setSaving(true);
    try {
      const { data } = await mutate({
        variables,
        ...(options.optimistic && { optimisticResponse: options.optimistic(variables) }),
        ...(options.refetch && { refetchQueries: [...options.refetch] }),
      } as never);
      const payload = options.payload(data as Data);
      if (payload.userErrors.length > 0) return { ok: false, errors: payload.userErrors, payload };
      tell(variables, payload);
      return { ok: true, payload };
    } catch (error) {
      fail(error, () => void save(variables));
      return { ok: false, errors: [], payload: null };
    } finally {
      setSaving(false);
    }
  }

  return [save, isSaving];
}

/** Why it was not done, as a key of the kit's texts. */
function reasonOf(error: unknown) {
  if (!CombinedGraphQLErrors.is(error)) return 'save.unreachable';
  const codes = error.errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes('FORBIDDEN')) return 'save.forbidden';
  if (codes.includes('NOT_FOUND')) return 'save.gone';
  if (codes.includes('UNAUTHENTICATED')) return 'save.signedOut';
  return 'save.failed';
}
