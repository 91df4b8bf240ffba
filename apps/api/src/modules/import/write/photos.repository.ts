import { createHash } from 'node:crypto';
import { daysHealedOf, type PhotoConsent, filled } from '@stipple/domain';
import { newFileKey } from '../../../platform/files/index.ts';
import { ImportedConsent, inspectPhotoFile, PhotoPublications } from '../../portfolio/index.ts';
import type { PhotoRow } from '../format/rows-work.ts';
import { RowFault } from '../rejection.ts';
import type { Outcome, Run, TableWriter } from './context.ts';
import { practitionersOf, recordBatch } from './events.ts';
import { findTargets, planRows, resolveAndWrite, target, upsertRows, type Target } from './merge.repository.ts';

/** A photo's file once it has been looked at: what is kept of it, or why it can not be. */
export interface Picture {
  readonly hash: string;
  readonly type: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly thumbhash: string;
}
type SeenPhoto = PhotoRow & { readonly picture?: Picture | RowFault };

const COLUMNS = ['case_id', 'moment', 'view', 'taken_on', 'caption'] as const;
const PICTURE = [
  'drawing',
  'original_hash',
  'original_type',
  'original_bytes',
  'width',
  'height',
  'thumbhash',
  'file_key',
] as const;
const STORED = [...PICTURE, 'days_healed'] as const;

/** Writes photos. Their files are looked at first, content before name, and kept as they came; sizes are made later. */
export const photoWriter: TableWriter<SeenPhoto> = {
  batch: 40,

  async prepare(run, clinicId, rows) {
    const seen: SeenPhoto[] = [];
    for (let start = 0; start < rows.length; start += 2) {
      const pair = rows.slice(start, start + 2);
      seen.push(...(await Promise.all(pair.map(async (row) => ({ ...row, picture: await look(run, clinicId, row) })))));
    }
    return seen;
  },

  async write(batch, rows): Promise<Outcome[]> {
    const { tx, run } = batch;
    const cases = await findTargets(
      batch,
      'portfolio_case',
      rows.map((row) => row.case),
      ['practitioner_id', 'imported_consent', 'completed_on'],
    );
    const resolve = (row: SeenPhoto) => {
      const owner = target(cases, 'portfolio_case', 'case_external_id', row.case);
      if (owner instanceof RowFault) return owner;
      const facts = [owner.id, row.moment, row.view, row.takenOn, row.caption];
      return { externalId: row.externalId, row, owner, facts };
    };
    return resolveAndWrite(rows, resolve, async (resolved) => {
      const compared = await planRows(tx, 'photo', COLUMNS, resolved, STORED);
      const plans = compared.map((plan) => {
        const { picture } = plan.row.row;
        // A row without its file keeps the picture that is stored.
        const keeps =
          plan.stored !== null &&
          (!(picture && 'hash' in picture) ? isAbsent(picture) : picture.hash === plan.stored['original_hash']);
        const fault = picture instanceof RowFault && !keeps ? picture : null;
        const outcome = fault ?? (plan.outcome === 'unchanged' && !keeps ? ('updated' as const) : plan.outcome);
        return { ...plan, keeps, outcome };
      });
      if (run.dryRun) return plans.map((plan) => plan.outcome);
      const changed = plans.flatMap((plan) =>
        plan.outcome === 'created' || plan.outcome === 'updated' ? [{ ...plan, outcome: plan.outcome }] : [],
      );
      await upsertRows(
        tx,
        'photo',
        [...COLUMNS, ...STORED],
        changed.map(({ id, row, stored, keeps }) => ({
          id,
          externalId: row.externalId,
          values: [
            ...row.facts,
            ...(keeps ? PICTURE.map((column) => json(stored?.[column])) : pictureValues(tx.clinicId, row.row.picture)),
            daysHealedOf(row.row.takenOn, row.row.moment, (row.owner['completed_on'] ?? null) as string | null),
          ],
        })),
      );
      const replaced = changed.filter(({ stored, keeps }) => stored && !keeps);
      await new PhotoPublications(tx).retireKeys(replaced.map(({ stored }) => String(stored?.['file_key'])));
      const moved = changed.filter(({ stored, row }) => stored && stored['case_id'] !== row.owner.id);
      await followCases(tx, [...changed.filter(({ stored }) => !stored), ...moved]);
      const former = await formerPractitioners(
        batch.tx,
        moved.map(({ stored }) => String(stored?.['case_id'])),
      );
      await recordBatch(
        batch,
        'photo',
        changed.map(({ id, outcome, row, stored }) => ({
          id,
          outcome,
          touches: practitionersOf(row.owner['practitioner_id'], former.get(String(stored?.['case_id']))),
        })),
      );
      return plans.map((plan) => plan.outcome);
    });
  },
};

async function look(run: Run, clinicId: string, row: PhotoRow): Promise<Picture | RowFault> {
  if (row.file === null)
    return new RowFault(
      'missing_required',
      filled('{column} is blank', { column: 'file' }),
      'a path below photos/',
      'file',
      null,
    );
  const found = await inspectPhotoFile(run.photos, row.file);
  if (found.kind === 'rejected') return new RowFault(found.category, found.message, found.expected, 'file', row.file);
  const { bytes, type, width, height, thumbhash } = found;
  const hash = run.dryRun
    ? createHash('sha256').update(bytes).digest('hex')
    : await run.files.keepOriginal(clinicId, bytes);
  return { hash, type, bytes: bytes.length, width, height, thumbhash };
}

const isAbsent = (picture: Picture | RowFault | undefined): boolean =>
  picture instanceof RowFault && (picture.category === 'file_missing' || picture.category === 'missing_required');

const json = (value: unknown): unknown => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value);

function pictureValues(clinicId: string, picture: Picture | RowFault | undefined): unknown[] {
  if (!picture || picture instanceof RowFault) throw new TypeError('A photo without a picture can not be written');
  const { hash, type, bytes, width, height, thumbhash } = picture;
  // Another picture gets another address: what was fetched from the old one is not this picture.
  return [null, hash, type, bytes, width, height, thumbhash, newFileKey(clinicId)];
}

/** Photos that are new in their cases are shown, or not, as the case says. */
async function followCases(
  tx: Parameters<typeof planRows>[0],
  photos: readonly { readonly id: string; readonly row: { readonly owner: Target } }[],
): Promise<void> {
  const imported = new ImportedConsent(tx);
  for (const [consent, some] of Map.groupBy(photos, ({ row }) => row.owner['imported_consent'])) {
    await imported.ofPhotos(
      some.map(({ id }) => id),
      consent as PhotoConsent | null,
    );
  }
}

async function formerPractitioners(
  tx: Parameters<typeof planRows>[0],
  caseIds: readonly string[],
): Promise<Map<string, string>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx.query<{ id: string; practitioner_id: string }>(
    'select id, practitioner_id from portfolio_case where clinic_id = $1 and id = any($2::uuid[])',
    [tx.clinicId, caseIds],
  );
  return new Map(rows.map((row) => [row.id, row.practitioner_id]));
}
