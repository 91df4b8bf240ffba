import {
  COUNTED,
  keysetConditions,
  keysetOrderBy,
  Parameters,
  type Keyset,
  type Page,
} from '../../graphql/relay/index.ts';
import { insertRows, type ClinicTx, type ProjectorTx, type Tx } from '../../platform/db/index.ts';
import type { PartnerNotice } from './partner-notice.type.ts';

/** What was withdrawn last stands first. */
export const BY_WITHDRAWAL: Keyset = {
  name: 'partnerNotices',
  columns: [
    { sql: 'n.withdrawn_at', property: 'withdrawnText', type: 'timestamptz', part: 'instant', descending: true },
    { sql: 'n.clinic_id', property: 'clinicId', type: 'uuid', part: 'uuid', descending: false },
    { sql: 'n.id', property: 'id', type: 'uuid', part: 'uuid', descending: false },
  ],
};

const COLUMNS = `n.clinic_id as "clinicId", n.id, n.photo_id as "photoId", n.withdrawn_at as "withdrawnAt",
  n.withdrawn_at::text as "withdrawnText", n.acknowledged_at as "acknowledgedAt", n.acknowledged_by as "acknowledgedBy"`;

const open = (isOpen: boolean | null) =>
  isOpen === null ? 'true' : `n.acknowledged_at is ${isOpen ? 'null' : 'not null'}`;

/** The clinic's own notices. */
export const partnerNotices = (tx: ClinicTx) => ({
  page(isOpen: boolean | null, page: Page): Promise<PartnerNotice[]> {
    const parameters = new Parameters(tx.clinicId);
    const where = ['n.clinic_id = $1', open(isOpen), ...keysetConditions(BY_WITHDRAWAL, page, parameters)];
    return tx.query<PartnerNotice>(
      `select ${COLUMNS}, c.name as "clinicName" from partner_notice n join clinic c on c.id = $1
       where ${where.join(' and ')} order by ${keysetOrderBy(BY_WITHDRAWAL, page)} limit ${page.limit + 1}`,
      parameters.values,
    );
  },

  async count(isOpen: boolean | null): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from partner_notice n where n.clinic_id = $1 and ${open(isOpen)}`,
      [tx.clinicId],
    );
    return row!.count;
  },

  /** Notes who confirmed that partners show a photo no more, and answers the notices. */
  async acknowledge(photoId: string, by: string): Promise<PartnerNotice[]> {
    const changed = await tx.query<{ id: string }>(
      `update partner_notice set acknowledged_at = $3, acknowledged_by = $4
       where clinic_id = $1 and photo_id = $2 and acknowledged_at is null returning id`,
      [tx.clinicId, photoId, tx.clock.now(), by],
    );
    return tx.query<PartnerNotice>(
      `select ${COLUMNS}, c.name as "clinicName" from partner_notice n join clinic c on c.id = $1
       where n.clinic_id = $1 and n.id = any($2::uuid[])`,
      [tx.clinicId, changed.map(({ id }) => id)],
    );
  },
});

/** The notices of all clinics, as the operator works through them. */
export const noticeDesk = (tx: Tx) => ({
  page(isOpen: boolean | null, page: Page): Promise<PartnerNotice[]> {
    const parameters = new Parameters(null);
    parameters.values.length = 0;
    const where = [open(isOpen), ...keysetConditions(BY_WITHDRAWAL, page, parameters)].join(' and ');
    return tx.query<PartnerNotice>(
      `select ${COLUMNS}, n.clinic_name as "clinicName" from partner_notice_queue n
       where ${where} order by ${keysetOrderBy(BY_WITHDRAWAL, page)} limit ${page.limit + 1}`,
      parameters.values,
    );
  },

  async count(isOpen: boolean | null): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from (
         select 1 from partner_notice_queue n where ${open(isOpen)} limit ${COUNTED}) c`,
    );
    return row!.count;
  },
});

/** Brings the operator's list in step with a clinic's notices: those that are new there, or were confirmed. */
export async function refreshNotices(tx: ProjectorTx): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `select n.clinic_id as "clinicId", n.id, c.name as "clinicName", n.photo_id as "photoId",
       n.withdrawn_at as "withdrawnAt", n.acknowledged_at as "acknowledgedAt", n.acknowledged_by as "acknowledgedBy"
     from partner_notice n
     join clinic c on c.id = $1
     where n.clinic_id = $1 and not exists (select from partner_notice_queue q
       where q.clinic_id = $1 and q.id = n.id and (q.acknowledged_at is null) = (n.acknowledged_at is null))`,
    [tx.clinicId],
  );
  await insertRows(
    tx,
    'partner_notice_queue',
    ['clinicId', 'id', 'clinicName', 'photoId', 'withdrawnAt', 'acknowledgedAt', 'acknowledgedBy'] as never[],
    rows,
    `on conflict (clinic_id, id) do update set clinic_name = excluded.clinic_name,
       acknowledged_at = excluded.acknowledged_at, acknowledged_by = excluded.acknowledged_by`,
  );
}
