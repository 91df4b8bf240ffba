import { mkdirSync, writeFileSync } from 'node:fs';
import { resolveSettings, type Catalogue, type Consultation, type PriceBook } from '@stipple/domain';
import { browserBytes } from './size.ts';
import { evaluate, hexagonalSpacing, stipple, type Dot } from '@stipple/pigment-rules';

/** One figure of the rules benchmark: medians of five rounds. */
export interface RulesFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: string;
  readonly holds: boolean;
}

const ROUNDS = 5;
const EVALUATIONS = 1000;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Consultations of different character: plain, scarred, deferred, referred, light hair; a plan is made for each. */
function consultations(): Consultation[] {
  const no = 'no' as const;
  const plain: Consultation = {
    bornOn: '1986-02-10',
    indications: ['aga_male'],
    stage: { scale: 'norwood', stage: 'IV' },
    zones: [{ zone: 'hairline' }, { zone: 'frontal' }, { zone: 'vertex', measuredFuPerCm2: 70 }],
    headCircumferenceCm: 57,
    skinLab: { L: 62, a: 10, b: 18 },
    undertone: 'warm',
    hairColour: 'dark_brown',
    pregnantOrBreastfeeding: no,
    areaActive: no,
    keloid: no,
    pigmentAllergy: no,
    lidocaineRisk: no,
    bleedingDisorder: no,
    bloodThinner: no,
    isotretinoin: no,
    chemotherapyNow: no,
    chemotherapyPlanned: no,
    chemotherapyPast: no,
    diabetes: no,
    laserRemoved: no,
    lesionInArea: no,
    transplanted: no,
    patchTests: [{ productId: 'black-0', lot: 'L0', on: '2026-06-01', reaction: no }],
  };
  return [
    plain,
    {
      ...plain,
      indications: ['trauma_scar'],
      scars: [{ type: 'trauma', red: no, surface: 'flat', healedOn: '2020-01-01' }],
    },
    { ...plain, areaClearedOn: '2026-06-10', hairColour: 'light_blond' },
    { ...plain, bloodThinner: 'yes', diabetes: 'yes', a1cPercent: 8.2 },
    { ...plain, indications: ['aga_female'], stage: { scale: 'ludwig', stage: 'II' }, hairColour: 'red' },
  ];
}

function catalogue(): Catalogue {
  const products = Array.from({ length: 12 }, (_, i): Catalogue['products'][number] => ({
    id: `black-${i}`,
    brand: 'Example',
    line: 'Line',
    shade: String(i),
    system: i % 2 === 0 ? 'dilutable' : 'premixed',
    carrier: 'water',
    colourIndex: ['77266'],
    colourants: ['carbon'],
    absorbable: false,
    minWater: i % 2 === 0 ? 2 : undefined,
    maxWater: i % 2 === 0 ? 30 : undefined,
    lot: `L${i}`,
    expiresOn: '2027-12-31',
    compliance: [{ region: 'GB', basis: 'Certificate', checkedOn: '2026-01-01' }],
    recalled: i === 7,
  }));
  return {
    version: 'bench',
    products,
    diluents: [{ id: 'w', name: 'Sterile water', sterile: 'yes', singleUse: 'yes', lot: 'W1' }],
  };
}

const PRICES: PriceBook = {
  version: 'bench',
  currency: 'GBP',
  validUntil: '2026-12-31',
  taxPercent: 20,
  zones: (['hairline', 'frontal', 'vertex'] as const).map((zone) => ({ zone, low: 10_000, high: 15_000 })),
  addOns: [{ addOn: 'scar', low: 5000, high: 9000 }],
  included: ['Patch test'],
};

function evaluations(): RulesFigure {
  const { settings } = resolveSettings({ version: 'bench', region: 'GB', timeZone: 'Europe/London', values: [] });
  if (!settings) throw new Error('The default settings do not resolve');
  const people = consultations();
  const products = catalogue();
  const round = () => {
    for (let i = 0; i < EVALUATIONS; i++) {
      const consultation = people[i % people.length];
      if (!consultation) continue;
      const answer = evaluate({ consultation, settings, catalogue: products, priceBook: PRICES, asOf: '2026-06-15' });
      if (!answer.ok || answer.value.quote.kind === 'none')
        throw new Error(`No full answer: ${JSON.stringify(answer)}`);
    }
  };
  round();
  const value = median(Array.from({ length: ROUNDS }, () => timed(round)));
  return { name: `${EVALUATIONS} full evaluations`, value, unit: 'ms', limit: 'under 1000', holds: value < 1000 };
}

/** Least distance between dots over that of the hexagonal packing of as many dots. */
function relativeRadius(dots: readonly Dot[], area: number): number {
  const sorted = dots.toSorted((a, b) => a.x - b.x);
  let least = Number.MAX_VALUE;
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (!b || b.x - a.x >= least) break;
      least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
    }
  });
  return least / hexagonalSpacing(dots.length / area);
}

function patterns(): RulesFigure[] {
  const side = Math.sqrt(14_000 / 0.8);
  const radii: number[][] = [[], [], []];
  const square = [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
  ] as const;
  const times = Array.from({ length: ROUNDS }, (_, seed) => {
    const start = performance.now();
    const made = stipple({ zones: [{ polygon: square }], dotsPerCm2: [24, 56, 80], seed });
    const took = performance.now() - start;
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    made.value.sessions.forEach((n, i) => radii[i]?.push(relativeRadius(made.value.dots.slice(0, n), side * side)));
    return took;
  });
  const least = radii.map((r) => Math.min(...r));
  const wanted = [0.6, 0.6, 0.66];
  return [
    {
      name: 'pattern of 14,000 dots',
      value: median(times),
      unit: 'ms',
      limit: 'under 3000',
      holds: median(times) < 3000,
    },
    ...['30 %', '70 %', '100 %'].map((at, i) => ({
      name: `least relative radius at ${at}`,
      value: least[i] ?? 0,
      unit: '',
      limit: `at least ${wanted[i]}`,
      holds: (least[i] ?? 0) >= (wanted[i] ?? 1),
    })),
  ];
}

function size(bytes: number): RulesFigure {
  return {
    name: 'rules in a browser, gzipped',
    value: bytes,
    unit: 'bytes',
    limit: 'under 60000',
    holds: bytes < 60_000,
  };
}

/** Runs the benchmark of the rules, prints the table and writes it to bench/results/rules.json. Fails when a figure does not hold. */
export async function main(): Promise<void> {
  const figures = [evaluations(), ...patterns(), size(await browserBytes())];
  for (const f of figures) {
    const value = f.unit === '' ? f.value.toFixed(3) : `${f.value.toFixed(0)} ${f.unit}`;
    process.stdout.write(
      `${f.name.padEnd(34)} ${value.padStart(12)}   ${f.limit.padEnd(16)} ${f.holds ? 'holds' : 'DOES NOT HOLD'}\n`,
    );
  }
  const results = new URL('../results/', import.meta.url);
  mkdirSync(results, { recursive: true });
  writeFileSync(
    new URL('rules.json', results),
    `${JSON.stringify({ suite: 'rules', rounds: ROUNDS, figures }, null, 2)}\n`,
  );
  if (figures.some((f) => !f.holds)) throw new Error('A figure of the rules benchmark does not hold');
}
