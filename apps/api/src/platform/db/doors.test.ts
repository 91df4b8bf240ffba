import { randomUUID } from 'node:crypto';
import { systemMember } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { probe } from '../../../test/sql/exceptions.ts';
import { sqlState } from './errors.ts';

const { doors, source } = await sharedDatabase();

async function clinic() {
  const id = randomUUID();
  await doors.asClinic(systemMember(id), (tx) =>
    tx.query(`insert into clinic (id, slug, name, created_at, updated_at) values ($1, $2, $3, now(), now())`, [
      id,
      id,
      'A clinic',
    ]),
  );
  return id;
}

describe('the doors', () => {
  it('give nothing outside a door', async () => {
    const error = await probe('isolation', () => source.query('select id from clinic')).catch((e: unknown) => e);
    expect(sqlState(error)).toBe('42501');
  });

  it('show a member the own clinic and no other', async () => {
    const [mine, theirs] = [await clinic(), await clinic()];
    const seen = await probe('isolation', () =>
      doors.asClinic(systemMember(mine), (tx) =>
        tx.query<{ id: string }>('select id from clinic where id = any($1)', [[mine, theirs]]),
      ),
    );
    expect(seen.map((row) => row.id)).toEqual([mine]);
  });

  it('write the event and the outbox row with the change, or none of them', async () => {
    const id = await clinic();
    const happening = { kind: 'clinic.created', subjectType: 'clinic', subjectId: id } as const;
    await doors.asClinic(systemMember(id), (tx) => tx.record(happening));
    await doors
      .asClinic(systemMember(id), async (tx) => {
        await tx.record(happening);
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    const events = await doors.asClinic(systemMember(id), (tx) =>
      tx.query('select id from event where clinic_id = $1', [id]),
    );
    expect(events).toHaveLength(1);
  });

  it('refuse a change behind the public door', async () => {
    const id = await clinic();
    const error = await doors
      .asPublic(id, (tx) => tx.query('delete from clinic where id = $1', [id]))
      .catch((e: unknown) => e);
    expect(sqlState(error)).toMatch(/25006|42501/);
  });

  it('cancel the statement under way when the caller goes away', async () => {
    const abort = new AbortController();
    const slow = doors.asPublic(null, (tx) => tx.query('select pg_sleep(20)'), { signal: abort.signal });
    await doors.asPublic(null, (tx) => tx.query('select 1'));
    abort.abort();
    const error = await slow.catch((e: unknown) => e);
    expect(sqlState(error)).toBe('57014');
  });

  it('keep no clinic on a connection that is used again', async () => {
    const id = await clinic();
    await doors.asClinic(systemMember(id), (tx) => tx.query('select 1'));
    const rows = await Promise.all(
      Array.from({ length: 12 }, () =>
        doors.asWorker((tx) => tx.query(`select nullif(current_setting('app.clinic_id', true), '') as clinic`)),
      ),
    );
    expect(rows.flat().every((row) => row['clinic'] === null)).toBe(true);
  });

  describe('for one statement about a clinic', () => {
    const NAMES = 'select c.id, c.name from clinic c where c.id = $1';
    const setting = `select nullif(current_setting('app.clinic_id', true), '') as clinic`;

    it('show the clinic and no other, and keep nothing of it on the connection', async () => {
      const [mine, theirs] = [await clinic(), await clinic()];
      // Three times: unprepared, prepared, and from what is prepared.
      for (let time = 0; time < 3; time += 1) {
        expect(await doors.readClinic(mine, NAMES, [mine])).toEqual([{ id: mine, name: 'A clinic' }]);
        const seen = await probe('isolation', () =>
          doors.readClinic<{ id: string }>(mine, 'select id from clinic where id = any($1)', [[mine, theirs]]),
        );
        expect(seen).toEqual([{ id: mine }]);
      }
      const after = await Promise.all(Array.from({ length: 12 }, () => doors.readPrepared(setting, [])));
      expect(after.flat()).toEqual(Array.from({ length: 12 }, () => ({ clinic: null })));
    });

    it('give the connection back as it was when the statement fails', async () => {
      const id = await clinic();
      for (const [sql, code] of [
        ['select 1 / $1::integer', '22012'],
        ['delete from clinic where id = $1', '25006'],
        ['selec $1', '42601'],
      ] as const) {
        for (let time = 0; time < 10; time += 1) {
          const value = sql.startsWith('delete') ? id : 0;
          const error = await doors.readClinic(id, sql, [value]).catch((e: unknown) => e);
          expect([sql, sqlState(error)]).toEqual([sql, code]);
        }
      }
      const after = await Promise.all(
        Array.from({ length: 12 }, () => doors.readPrepared(`${setting}, now() = statement_timestamp() as own`, [])),
      );
      expect(after.flat().every((row) => (row as { clinic: unknown }).clinic === null)).toBe(true);
      expect(await doors.readClinic(id, NAMES, [id])).toHaveLength(1);
    });

    it('refuse an id that is none', async () => {
      const id = `' or true --`;
      await expect(doors.readClinic(id, NAMES, [id])).rejects.toThrow('must be a UUID');
    });

    it('cancel it when the caller goes away', async () => {
      const id = await clinic();
      const abort = new AbortController();
      const slow = doors.readClinic(id, 'select pg_sleep(20)', [], { signal: abort.signal });
      await doors.readClinic(id, 'select 1', []);
      abort.abort();
      const error = await slow.catch((e: unknown) => e);
      expect(sqlState(error)).toBe('57014');
      expect(await doors.readClinic(id, NAMES, [id])).toHaveLength(1);
    });

    it('prepare what comes again, and let no connection keep more than a hundred', async () => {
      const id = await clinic();
      const held = async () => {
        const rows = await doors.readPrepared<{ count: number }>(
          'select count(*)::integer as count from pg_prepared_statements',
          [],
        );
        return rows[0]!.count;
      };
      for (let text = 0; text < 150; text += 1) {
        for (let time = 0; time < 3; time += 1) await doors.readClinic(id, `select ${text} as text`, []);
      }
      expect(await held()).toBeLessThan(110);
    });
  });
});
