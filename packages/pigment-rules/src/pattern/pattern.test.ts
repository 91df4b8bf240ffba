import { inflateSync } from 'node:zlib';
import type { Point } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { patternPng, patternSvg } from './guide.ts';
import { inside } from './geometry.ts';
import type { PatternInput } from './input.ts';
import { png } from './png.ts';
import { hexagonalSpacing, stipple, type Dot, type Pattern } from './stipple.ts';
import { serve, type PatternRequest } from './worker.ts';

const square = (side: number): Point[] => [
  [0, 0],
  [side, 0],
  [side, side],
  [0, side],
];
const base = (side: number, more: Partial<PatternInput> = {}): PatternInput => ({
  zones: [{ polygon: square(side) }],
  dotsPerCm2: [24, 56, 80],
  seed: 11,
  ...more,
});
const made = (input: PatternInput): Pattern => {
  const result = stipple(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

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
const shareIn = (dots: readonly Dot[], polygon: Point[]) => dots.filter((d) => inside(polygon, d.x, d.y)).length;

describe('a pattern of 14,000 dots on a square', () => {
  const side = Math.sqrt(14_000 / 0.8);
  const pattern = made(base(side));

  it('holds exactly as many dots as asked for at each session', () => {
    expect(pattern.sessions).toEqual([4200, 9800, 14_000]);
    expect(pattern.dots).toHaveLength(14_000);
  });

  it('is even: relative radius of 0.66 at 100 %, 0.60 at 30 and 70 %, each session a prefix of the next', () => {
    const radius = pattern.sessions.map((n) => relativeRadius(pattern.dots.slice(0, n), side * side));
    expect(radius[2]).toBeGreaterThanOrEqual(0.66);
    expect(radius[1]).toBeGreaterThanOrEqual(0.6);
    expect(radius[0]).toBeGreaterThanOrEqual(0.6);
  });

  it('has no row along the border and no thinner rim: strips at the border hold what the middle holds', () => {
    const strip = 4;
    const expected = 0.8 * strip * side;
    const border = pattern.dots.filter((d) => d.x < strip).length;
    const middle = pattern.dots.filter((d) => Math.abs(d.x - side / 2) < strip / 2).length;
    expect(Math.abs(border - expected) / expected).toBeLessThan(0.06);
    expect(Math.abs(middle - expected) / expected).toBeLessThan(0.06);
    const touching = pattern.dots.filter((d) => d.x < 0.25).length;
    expect(touching).toBeLessThan(2 * 0.8 * 0.25 * side);
  });

  it('keeps every dot in the zone', () => {
    expect(pattern.dots.every((d) => d.x >= 0 && d.x <= side && d.y >= 0 && d.y <= side)).toBe(true);
  });
});

describe('seeds, zones, patches, edges, hair, directions', () => {
  it('the same seed gives the same dots, another seed others', () => {
    expect(made(base(20))).toEqual(made(base(20)));
    expect(made(base(20)).dots[0]).not.toEqual(made(base(20, { seed: 12 })).dots[0]);
  });

  it('shows no seam where zones meet', () => {
    const left: Point[] = [
      [0, 0],
      [30, 0],
      [30, 60],
      [0, 60],
    ];
    const right: Point[] = [
      [30, 0],
      [60, 0],
      [60, 60],
      [30, 60],
    ];
    const pattern = made({ ...base(60), zones: [{ polygon: left }, { polygon: right }] });
    const seam = shareIn(pattern.dots, [
      [28, 0],
      [32, 0],
      [32, 60],
      [28, 60],
    ]);
    expect(Math.abs(seam - 0.8 * 240) / (0.8 * 240)).toBeLessThan(0.12);
    expect(relativeRadius(pattern.dots, 3600)).toBeGreaterThan(0.6);
    expect(new Set(pattern.dots.map((d) => d.zone))).toEqual(new Set([0, 1]));
  });

  it('zones of different density, scars denser or sparser', () => {
    const patch: Point[] = [
      [20, 20],
      [40, 20],
      [40, 40],
      [20, 40],
    ];
    const dense = made(base(60, { patches: [{ polygon: patch, factor: 1.5 }] }));
    const sparse = made(base(60, { patches: [{ polygon: patch, factor: 0.5 }] }));
    expect(shareIn(dense.dots, patch) / 320).toBeGreaterThan(1.3);
    expect(shareIn(sparse.dots, patch) / 320).toBeLessThan(0.65);
    const right: Point[] = [
      [60, 0],
      [90, 0],
      [90, 60],
      [60, 60],
    ];
    const two = made({ ...base(60), zones: [{ polygon: square(60) }, { polygon: right, factor: 0.5 }] });
    expect(shareIn(two.dots, right) / (0.8 * 1800)).toBeLessThan(0.6);
  });

  it.each([
    ['clean_cut', undefined, 0.6],
    ['mature', undefined, 0.35],
    ['individual', 12, 0.35],
    ['individual', 0, 0.85],
  ] as const)('density fades at the edge: %s %s', (style, fadeMm, least) => {
    const pattern = made(
      base(60, {
        edge: {
          line: [
            [0, 0],
            [60, 0],
          ],
          style,
          fadeMm,
        },
      }),
    );
    const strip: Point[] = [
      [0, 0],
      [60, 0],
      [60, 2],
      [0, 2],
    ];
    const share = shareIn(pattern.dots, strip) / (0.8 * 120);
    const deep =
      shareIn(pattern.dots, [
        [0, 30],
        [60, 30],
        [60, 60],
        [0, 60],
      ]) /
      (0.8 * 1800);
    expect(share).toBeLessThan(fadeMm === 0 ? 1.2 : 0.8);
    expect(share).toBeGreaterThan(least - 0.25);
    expect(Math.abs(deep - 1)).toBeLessThan(0.1);
  });

  it('no dot lies nearer to a follicle than asked', () => {
    const places: Point[] = Array.from({ length: 200 }, (_, i) => [(i * 7.31) % 40, (i * 3.77) % 40]);
    const pattern = made(base(40, { hair: { places, distanceMm: 0.5 } }));
    const nearest = pattern.dots.map((dot) => Math.min(...places.map(([x, y]) => Math.hypot(dot.x - x, dot.y - y))));
    expect(Math.min(...nearest)).toBeGreaterThanOrEqual(0.499);
    expect(pattern.dots.length).toBeLessThan(1280);
    expect(made(base(40, { hair: { places: [], distanceMm: 0.5 } })).dots.length).toBeGreaterThan(1200);
    expect(made(base(40, { hair: { places, distanceMm: 0 } })).dots.length).toBeGreaterThan(1200);
  });

  it('names the direction of growth at each dot, blended between those given', () => {
    const pattern = made(
      base(20, {
        directions: [
          { x: 0, y: 10, degrees: 90 },
          { x: 20, y: 10, degrees: 0 },
        ],
      }),
    );
    const near = pattern.dots.filter((d) => d.x < 2 && Math.abs(d.y - 10) < 3);
    expect(near.length).toBeGreaterThan(0);
    for (const dot of near) expect(dot.degrees).toBeGreaterThan(70);
    expect(made(base(20)).dots[0]).not.toHaveProperty('degrees');
  });

  it('a zone too small for a dot stays empty', () => {
    expect(made(base(1, { dotsPerCm2: [1] }))).toMatchObject({ dots: [], sessions: [0] });
  });

  it('an edge whose line repeats a point is no trouble', () => {
    const line: Point[] = [
      [0, 0],
      [0, 0],
      [20, 0],
    ];
    expect(made(base(20, { edge: { line, style: 'clean_cut' } })).dots.length).toBeGreaterThan(200);
  });

  it('equal densities at two sessions add nothing', () => {
    expect(made(base(20, { dotsPerCm2: [80, 80] })).sessions).toEqual([320, 320]);
  });
});

describe('bad input', () => {
  it.each([
    ['no zones', { zones: [] }, 'zones REQUIRED'],
    [
      'a line for a polygon',
      {
        zones: [
          {
            polygon: [
              [0, 0],
              [5, 0],
            ],
          },
        ],
      },
      'zones.0.polygon REQUIRED',
    ],
    [
      'a polygon without area',
      {
        zones: [
          {
            polygon: [
              [0, 0],
              [5, 0],
              [9, 0],
            ],
          },
        ],
      },
      'zones.0.polygon OUT_OF_RANGE',
    ],
    [
      'a patch without area',
      {
        patches: [
          {
            polygon: [
              [0, 0],
              [5, 0],
              [9, 0],
            ],
            factor: 1,
          },
        ],
      },
      'patches.0.polygon OUT_OF_RANGE',
    ],
    [
      'not a number',
      {
        zones: [
          {
            polygon: [
              [0, 0],
              [Number.NaN, 0],
              [9, 9],
            ],
          },
        ],
      },
      'zones.0.polygon.1.0 INVALID_VALUE',
    ],
    ['falling densities', { dotsPerCm2: [80, 70] }, 'dotsPerCm2.1 CONFLICT'],
    ['too many dots', { zones: [{ polygon: square(900) }] }, 'zones OUT_OF_RANGE'],
    ['no seed', { seed: undefined }, 'seed REQUIRED'],
  ])('%s', (_name, more, expected) => {
    const result = stipple({ ...base(20), ...more } as PatternInput);
    expect(result.ok ? [] : result.problems.map((p) => `${p.path} ${p.code}`)).toEqual([expected]);
  });
});

describe('guides to scale', () => {
  const pattern = made(base(20));
  const options = { zones: [square(20)] };

  it('SVG in mm, one layer for each session', () => {
    const svg = patternSvg(pattern, options);
    expect(svg).toContain('width="26mm" height="26mm" viewBox="-3 -3 26 26"');
    expect(svg.match(/<path /g)).toHaveLength(3);
    expect(svg.match(/h0/g)).toHaveLength(320);
    expect(patternSvg(pattern, { ...options, session: 1, plain: true, radiusMm: 0.1 }).match(/h0/g)).toHaveLength(96);
  });

  it('PNG that unpacks to the drawing, with its scale', () => {
    const file = Buffer.from(patternPng(pattern, options, 12));
    const chunks = new Map<string, Buffer>();
    for (let at = 8; at < file.length;) {
      const length = file.readUInt32BE(at);
      chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
      at += length + 12;
    }
    expect([...chunks.keys()]).toEqual(['IHDR', 'pHYs', 'PLTE', 'IDAT', 'IEND']);
    expect(chunks.get('IHDR')?.readUInt32BE(0)).toBe(312);
    expect(chunks.get('pHYs')?.readUInt32BE(0)).toBe(12_000);
    const raw = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
    expect(raw).toHaveLength(312 * 157);
    const inked = raw.reduce((sum, byte) => sum + Number((byte & 15) > 0) + Number(byte >> 4 > 0), 0);
    expect(inked).toBeGreaterThan(320 * 6);
    expect(file.length).toBeLessThan(20_000);
    expect(patternPng(pattern, { ...options, plain: true, session: 2 }).length).toBeGreaterThan(500);
  });
});

describe('the PNG writer', () => {
  it('packs all sixteen colours, in even and odd widths', () => {
    const pixels = Uint8Array.from({ length: 15 * 3 }, (_, i) => i % 16);
    const file = Buffer.from(png(15, 3, pixels, Array(16).fill(0x123456) as number[], 1000));
    const at = file.indexOf('IDAT');
    const raw = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
    const unpacked = [0, 1, 2].flatMap((row) =>
      [...raw.subarray(row * 9 + 1, row * 9 + 9)].flatMap((b) => [b >> 4, b & 15]).slice(0, 15),
    );
    expect(unpacked).toEqual([...pixels]);
  });
});

describe('off the main thread', () => {
  it('answers each request with its id', () => {
    const answers: { id: number; result: { ok: boolean } }[] = [];
    let listen: (event: { data: PatternRequest }) => void = () => undefined;
    serve({ addEventListener: (_type, l) => (listen = l), postMessage: (message) => answers.push(message) });
    listen({ data: { id: 4, input: base(10) } });
    listen({ data: { id: 5, input: base(10, { zones: [] }) } });
    expect(answers.map((a) => [a.id, a.result.ok])).toEqual([
      [4, true],
      [5, false],
    ]);
  });
});
