import { clinicIdOf, type AdminSite } from './site.ts';

/** Somebody of a clinic, with a public page, who has shown no insurance. */
export async function uninsured(
  { doors }: Pick<AdminSite, 'doors'>,
  clinic: string,
): Promise<{ readonly name: string; readonly slug: string }> {
  const clinicId = await clinicIdOf(doors, clinic);
  const [found] = await doors.asPublic(clinicId, (tx) =>
    tx.query<{ name: string; slug: string }>(
      `select p.name, p.slug from practitioner p
       where p.clinic_id = $1 and not exists (
         select from certification c
         where c.clinic_id = $1 and c.practitioner_id = p.id and c.kind = 'insurance')
       order by p.name limit 1`,
      [clinicId],
    ),
  );
  if (!found) throw new Error('Everybody there is insured.');
  return found;
}
