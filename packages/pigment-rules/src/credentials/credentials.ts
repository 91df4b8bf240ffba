import {
  addMonths,
  CREDENTIAL,
  check,
  daysBetween,
  isDay,
  inputProblem,
  shapes,
  type Credential,
  type IsoDate,
  type Settings,
} from '@stipple/domain';
import { finding, type Finding, type Message } from '../finding.ts';
import { settingsProblems } from '../input.ts';
import { answered, refused, type Result } from '../result.ts';
import { textOrder } from '../order.ts';

/** What a credential's badge says, and whether it shows. */
export interface Badge {
  readonly credentialId: string;
  /** Hidden once lapsed, rejected or revoked. */
  readonly shown: boolean;
  /** What was checked: never more than that. */
  readonly text: Message;
  /** Last day on which it counts; null when it does not lapse. */
  readonly until: IsoDate | null;
  /** 60, 30 or 7 days before the last day (settings). */
  readonly warning: Finding | null;
}

/** The last day on which a credential counts. A bloodborne-pathogen class counts for 12 months, whatever it says beyond that. */
export function lastDay(credential: Credential, settings: Settings): IsoDate | null {
  const own = credential.expiresOn ?? null;
  if (credential.kind !== 'bloodborne_pathogen') return own;
  const limit = addMonths(credential.issuedOn, settings.values['credentials.bbpMonths']);
  return own !== null && own < limit ? own : limit;
}

/** Whether a credential counts on a day: issued, not past its last day, neither rejected nor revoked. */
export function countsOn(credential: Credential, settings: Settings, day: IsoDate): boolean {
  const until = lastDay(credential, settings);
  const refusedStatus = credential.status === 'rejected' || credential.status === 'revoked';
  return !refusedStatus && credential.issuedOn <= day && (until === null || day <= until);
}

function badgeText(credential: Credential): Message {
  const values = { title: credential.title, issuer: credential.issuer };
  if (credential.status !== 'verified') return { key: 'h.selfDeclared', values };
  const how = credential.method === 'issuer_registry' ? 'h.byRegistry' : 'h.byDocument';
  return { key: credential.scope === 'smp' ? how : `${how}NotSmp`, values: { ...values, scope: credential.scope } };
}

function warningOf(credential: Credential, settings: Settings, on: IsoDate): Finding | null {
  const until = lastDay(credential, settings);
  if (until === null || !countsOn(credential, settings, on)) return null;
  const left = daysBetween(on, until);
  const keys = ['credentials.warnLast', 'credentials.warnSecond', 'credentials.warnFirst'] as const;
  const hit = keys.find((key) => left <= settings.values[key]);
  if (!hit) return null;
  const details = { scope: 'entry', subject: credential.id, values: { title: credential.title, left, until } } as const;
  return finding('H', 'CAUTION', 'h.expiring', { ...details, setting: { key: hit, value: settings.values[hit] } });
}

function problemsOf(credentials: readonly Credential[], settings: Settings, on: string): ReturnType<typeof check> {
  const problems = [
    ...settingsProblems(settings),
    ...check(shapes.list('Credentials', CREDENTIAL, 200), credentials, 'credentials'),
  ];
  if (!isDay(on)) problems.push(inputProblem('on', 'INVALID_VALUE', on, 'a calendar day as YYYY-MM-DD'));
  return problems;
}

/** H: the badge of each credential on a day of its place. Unverified ones say "self-declared". */
export function badges(credentials: readonly Credential[], settings: Settings, on: IsoDate): Result<readonly Badge[]> {
  const problems = problemsOf(credentials, settings, on);
  if (problems.length > 0) return refused(problems);
  return answered(
    credentials
      .map((credential) => ({
        credentialId: credential.id,
        shown: countsOn(credential, settings, on),
        text: badgeText(credential),
        until: lastDay(credential, settings),
        warning: warningOf(credential, settings, on),
      }))
      .toSorted((a, b) => textOrder(a.credentialId, b.credentialId)),
  );
}

/** Whether someone may be booked, and what stands against it. */
export interface Bookable {
  readonly bookable: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Which scopes a credential may name to count for a treatment, by kind (J). Registrations and hygiene classes are the
 * same for all tattooing; insurance has to cover the treatment itself; training in permanent make-up is not SMP.
 */
const COVERS: Record<Credential['kind'], (scope: Credential['scope'], treatment: Treatment) => boolean> = {
  licence: () => true,
  bloodborne_pathogen: () => true,
  first_aid: () => true,
  insurance: (scope, treatment) => scope === treatment || scope === 'general',
  training: (scope, treatment) => scope === treatment,
};

/** What someone is booked for. */
export type Treatment = Exclude<Credential['scope'], 'general'>;

/**
 * H: may this practitioner be booked on this day for this treatment? Every kind that blocks in the clinic's jurisdiction
 * (setting; licence, bloodborne pathogens, insurance) must count on the day, and cover the treatment.
 */
export function bookable(
  credentials: readonly Credential[],
  settings: Settings,
  day: IsoDate,
  treatment: Treatment = 'smp',
): Result<Bookable> {
  const problems = problemsOf(credentials, settings, day);
  if (problems.length > 0) return refused(problems);
  const findings = settings.blockingCredentials.toSorted(textOrder).flatMap((kind) => {
    const ofKind = credentials.filter((c) => c.kind === kind);
    const counting = ofKind.filter((c) => countsOn(c, settings, day));
    if (counting.some((c) => COVERS[kind](c.scope, treatment))) return [];
    const key = ofKind.length === 0 ? 'h.missing' : counting.length === 0 ? 'h.lapsed' : 'h.otherTreatment';
    const ended = ofKind.flatMap((c) => lastDay(c, settings) ?? []).filter((last) => last < day);
    const until = ended.toSorted(textOrder).at(-1);
    const values = { kind, day, treatment, ...(until === undefined ? {} : { until }) };
    return [finding('H', 'BLOCK', key, { scope: 'entry', subject: kind, values, legal: true, inputs: { kind, day } })];
  });
  return answered({ bookable: findings.length === 0, findings });
}
