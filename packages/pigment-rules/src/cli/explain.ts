import type { Evaluation } from '../evaluate.ts';
import type { Finding, OpenQuestion } from '../finding.ts';
import { inEnglish } from '../messages/en.ts';
import type { PigmentAnswer } from '../pigment/rank.ts';
import { inMajorUnits, type Quote } from '../quote/quote.ts';
import type { SessionPlan } from '../sessions/plan.ts';

const cited = (found: Finding) => found.sources.map((s) => `${s.ref} [${s.tag}]`).join('; ');

function findingLines(found: Finding): string[] {
  const about = found.subject === '' || found.scope === 'client' ? '' : ` (${found.subject})`;
  const until = found.until === undefined ? '' : ` until ${found.until ?? 'a day not known yet'}`;
  return [
    `  ${found.severity}${found.severity === 'DEFER' ? until : ''}  ${found.rule}${about}`,
    `      ${inEnglish(found.message)}`,
    ...(found.letter
      ? [`      Answered by a letter of ${found.letter.from}, ${found.letter.on} (was ${found.loweredFrom})`]
      : []),
    ...(found.override
      ? [`      Decided by ${found.override.practitioner}: ${found.override.reason} (was ${found.loweredFrom})`]
      : []),
    ...(found.notice ? [`      The client is told: ${inEnglish(found.notice)}`] : []),
    ...(found.reaskOn ? [`      Ask again on ${found.reaskOn}`] : []),
    ...(found.setting ? [`      Setting ${found.setting.key} = ${found.setting.value}`] : []),
    `      ${found.contested ? 'Contested. ' : ''}Source: ${cited(found)}`,
  ];
}

function questionLines(questions: readonly OpenQuestion[]): string[] {
  if (questions.length === 0) return [];
  const lines = questions.map(
    (q) => `  ${q.rule.padEnd(4)}${inEnglish(q.message)}${q.blockClass ? '  (no plan without it)' : ''}`,
  );
  return ['', 'OPEN QUESTIONS', ...lines];
}

function pigmentLines(pigment: PigmentAnswer): string[] {
  const candidates = pigment.candidates.flatMap((c) => [
    `  ${c.rank}. ${c.brand} ${c.line} ${c.shade} (${c.system}, lot ${c.lot})`,
    ...c.reasons.map((r) => `      ${inEnglish(r)}`),
    ...(c.water?.map((w) => `      session ${w.session}: ${w.low} to ${w.high} parts of water to 1`) ?? []),
    ...c.warnings.map((w) => `      ${w.severity} ${w.rule}: ${inEnglish(w.message)}`),
  ]);
  const excluded = pigment.excluded.flatMap((e) => [
    `  left out: ${e.productId}`,
    ...e.reasons.map((r) => `      ${r.rule}: ${inEnglish(r.message)}`),
  ]);
  return ['', 'PIGMENT', ...candidates, ...excluded, ...pigment.findings.flatMap(findingLines)];
}

function sessionLines(plan: SessionPlan): string[] {
  const { low, typical, high, reasons } = plan.range;
  const why = reasons.map((key) => ` ${inEnglish({ key, values: {} })}`).join('');
  const sessions = plan.sessions.flatMap((s) => [
    `  ${s.number}.  ${s.on ?? `${s.offsetDays} days after the first`}  ${s.densityPercent} %${s.refines ? ' (refines)' : ''}  ${s.hours === null ? 'hours not known' : `${s.hours} h`}`,
    ...s.dots.map((d) => `      ${d.zone}: ${d.dots ?? 'not known'} dots`),
  ]);
  const zones = plan.zones.map(
    (z) =>
      `  ${z.zone}: ${z.areaCm2 ?? '?'} cm2, ${z.targetDotsPerCm2 ?? '?'} dots/cm2, needle ${z.needle.points.join(' or ')}-point ${z.needle.minMm}-${z.needle.maxMm} mm, depth ${z.depth.minMm}-${z.depth.maxMm} mm`,
  );
  return [
    '',
    `SESSIONS  ${typical} (${low} to ${high}), ${plan.done} done.${why}`,
    ...sessions,
    ...zones,
    ...plan.findings.flatMap(findingLines),
  ];
}

function quoteLines(quote: Quote): string[] {
  if (quote.kind === 'none')
    return ['', `QUOTE  ${inEnglish({ key: `g.${quote.reason}`, values: {} })}`, ...quote.zones.map((z) => `  ${z}`)];
  const amount = (minor: number) => `${inMajorUnits(minor, quote.decimals)} ${quote.currency}`;
  const range = (l: { lowMinor: number; highMinor: number }) =>
    l.lowMinor === l.highMinor ? amount(l.lowMinor) : `${amount(l.lowMinor)} to ${amount(l.highMinor)}`;
  return [
    '',
    `QUOTE  ${range(quote.total)}, valid through ${quote.validUntil}`,
    ...quote.lines.map(
      (l) => `  ${l.of}${l.kind === 'zone' ? ` x ${l.sessionsLow} to ${l.sessionsHigh} sessions` : ''}: ${range(l)}`,
    ),
    ...quote.included.map((i) => `  included: ${i}`),
    ...quote.offered.map((l) => `  offered: ${l.of} ${range(l)}`),
    ...(quote.cancellation ? [`  cancellation: ${quote.cancellation}`] : []),
  ];
}

/** The full answer as text for a terminal: everything that was found, with its reasons, sources and weights. */
export function explained(answer: Evaluation): string {
  const { safety, versions } = answer;
  const state = answer.planWithheld ? 'no plan is given' : answer.provisional ? 'a provisional plan' : 'a plan';
  const made = [
    `rules ${versions.rules}`,
    `settings ${versions.settings}`,
    `catalogue ${versions.catalogue}`,
    ...(versions.priceBook ? [`price book ${versions.priceBook}`] : []),
  ];
  const care = answer.aftercare;
  const longevity = answer.longevity;
  return [
    `${answer.outcome}: ${state}, as of ${safety.asOf} (${made.join(', ')})`,
    '',
    'SAFETY',
    ...safety.findings.flatMap(findingLines),
    ...(safety.deferral.until ? [`  First permitted day: ${safety.deferral.until}`] : []),
    ...safety.refusedOverrides.map(
      (o) => `  The decision of ${o.practitioner} on ${o.rule} does not count: it can not be decided.`,
    ),
    ...questionLines([
      ...safety.openQuestions,
      ...(answer.pigment?.openQuestions ?? []),
      ...(answer.sessions?.openQuestions ?? []),
    ]),
    ...(answer.pigment ? pigmentLines(answer.pigment) : []),
    ...(answer.sessions ? sessionLines(answer.sessions) : []),
    ...(care
      ? [
          '',
          `AFTERCARE  from ${care.sessionOn}`,
          ...care.items.map(
            (i) =>
              `  ${i.on ?? 'ask       '}  ${i.kind === 'keep_through' ? 'through this day: ' : i.kind === 'ask' ? '' : 'from this day: '}${inEnglish({ key: i.text, values: {} })}  ${i.sources.map((s) => `${s.ref} [${s.tag}]`).join('; ')}`,
          ),
          ...care.redFlags.map((f) => `  ${inEnglish({ key: `flag.${f}`, values: {} })}`),
        ]
      : []),
    ...(longevity
      ? [
          '',
          'LONGEVITY',
          ...(longevity.factors.length > 0 ? [`  adverse: ${longevity.factors.join(', ')}`] : []),
          ...longevity.findings.flatMap(findingLines),
        ]
      : []),
    ...(answer.review
      ? [`  reviews: ${answer.review.reviews.join(', ')}; touch-up from ${answer.review.touchUpFrom}`]
      : []),
    '',
    'PAIN',
    ...answer.pain.findings.flatMap(findingLines),
    ...quoteLines(answer.quote),
    '',
  ].join('\n');
}
