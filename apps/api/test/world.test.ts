import { describe, expect, it } from 'vitest';
import { sharedDatabase } from './database.ts';
import { createWorld } from './world.ts';

const { doors } = await sharedDatabase();
const world = createWorld(doors);

const count = async (clinicId: string, table: string) => {
  const rows = await doors.asPublic(clinicId, (tx) =>
    tx.query<{ n: number }>(`select count(*)::integer n from ${table} where clinic_id = $1`, [clinicId]),
  );
  return rows[0]?.n;
};

describe('the world of tests', () => {
  it('makes a whole clinic through the doors', async () => {
    const clinic = await world.clinic({ name: 'Alder & Söhne' });
    const robin = await clinic.practitioner({ name: 'Robin' });
    await clinic.certification({ practitioner: robin, verified: true });
    await clinic.certification({ location: await clinic.home(), kind: 'licence' });
    await clinic.review({
      practitioner: robin,
      treatment: true,
      followUps: [{ month: 6, rating: 4 }],
      reply: 'Thank you.',
    });
    await clinic.review({ practitioner: robin, status: 'held', moderation: [{}] });
    await clinic.portfolioCase({ practitioner: robin, photos: [{}, { moment: 'healed', daysHealed: 180 }] });
    await clinic.price({ practitioner: robin });
    const shown = ['practitioner', 'certification', 'review', 'review_follow_up', 'review_reply', 'review_moderation'];
    expect(await Promise.all([...shown, 'portfolio_case', 'photo', 'price'].map((t) => count(clinic.id, t)))).toEqual([
      1, 2, 1, 1, 1, 1, 1, 2, 1,
    ]);
    const [checked] = await doors.asPublic(clinic.id, (tx) =>
      tx.query<{ verified_by: string }>(`select verified_by from certification where clinic_id = $1 and status = $2`, [
        clinic.id,
        'verified',
      ]),
    );
    expect(checked?.verified_by).toBe('Test Operator');
  });

  it('makes clinics that do not meet', async () => {
    const [one, other] = [await world.clinic(), await world.clinic()];
    await one.practitioner();
    expect(one.slug).not.toBe(other.slug);
    expect(await count(other.id, 'practitioner')).toBe(0);
  });
});
