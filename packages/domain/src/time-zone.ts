// Names of the database without a region. ICU takes more of them, of its own and misleading: its BST is Bangladesh's.
const PLAIN =
  'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran ' +
  'Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK ' +
  'Singapore Turkey UCT UTC Universal W-SU WET Zulu';
const REGIONED =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\/[A-Za-z0-9_+/-]+$/i;

let zones: ReadonlyMap<string, string> | null = null;

/** Every zone that is offered, by its name in small letters. */
function listed(): ReadonlyMap<string, string> {
  zones ??= new Map(
    [...Intl.supportedValuesOf('timeZone'), ...PLAIN.split(' ')].map((zone) => [zone.toLowerCase(), zone]),
  );
  return zones;
}

/**
 * An IANA time zone or link, in the database's own capitals; `null` for anything else: offsets such as `+01:00` and
 * `BST` are no zones.
 */
export function timeZoneNamed(text: string): string | null {
  const known = listed().get(text.toLowerCase());
  if (known !== undefined) return known;
  if (!REGIONED.test(text)) return null;
  let canonical: string;
  try {
    canonical = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
  // A newer or older name of a zone (Europe/Kyiv): kept as stated when its capitals are right, else the listed name.
  return text.split('/').every((part) => /^[A-Z]/.test(part) && part !== part.toUpperCase()) ? text : canonical;
}

/** The calendar day that it is in a time zone at an instant, as `YYYY-MM-DD`. */
export const dayIn = (timeZone: string, instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
