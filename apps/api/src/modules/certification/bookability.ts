import {
  resolveSettings,
  type BookingProblem,
  type CertificationKind,
  type Credential,
  type Settings,
} from '@stipple/domain';
import { blockingIn, bookable } from '@stipple/pigment-rules';
import { encodeGlobalId } from '../../graphql/relay/index.ts';
import type { Bookability, BookingObstacle, LocationBookability } from './bookability.type.ts';

/** A location as the rule reads it: its day, and what its people and it itself can show. */
export interface BookedLocation {
  readonly id: string;
  readonly name: string;
  readonly countryCode: string;
  readonly timeZone: string;
  /** The calendar day that it is there now. */
  readonly today: string;
  /** What blocks a booking in its country by the clinic's own choice; null for the default. */
  readonly blocking: readonly CertificationKind[] | null;
  readonly credentials: readonly Credential[];
}

const SETTINGS = new Map<string, Settings>();

/** The settings by which credentials count in a country: of these, a clinic chooses none itself. */
export function credentialSettings(countryCode: string, timeZone: string): Settings {
  const known = SETTINGS.get(countryCode);
  if (known) return known;
  const { settings, problems } = resolveSettings({ version: '1', region: countryCode, timeZone, values: [] });
  if (!settings) throw new TypeError(problems[0]?.message);
  SETTINGS.set(countryCode, settings);
  return settings;
}

const PROBLEMS: Readonly<Record<string, BookingProblem>> = {
  'h.missing': 'missing',
  'h.lapsed': 'lapsed',
  'h.otherTreatment': 'other_treatment',
};

/** What stands in the way of a booking at a location today, by rule H. */
export function obstaclesAt({
  countryCode,
  timeZone,
  today,
  blocking,
  credentials,
}: BookedLocation): BookingObstacle[] {
  const blockingCredentials = blockingIn(countryCode, blocking);
  const result = bookable(credentials, { ...credentialSettings(countryCode, timeZone), blockingCredentials }, today);
  if (!result.ok) throw new TypeError(result.problems[0]?.message);
  return result.value.findings.map(({ subject, message }) => ({
    kind: subject as BookingObstacle['kind'],
    problem: PROBLEMS[message.key] ?? 'missing',
    lastDay: message.key === 'h.lapsed' ? ((message.values['until'] as string | undefined) ?? null) : null,
  }));
}

/** Whether somebody who works at these locations of a clinic may be booked. Who works nowhere may not. */
export function bookabilityOf(clinicId: string, at: readonly BookedLocation[]): Bookability {
  const locations = at.map((location): LocationBookability => {
    const reasons = obstaclesAt(location);
    const locationId = encodeGlobalId({ type: 'Location', clinicId, id: location.id });
    return { locationId, locationName: location.name, ok: reasons.length === 0, reasons };
  });
  return { ok: locations.some(({ ok }) => ok), locations };
}
