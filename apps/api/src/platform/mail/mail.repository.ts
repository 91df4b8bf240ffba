import { KEPT_DAYS } from '@stipple/domain';
import type { Tx } from '../db/index.ts';
import { newId } from '../ids.ts';
import type { Seal } from '../seal.ts';
import { sweepOf } from '../sweep/index.ts';

/** A letter that waits to be sent, or was sent. */
export interface MailRow {
  readonly id: string;
  readonly sealed: Buffer;
  readonly createdAt: Date;
  readonly attempts: number;
  readonly sentAt: Date | null;
}

const COLUMNS = `id, sealed, created_at as "createdAt", attempts, sent_at as "sentAt"`;

/** How long one process has for sending a letter. */
const LEASE_MS = 120_000;

/** How long a letter that could not be sent waits for the next try, in seconds; after the last it is given up. */
const RETRY_SECONDS = [5, 30, 120, 600, 1_800, 3_600, 4 * 3_600];

/** Puts a letter among those to be sent, in the transaction of what it tells. */
export async function postMail(tx: Tx, seal: Seal, content: unknown): Promise<void> {
  const id = newId();
  const now = tx.clock.now();
  await tx.query(`insert into mail (id, sealed, created_at, available_at) values ($1, $2, $3, $3)`, [
    id,
    seal.close(JSON.stringify(content), id),
    now,
  ]);
}

/**
 * Takes the next letter to be sent, for a while: should this process die, another sends it afterwards. Nothing is
 * held in Postgres while the mail server is waited for.
 */
export async function takeMail(tx: Tx): Promise<MailRow | null> {
  const now = tx.clock.now();
  const [row] = await tx.prepared<MailRow>(
    `update mail set attempts = attempts + 1, available_at = $2
     where id = (select id from mail where available_at <= $1 order by available_at, id limit 1 for update skip locked)
     returning ${COLUMNS}`,
    [now, new Date(now.getTime() + LEASE_MS)],
  );
  return row ?? null;
}

/** Notes that a letter was sent; what it said is forgotten. */
export async function sentMail(tx: Tx, id: string): Promise<void> {
  await tx.query(`update mail set sent_at = $2, available_at = null, sealed = ''::bytea where id = $1`, [
    id,
    tx.clock.now(),
  ]);
}

/** Puts a letter off, or gives it up after the last try. */
export async function postponeMail(tx: Tx, { id, attempts }: MailRow, error: string): Promise<void> {
  const wait = RETRY_SECONDS[attempts - 1];
  const next = wait === undefined ? null : new Date(tx.clock.now().getTime() + wait * 1000);
  await tx.query(`update mail set last_error = $2, available_at = $3 where id = $1`, [id, error.slice(0, 500), next]);
}

/** Letters that were kept instead of sent, the newest first. */
export function keptMail(tx: Tx, limit: number): Promise<MailRow[]> {
  return tx.query(`select ${COLUMNS} from mail where sent_at is null order by created_at desc, id desc limit $1`, [
    limit,
  ]);
}

/** Forgets letters, also those that were given up or kept instead of sent. */
export const sweepMail = sweepOf({ table: 'mail', endedAt: 'created_at', keptDays: KEPT_DAYS.letter });
