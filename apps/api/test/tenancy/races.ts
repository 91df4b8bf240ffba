import { systemMember } from '@stipple/domain';
import type { Doors, Passage, Tx } from '../../src/platform/db/index.ts';
import { probe } from '../sql/exceptions.ts';
import { OPERATOR } from '../world.ts';

/** One of the clinics that race, each with a row in every table that is asked. */
export interface Racer {
  readonly id: string;
  /** Stands in every text of the clinic. */
  readonly mark: string;
  readonly slug: string;
}

export interface RaceOptions {
  readonly doors: Doors;
  readonly racers: readonly [Racer, Racer];
  readonly requests: number;
  /** Requests under way at the same time: more than the pool has connections. */
  readonly atOnce: number;
  /** Asks the API about a clinic over HTTP and returns the body. */
  readonly ask: (slug: string, signal: AbortSignal) => Promise<string>;
  readonly seed?: number;
}

export interface RaceResult {
  readonly answered: number;
  /** Requests whose caller went away before the answer. */
  readonly aborted: number;
  /** Answers that held something of the other clinic. */
  readonly leaks: readonly string[];
  /** Requests that nobody aborted and that failed all the same. */
  readonly harmed: readonly string[];
}

/** Share of callers that go away, and how long they wait at most, in milliseconds. */
const GONE = { share: 0.4, withinMs: 20 } as const;

type Ids = { id: string }[];

/**
 * Lets two clinics ask over the same connections, by turns and at the same time, while callers go away in the middle.
 * No statement says whose rows it wants: only the transaction's clinic keeps them apart.
 */
export async function race({ doors, racers, requests, atOnce, ask, seed = 1 }: RaceOptions): Promise<RaceResult> {
  const random = generator(seed);
  const leaks: string[] = [];
  const harmed: string[] = [];
  let [answered, aborted, started] = [0, 0, 0];

  const one = async (number: number): Promise<void> => {
    const [mine, other] = random() < 0.5 ? racers : [racers[1], racers[0]];
    const [name, request] = REQUESTS[Math.floor(random() * REQUESTS.length)] ?? REQUESTS[0];
    const controller = new AbortController();
    const goes = random() < GONE.share ? setTimeout(() => controller.abort(), random() * GONE.withinMs) : undefined;
    try {
      const found = await probe('isolation', () => request({ doors, mine, other, ask, signal: controller.signal }));
      answered += 1;
      if (found !== null) leaks.push(`${number} ${name}: ${found}`);
    } catch (error) {
      if (controller.signal.aborted) aborted += 1;
      else harmed.push(`${number} ${name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      clearTimeout(goes);
    }
  };
  const lane = async () => {
    while (started < requests) await one((started += 1));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { answered, aborted, leaks, harmed };
}

interface Request {
  readonly doors: Doors;
  readonly mine: Racer;
  readonly other: Racer;
  readonly ask: RaceOptions['ask'];
  readonly signal: AbortSignal;
}

/** Whose rows came: `null` when they are the clinic's own and there are some. */
const judge = (rows: Ids, mine: Racer): string | null => {
  const foreign = rows.find(({ id }) => id !== mine.id);
  if (foreign) return `a row of ${foreign.id} for ${mine.id}`;
  return rows.length === 0 ? `no row for ${mine.id}` : null;
};

/** Long enough a statement that a cancel can strike it. */
const REVIEWS = `select r.clinic_id as id, pg_sleep(0.0005) from review r`;
const read = (sql: string) => (tx: Tx) => tx.query<{ id: string }>(sql);

/** What a caller may ask: each answers what is wrong with its answer, or `null`. */
const REQUESTS: [
  [string, (request: Request) => Promise<string | null>],
  ...[string, (request: Request) => Promise<string | null>][],
] = [
  [
    'a member reads',
    async ({ doors, mine, signal }) =>
      judge(await doors.asClinic(systemMember(mine.id), read(REVIEWS), { signal }), mine),
  ],
  [
    'a visitor reads',
    async ({ doors, mine, signal }) => judge(await doors.asPublic(mine.id, read(REVIEWS), { signal }), mine),
  ],
  [
    'an operator reads',
    async ({ doors, mine, signal }) =>
      judge(
        await doors.asOperator(OPERATOR, 'a race', mine.id, read('select clinic_id as id from session'), { signal }),
        mine,
      ),
  ],
  [
    'a member writes',
    async ({ doors, mine, signal }) => {
      const passage: Passage = { signal };
      const rows = await doors.asClinic(
        systemMember(mine.id),
        (tx) => tx.query<{ id: string }>('update clinic set updated_at = $1 returning id', [new Date()]),
        passage,
      );
      return judge(rows, mine);
    },
  ],
  [
    'a visitor of no clinic reads',
    async ({ doors, signal }) => {
      const rows = await doors.asPublic(null, read('select clinic_id as id from review'), { signal });
      return rows[0] ? `a row of ${rows[0].id} for nobody` : null;
    },
  ],
  [
    'the API answers',
    async ({ ask, mine, other, signal }) => {
      const body = await ask(mine.slug, signal);
      if (body.includes(other.mark)) return `a text of ${other.mark}`;
      return body.includes(mine.mark) ? null : `no text of ${mine.mark}: ${body.slice(0, 200)}`;
    },
  ],
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the API is asked about a clinic in a race. */
export const RACE_QUERY = `query ($slug: String!) { clinic(slug: $slug) { id name
  locations { nodes { name } } practitioners { nodes { name reviews { nodes { body } } cases { nodes { title photos { caption } } } } } } }`;
