import { systemMember } from '@stipple/domain';
import { openDoors } from '../../apps/api/src/compose-doors.ts';
import { buildReview, insertReviews } from '../../apps/api/src/modules/review/review.builder.ts';
import { asSuper, onDatabase, type BenchServer } from './dataset.ts';
import { cpuOf, familyOf, median, spent } from './load.ts';
import { start } from './servers.ts';

/** How soon and how cheaply a written review is on its card. */
export interface Freshness {
  /** Milliseconds from commit to the card; the slowest of all. */
  readonly slowest: number;
  readonly usual: number;
  /** Milliseconds of Postgres' CPU for one review written and shown. */
  readonly postgresCpu: number;
  /** Cards made for 1,000 reviews of one practitioner, each written in a transaction of its own. */
  readonly refreshes: number;
  /** Milliseconds from the last of those to its card. */
  readonly afterMany: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Writes reviews while the worker process runs, and watches the cards. The reviews stay. */
export async function measureFreshness(
  server: BenchServer,
  database: string,
  folder: string,
  writes: { single: number; many: number },
): Promise<Freshness> {
  const worker = await start(
    'worker',
    'apps/api/src/worker.ts',
    {
      DATABASE_URL: onDatabase(server.appUrl, database),
      STIPPLE_DATA: folder,
      STIPPLE_FILE_SECRET: 'a secret of the bench, long enough to be one',
      STIPPLE_SEAL_SECRET: 'a secret of the bench, long enough to be one',
      SMTP_URL: 'smtp://localhost',
      LOG_LEVEL: 'info',
    },
    null,
  );
  const { doors, close } = await openDoors(onDatabase(server.appUrl, database));
  try {
    const people = await asSuper<{ clinicId: string; id: string }>(
      server,
      database,
      `select clinic_id as "clinicId", practitioner_id as id from directory_search order by practitioner_id limit ${writes.single + 1}`,
    );
    const write = ({ clinicId, id }: { clinicId: string; id: string }) => {
      const member = systemMember(clinicId);
      return doors.asClinic(member, async (tx) => {
        const review = buildReview({ clinicId, practitionerId: id, rating: 4 });
        await insertReviews(tx, [review]);
        await tx.record({ kind: 'review.published', subjectType: 'review', subjectId: review.id });
      });
    };
    const seen = async (id: string) => {
      const [row] = await doors.readPublic<{ count: number }>(
        'select review_count as count from directory_search where practitioner_id = $1',
        [id],
      );
      return row?.count ?? 0;
    };
    /** Milliseconds until the practitioner's count is `wanted`. */
    const until = async (id: string, wanted: number) => {
      const started = performance.now();
      while ((await seen(id)) < wanted) {
        if (performance.now() - started > 30_000) throw new Error('A review was not on its card after 30 s');
        await pause(4);
      }
      return performance.now() - started;
    };
    const [last, ...singles] = people.toReversed();
    await warm(write, seen, until, last!);
    const times: number[] = [];
    for (const each of singles) {
      const before = await seen(each.id);
      await write(each);
      times.push(await until(each.id, before + 1));
    }
    const postgresCpu = await cpuOfWrites(server, singles, write, pause);
    const before = await seen(last!.id);
    const refreshed = () => refreshesOf(server, database, last!);
    const updates = await refreshed();
    for (let done = 0; done < writes.many; done += 8) {
      await Promise.all(Array.from({ length: Math.min(8, writes.many - done) }, () => write(last!)));
    }
    const afterMany = await until(last!.id, before + writes.many);
    return {
      slowest: Math.max(...times),
      usual: median(times),
      postgresCpu,
      refreshes: (await refreshed()) - updates,
      afterMany,
    };
  } finally {
    await close();
    await worker.stop();
  }
}

type Person = { readonly clinicId: string; readonly id: string };

/** The first refresh of a worker loads code and plans; it is no measure of the others. */
async function warm(
  write: (who: Person) => Promise<void>,
  seen: (id: string) => Promise<number>,
  until: (id: string, wanted: number) => Promise<number>,
  who: Person,
): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    const before = await seen(who.id);
    await write(who);
    await until(who.id, before + 1);
  }
}

/** Postgres' CPU for each review written and shown, without what it spends when nothing happens. */
async function cpuOfWrites(
  { postmasterPid }: BenchServer,
  people: readonly Person[],
  write: (who: Person) => Promise<void>,
  wait: (ms: number) => Promise<unknown>,
): Promise<number> {
  const cpuDuring = async (work: () => Promise<void>) => {
    const before = cpuOf(familyOf(postmasterPid));
    await work();
    return spent(before, cpuOf(familyOf(postmasterPid)));
  };
  const gap = 200;
  const idle = await cpuDuring(() => wait(gap * people.length).then(() => undefined));
  const busy = await cpuDuring(async () => {
    for (const each of people) {
      const sent = performance.now();
      await write(each);
      await wait(Math.max(0, gap - (performance.now() - sent)));
    }
  });
  return Math.max(0, busy - idle) / people.length;
}

/** How often a practitioner's card was made, as far as Postgres counts: row versions written to the table. */
async function refreshesOf(server: BenchServer, database: string, { clinicId }: Person): Promise<number> {
  // Sessions hand in their counts when they are idle.
  await pause(1_200);
  const [row] = await asSuper<{ updates: string }>(
    server,
    database,
    `select n_tup_upd + n_tup_ins as updates from pg_stat_user_tables where relname = 'directory_search' and '${clinicId}' <> ''`,
  );
  return Number(row?.updates ?? 0);
}
