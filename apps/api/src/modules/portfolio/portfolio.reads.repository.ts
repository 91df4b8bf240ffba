import type { CaseFacts } from '@stipple/domain';
import type { DeepSources, KeysetOrder } from '../../graphql/deep/index.ts';
import { caseConditions } from './case-conditions.repository.ts';
import type { CaseFilter } from './case-filter.input.ts';
import { HEALED, isDrawn, photosOf } from './photo-sql.repository.ts';
import { Photo } from './photo.entity.ts';
import { PortfolioCase } from './portfolio-case.entity.ts';

/** Newest first. */
export const NEWEST_CASES: KeysetOrder = {
  name: 'cases',
  descending: true,
  columns: [
    { column: 'started_on', property: 'startedOn', type: 'date', part: 'day' },
    { column: 'id', property: 'id', type: 'uuid', part: 'uuid' },
  ],
};

/** How many of a practitioner's newest cases are compared with a need. */
const MOST_COMPARED = 500;

/** What a comparison knows of a case. */
export type ComparedCase = CaseFacts & { readonly id: string };

/**
 * Where deep reads find published cases with their photos, and how many of them show a healed result. They read behind
 * the visitor's door: its policies show the photos published in the directory, and the cases that have one.
 */
export const portfolioReads: DeepSources = {
  tables: [
    {
      type: 'PortfolioCase',
      table: 'portfolio_case',
      entity: PortfolioCase,
      key: 'clinic_id',
      parts: { photos: { fields: ['photos', 'healed', 'monthsHealed'], sql: photosOf } },
      computed: { healed: [], monthsHealed: ['completedOn'] },
    },
    {
      type: 'Photo',
      table: 'photo',
      entity: Photo,
      key: 'clinic_id',
      parts: { drawn: { fields: ['drawn'], sql: isDrawn } },
      computed: { url: ['fileKey'], capture: ['light', 'distanceCm', 'hairLengthMm', 'dry', 'retouched'] },
    },
  ],
  ways: [
    {
      on: 'Practitioner',
      field: 'cases',
      kind: 'connection',
      to: 'PortfolioCase',
      where: (parent, row, statement, { filter }) => [
        `${row}.practitioner_id = ${parent}.id`,
        ...caseConditions(row, filter as CaseFilter | undefined, statement),
      ],
      order: NEWEST_CASES,
    },
    {
      on: 'Clinic',
      field: 'cases',
      kind: 'connection',
      to: 'PortfolioCase',
      where: (_, row, statement, { filter }) => caseConditions(row, filter as CaseFilter | undefined, statement),
      order: NEWEST_CASES,
    },
    {
      on: 'Location',
      field: 'cases',
      kind: 'connection',
      to: 'PortfolioCase',
      where: (parent, row, statement, { filter }) => [
        `${row}.location_id = ${parent}.id`,
        ...caseConditions(row, filter as CaseFilter | undefined, statement),
      ],
      order: NEWEST_CASES,
    },
    {
      on: 'Practitioner',
      field: 'healedEvidence',
      kind: 'value',
      sql: (parent, { clinic }) =>
        `(select json_build_object('cases', count(*), 'casesWithHealedPhotos', count(*) filter (where
            exists (select from photo f where f.clinic_id = ${clinic} and f.case_id = c.id
              and f.moment in ${HEALED})))
          from portfolio_case c
          where c.clinic_id = ${clinic} and c.practitioner_id = ${parent}.id)`,
      present: (evidence: object) => evidence,
    },
    {
      // Asked for by the comparison, which scores cases by the rule of the domain: no field of the schema.
      on: 'Practitioner',
      field: 'caseFacts',
      kind: 'value',
      sql: (parent, { clinic }) =>
        `(select coalesce(json_agg(n.facts), '[]') from (
            select json_build_object('id', c.id, 'indication', c.indication, 'scale', c.scale, 'stage', c.stage,
              'scarType', c.scar_type, 'fitzpatrick', c.fitzpatrick, 'monk', c.monk, 'hairColour', c.hair_colour,
              'healed', exists (select from photo f where f.clinic_id = ${clinic} and f.case_id = c.id
                and f.moment in ${HEALED})) as facts
            from portfolio_case c
            where c.clinic_id = ${clinic} and c.practitioner_id = ${parent}.id
            order by c.started_on desc, c.id desc limit ${MOST_COMPARED}) n)`,
      present: (facts: readonly ComparedCase[]) => facts,
    },
  ],
};
