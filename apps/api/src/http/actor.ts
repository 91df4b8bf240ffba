import type { IncomingMessage } from 'node:http';
import { type Actor, SESSION_LIFE, SLUG, VISITOR } from '@stipple/domain';
import { actorOf, type SessionService } from '../modules/account/index.ts';
import type { Caller } from '../platform/operation.ts';
import type { SignedIn } from '../platform/signed-in.ts';
import { Refusal } from './refusal.ts';

/** The cookie that holds a session's token. On https the browser itself keeps it to this host. */
export const sessionCookie = (publicUrl: string): string =>
  publicUrl.startsWith('https:') ? '__Host-stipple_session' : 'stipple_session';

/** The header by which a request names the clinic it is about; whether its sender belongs there is looked up. */
export const CLINIC_HEADER = 'stipple-clinic';

/** Who asks, and from where. */
export interface Authenticated {
  readonly actor: Actor;
  readonly session: SignedIn | null;
  /** Of a signed-in person only. */
  readonly caller: Caller | undefined;
}

/** A visitor. */
export const NOBODY: Authenticated = { actor: VISITOR, session: null, caller: undefined };

/** Finds who sends a request. */
export class Authentication {
  constructor(
    private readonly sessions: SessionService,
    private readonly publicUrl: string,
    /** How many proxies of ours stand before this one, each adding to `X-Forwarded-For`. */
    private readonly proxies = 0,
  ) {}

  /**
   * The sender of a request: by its session cookie, read anew each time, as a member of the clinic that `clinicSlug`
   * (else the header) names.
   * @throws {Refusal} it writes on behalf of a signed-in browser, from a page that is not ours
   */
  async of(request: IncomingMessage, clinicSlug: unknown = request.headers[CLINIC_HEADER]): Promise<Authenticated> {
    const token = cookieOf(request, sessionCookie(this.publicUrl));
    if (token === null) return NOBODY;
    this.#assertOurPage(request);
    const session = await this.sessions.find(token);
    if (!session) return NOBODY;
    const slug = typeof clinicSlug === 'string' && SLUG.pattern.test(clinicSlug) ? clinicSlug : null;
    return { session, actor: actorOf(session, slug), caller: this.callerOf(request) };
  }

  /** From where somebody asks: the address, and browser and system as people call them. */
  callerOf(request: IncomingMessage): Caller {
    const agent = request.headers['user-agent'] ?? '';
    const browser = BROWSERS.find(([mark]) => agent.includes(mark))?.[1];
    const system = SYSTEMS.find(([mark]) => agent.includes(mark))?.[1];
    return {
      address: addressOf(request, this.proxies),
      device: [browser ?? 'another program', system].filter(Boolean).join(', '),
    };
  }

  /** The header that gives a browser a session's token to keep for as long as it can count, or takes it back. */
  cookie(token: string | null): string {
    const age = token === null ? 0 : SESSION_LIFE.absoluteDays * 86_400;
    const secure = this.publicUrl.startsWith('https:') ? '; Secure' : '';
    return `${sessionCookie(this.publicUrl)}=${token ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Strict${secure}`;
  }

  /** A browser names the page that sends a request, unless it only reads within one origin. */
  #assertOurPage({ method, headers: { origin, host } }: IncomingMessage): void {
    if (origin === undefined && (method === 'GET' || method === 'HEAD')) return;
    const isOurs = origin === undefined || origin === this.publicUrl || (host !== undefined && hostOf(origin) === host);
    if (!isOurs) throw new Refusal(403, 'A signed-in request must come from a page of this site.');
  }
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** The value of a cookie, or null. */
export function cookieOf({ headers }: IncomingMessage, name: string): string | null {
  for (const part of (headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const;

/**
 * The network address of who asks. What stands in `X-Forwarded-For` is believed only as far as our own proxies wrote
 * it: further to the left anybody could have written what they like.
 */
function addressOf({ headers, socket }: IncomingMessage, proxies: number): string | null {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().flatMap((value) => value.split(','));
  const way = [...forwarded.map((each) => each.trim()), socket.remoteAddress ?? ''];
  return way[Math.max(0, way.length - 1 - proxies)]?.replace(/^::ffff:/, '').slice(0, 45) || null;
}
