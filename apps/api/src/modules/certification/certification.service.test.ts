import { CERTIFICATION_BODIES } from '@stipple/domain';
import { describe, expect, test } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { createWorld, OPERATOR } from '../../../test/world.ts';
import { sqlState } from '../../platform/db/index.ts';
import { CertificationService } from './index.ts';

const { doors } = await sharedDatabase();
const service = new CertificationService(doors);

async function claimed() {
  const clinic = await createWorld(doors).clinic();
  const practitioner = await clinic.practitioner();
  const row = await clinic.certification({ practitioner });
  const check = { clinicId: clinic.id, certificationId: row.id, reason: 'Asked the issuer' };
  return { clinic, row, check };
}

describe('checking a claim', () => {
  test('notes who checked it, how and when, with the reason in the audit trail', async () => {
    const { clinic, row, check } = await claimed();
    const outcome = await service.verify(OPERATOR, { ...check, method: 'issuer_registry', bodyCode: 'spcp' });
    expect(outcome).toMatchObject({
      ok: true,
      value: { status: 'verified', verifiedBy: OPERATOR.name, verificationMethod: 'issuer_registry', bodyCode: 'spcp' },
    });
    const [event] = await clinic.asMember((tx) =>
      tx.query(
        `select kind, reason, actor_name as by, detail from event
         where clinic_id = $1 and subject_id = $2 and kind = 'certification.verified'`,
        [clinic.id, row.id],
      ),
    );
    expect(event).toMatchObject({ reason: 'Asked the issuer', by: OPERATOR.name, detail: { from: 'self_declared' } });
  });

  test('moves only where a check can lead', async () => {
    const { check } = await claimed();
    const verify = () => service.verify(OPERATOR, { ...check, method: 'document_only' });
    expect((await service.reject(OPERATOR, check)).ok).toBe(true);
    expect((await service.revoke(OPERATOR, check)).ok).toBe(false);
    expect((await verify()).ok).toBe(true);
    // Again, when the day of its next check has come.
    expect((await verify()).ok).toBe(true);
    expect(await service.revoke(OPERATOR, check)).toMatchObject({ ok: true, value: { status: 'revoked' } });
    expect((await verify()).ok).toBe(false);
  });

  test('refuses a body nobody knows, another clinic’s claim, and anyone but the operator', async () => {
    const { clinic, check } = await claimed();
    const other = await claimed();
    const verify = (change: object, actor = OPERATOR) =>
      service.verify(actor, { ...check, method: 'document_only', ...change });
    expect(await verify({ bodyCode: 'smpa' })).toMatchObject({ ok: false, problems: [{ code: 'UNKNOWN_REFERENCE' }] });
    await expect(verify({ clinicId: other.clinic.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(verify({}, clinic.member as never)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('can not be done by the clinic itself, nor change what it claims: Postgres refuses both', async () => {
    const { clinic, row, check } = await claimed();
    const state = (work: Promise<unknown>) => work.then(() => 'done', sqlState);
    const set = (values: string) => `update certification set ${values} where clinic_id = $1 and id = $2`;
    const asClinic = (values: string) =>
      state(doors.asClinic(clinic.member, (tx) => tx.query(set(values), [clinic.id, row.id])));
    const verified = `status = 'verified', verified_by = 'me', verification_method = 'document_only', verified_at = issued_on`;
    expect(await asClinic(verified)).toBe('42501');
    const edit = doors.asOperator(OPERATOR, 'A mistake', clinic.id, (tx) =>
      tx.query(set(`title = 'Other'`), [clinic.id, row.id]),
    );
    expect(await state(edit)).toBe('42501');
    await service.verify(OPERATOR, { ...check, method: 'document_only' });
    expect(await asClinic(`hours = 500`)).toBe('42501');
    // The checker's word goes with the claim it was given for.
    const unchecked = `verified_by = null, verification_method = null, verified_at = null`;
    expect(await asClinic(`hours = 500, status = 'self_declared'`)).toBe('42501');
    expect(await asClinic(`hours = 500, status = 'self_declared', ${unchecked}`)).toBe('done');
  });
});

test('the bodies in the database are those of the domain', async () => {
  const rows = await doors.asPublic(null, (tx) =>
    tx.query(
      `select code, name, country_code as "countryCode", website, scope, description, evidence from certification_body`,
    ),
  );
  const byCode = (a: { code?: unknown }, b: { code?: unknown }) => String(a.code).localeCompare(String(b.code));
  const known = rows.toSorted(byCode).map((row) => ({ ...row, number: expect.any(Number) }));
  expect(CERTIFICATION_BODIES.toSorted(byCode)).toEqual(known);
});
