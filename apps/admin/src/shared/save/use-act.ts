import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../form/error-text.ts';
import { toast } from '../toast/index.ts';
import { STALE, useSave, type Payload, type Saved, type SaveOptions } from './use-save.ts';

/**
 * {@link useSave} for a button that stands alone: what the server refuses has no field to be said beside, so it is said
 * where it would be said that it was done.
 */
export function useAct<Data, Variables extends OperationVariables, P extends Payload>(
  mutation: TypedDocumentNode<Data, Variables>,
  options: SaveOptions<Data, Variables, P>,
): [act: (variables: Variables) => Promise<Saved<P>>, isActing: boolean] {
  const { t } = useTranslation('kit');
  const textOf = useErrorText();
  const [save, isSaving] = useSave(mutation, options);
  async function act(variables: Variables): Promise<Saved<P>> {
    const answer = await save(variables);
    const [error] = answer.ok ? [] : answer.errors;
    if (error) toast({ text: error.code === STALE ? t('save.stale') : textOf(error), tone: 'bad' });
    return answer;
  }
  return [act, isSaving];
}
