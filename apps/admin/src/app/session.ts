import { SessionDocument } from '@stipple/contract/admin';
import { LANGS } from '@stipple/ui/format';
import { redirect } from 'react-router';
import type { Session } from '../shared/session/index.ts';
import { clientFor } from './apollo/client.ts';
import { i18n } from './i18n/instance.ts';
import { keepLanguage } from './i18n/language.ts';
import { speak } from './i18n/texts.ts';

const SIGN_IN = '/sign-in';
const LAST_CLINIC = 'stipple-clinic';

/** The way to the sign-in, and from there back to where one was. */
export const signInFrom = (address: string): string => `${SIGN_IN}?back=${encodeURIComponent(address)}`;

/** An address within the admin, of a whole URL. */
export const within = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname.replace(/^\/admin(?=\/|$)/, '') + search;
};

/**
 * Who is signed in, asked anew.
 * @throws a way to the sign-in when nobody is
 */
export async function sessionOf(clinic: string | null, url: string): Promise<Session> {
  const { data } = await clientFor(clinic).query({ query: SessionDocument, fetchPolicy: 'network-only' });
  const viewer = data?.viewer;
  if (!viewer) {
    const address = within(url);
    // Never a ring: the sign-in is no clinic's.
    throw address.startsWith(SIGN_IN) ? new Response(null, { status: 404 }) : redirect(signInFrom(address));
  }
  await speakAs(viewer.account);
  return {
    account: viewer.account,
    memberships: viewer.memberships,
    isOperator: viewer.operator !== null,
    clinic: viewer.clinic,
  };
}

/** Speaks the language of the account, whatever this browser spoke before. */
async function speakAs({ locale }: Session['account']): Promise<void> {
  const language = LANGS.find((each) => each.toUpperCase() === locale);
  if (!language || language === i18n.language) return;
  keepLanguage(language);
  await speak(language);
}

/** The clinic somebody worked in last in this browser, if they still belong there; else their only one. */
export function usualClinic({ memberships }: Session): string | undefined {
  const slugs = memberships.map(({ slug }) => slug);
  const last = localStorage.getItem(LAST_CLINIC);
  return slugs.find((slug) => slug === last) ?? (slugs.length === 1 ? slugs[0] : undefined);
}

/** Remembers where somebody works. */
export const rememberClinic = (slug: string): void => localStorage.setItem(LAST_CLINIC, slug);
