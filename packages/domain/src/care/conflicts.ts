import { STAGES } from '../scales/parse-stage.ts';
import type { Consultation } from './consultation.ts';
import type { PriceBook } from './prices.ts';
import type { Catalogue } from './products.ts';
import type { SessionRecord } from './sessions.ts';
import { problem, type Problem } from './shape.ts';

/** Where an item of a list repeats an earlier one's name. */
function repeated(names: readonly string[], path: (index: number) => string, expected: string): Problem[] {
  return names.flatMap((name, i) => (names.indexOf(name) === i ? [] : [problem(path(i), 'CONFLICT', name, expected)]));
}

/** What contradicts itself in a consultation of the right shape: a stage of another scale, a zone twice, a target without a name. */
export function consultationConflicts(c: Consultation): Problem[] {
  const twice = repeated(
    c.zones.map((z) => z.zone),
    (i) => `zones.${i}.zone`,
    'each zone once',
  );
  const unnamed = c.zones.flatMap((z, i) =>
    z.targetDotsPerCm2 && !z.targetEnteredBy
      ? [problem(`zones.${i}.targetEnteredBy`, 'REQUIRED', undefined, 'who entered the target')]
      : [],
  );
  const codes: readonly string[] = c.stage ? STAGES[c.stage.scale] : [];
  const stage =
    c.stage && !codes.includes(c.stage.stage)
      ? [problem('stage.stage', 'INVALID_VALUE', c.stage.stage, `one of ${codes.join(', ')}`)]
      : [];
  return [...twice, ...unnamed, ...stage];
}

/** An id twice: each lot is an entry of its own, with its own id. */
export function catalogueConflicts(catalogue: Catalogue): Problem[] {
  return repeated(
    catalogue.products.map((p) => p.id),
    (i) => `products.${i}.id`,
    'each id once',
  );
}

/** A low above its high, a zone or add-on twice, an end before its start. */
export function priceBookConflicts(book: PriceBook): Problem[] {
  const lists = [
    ['zones', book.zones],
    ['addOns', book.addOns],
  ] as const;
  const reversed = lists.flatMap(([name, rows]) =>
    rows.flatMap((row, i) =>
      row.low > row.high ? [problem(`${name}.${i}.low`, 'CONFLICT', row.low, `not more than high, ${row.high}`)] : [],
    ),
  );
  const zones = repeated(
    book.zones.map((z) => z.zone),
    (i) => `zones.${i}.zone`,
    'each zone once',
  );
  const addOns = repeated(
    book.addOns.map((a) => a.addOn),
    (i) => `addOns.${i}.addOn`,
    'each add-on once',
  );
  const ends =
    book.validFrom && book.validFrom > book.validUntil
      ? [problem('validFrom', 'CONFLICT', book.validFrom, `a day not after ${book.validUntil}`)]
      : [];
  return [...reversed, ...zones, ...addOns, ...ends];
}

/** A scab, healed photo or complaint before its session; a zone twice. */
export function sessionConflicts(r: SessionRecord): Problem[] {
  const days = [
    ['scabSeenOn', r.scabSeenOn],
    ['healed.on', r.healed?.on],
    ['complaint.on', r.complaint?.on],
  ] as const;
  const early = days.flatMap(([path, day]) =>
    day && day < r.on ? [problem(path, 'CONFLICT', day, `a day not before the session on ${r.on}`)] : [],
  );
  const twice = repeated(
    r.zones.map((z) => z.zone),
    (i) => `zones.${i}.zone`,
    'each zone once',
  );
  return [...early, ...twice];
}

/** The same problem, said of a part of a larger input. */
export function within(path: string, problems: readonly Problem[]): Problem[] {
  return problems.map((p) => ({ ...p, path: `${path}.${p.path}`, message: `${path}.${p.message}` }));
}
