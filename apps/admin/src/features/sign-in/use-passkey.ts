import { useApolloClient } from '@apollo/client/react';
import type { SignInProgressQuery } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../shared/toast/index.ts';
import type { Wrong } from './entry.ts';
import { showPasskey } from './passkey.ts';

/** Signing in with a passkey at the press of a button, and whether it is being asked for. */
export function usePasskey(
  onProgress: (progress: NonNullable<SignInProgressQuery['signInProgress']>) => void,
  onWrong: (wrong: readonly Wrong[]) => void,
): [show: () => Promise<void>, isShowing: boolean] {
  const { t } = useTranslation('signIn');
  const client = useApolloClient();
  const [isShowing, setShowing] = useState(false);
  async function show(): Promise<void> {
    setShowing(true);
    try {
      const shown = await showPasskey(client);
      if ('progress' in shown) onProgress(shown.progress);
      else if ('wrong' in shown) onWrong(shown.wrong);
    } catch {
      // The server was not reached.
      toast({ text: t('wrong.other'), tone: 'bad' });
    } finally {
      setShowing(false);
    }
  }
  return [show, isShowing];
}
