import type { CaseFilter, CaseShownFragment } from '@stipple/contract/compare';
import { caseMatch, FITZPATRICK_TYPES, NEAR_HAIR } from '@stipple/domain';
import { type Need, upper } from '../../shared/need.ts';

/** The value and its neighbours on an ordered scale. */
const near = <T>(scale: readonly T[], value: T): T[] => {
  const at = scale.indexOf(value);
  return scale.slice(Math.max(0, at - 1), at + 2);
};

const MONK_SCALE = Array.from({ length: 10 }, (_, i) => i + 1);

/**
 * Which cases are like a need: the same cause, stage and scar; skin within one step, by Monk tone where that is known,
 * and hair of the same or a near colour. The schema's filter for what `isCaseLike` of the domain says.
 */
export function likeFilter({ indication, scale, stage, scarType, monk, fitzpatrick, hairColour }: Need): CaseFilter {
  return {
    ...(indication && { indication: upper(indication) }),
    ...(scale && stage && { scale: upper(scale), stage }),
    ...(scarType && { scarType: upper(scarType) }),
    ...(monk ? { monk: near(MONK_SCALE, monk) } : fitzpatrick && { fitzpatrick: near(FITZPATRICK_TYPES, fitzpatrick) }),
    ...(hairColour && { hairColours: [hairColour, ...NEAR_HAIR[hairColour]].map((colour) => upper(colour)) }),
  };
}

const lower = (code: string | null) => code?.toLowerCase() ?? null;

/** The cases most like a need first; among equals the newest, as they come. */
export function byLikeness(cases: readonly CaseShownFragment[], need: Need): CaseShownFragment[] {
  const points = (shown: CaseShownFragment) =>
    caseMatch(
      {
        ...shown,
        indication: shown.indication.toLowerCase(),
        scale: lower(shown.scale),
        scarType: lower(shown.scarType),
        hairColour: lower(shown.hairColour),
      },
      need,
    );
  return cases.toSorted((a, b) => points(b) - points(a));
}
