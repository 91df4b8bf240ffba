import type { Visitor } from '../../world/browser.ts';

/** Gives a visitor a passkey device that always agrees, as a thumb on its sensor would. */
export async function withAuthenticator({ context, page }: Pick<Visitor, 'context' | 'page'>): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
