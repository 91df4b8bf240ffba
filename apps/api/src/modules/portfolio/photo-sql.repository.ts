import { HEALED_MOMENTS, PHOTO_MOMENTS } from '@stipple/domain';
import type { DeepStatement } from '../../graphql/deep/index.ts';
import { readableColumns } from '../../platform/db/index.ts';
import { Photo } from './photo.entity.ts';

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** The moments that show a healed result, as a list in SQL. */
export const HEALED = `(${quoted(HEALED_MOMENTS)})`;

/** Days since the last session: as stated, or from the dates. */
export const healedDays = (photo: string, ofCase: string) =>
  `coalesce(${photo}.days_healed, ${photo}.taken_on - ${ofCase}.completed_on)`;

/** What no reader of a case needs: how it is drawn, and where the original lies. */
const WITHHELD = new Set(['drawing', 'originalHash', 'originalType']);

/** Whether a photo is drawn. */
export const isDrawn = (photo: string) => `${photo}.drawing is not null`;

/** The photos of a case that the reader's door shows, as a JSON list in the order of care. */
export const photosOf = (row: string, { clinic }: DeepStatement) => {
  const pairs = readableColumns(Photo)
    .filter(({ property }) => !WITHHELD.has(property))
    .map(({ name, property }) => `'${property}', f.${name}`);
  return `(select coalesce(json_agg(json_build_object(${pairs.join(', ')}, 'drawn', ${isDrawn('f')})
      order by array_position(array[${quoted(PHOTO_MOMENTS)}], f.moment), f.position, f.taken_on, f.view, f.id), '[]')
    from photo f where f.clinic_id = ${clinic} and f.case_id = ${row}.id)`;
};
