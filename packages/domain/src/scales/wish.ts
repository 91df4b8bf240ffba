import { value, type CodeOf } from './source.ts';

/** Kinds of scars that are camouflaged, by origin and surface. */
export const SCAR_TYPE_VALUES = [
  value('fut_strip', 'Strip (FUT) scar', 'The linear scar of a strip transplant.', 'S2', 'the step-by-step overview'),
  value('fue_dots', 'Extraction (FUE) scars', 'Small round scars of single-unit extraction.', 'G', 'domain.md'),
  value('trauma', 'Accident scar', 'Scar of an injury or burn.', 'S4', 'Restoring Confidence'),
  value('surgical', 'Surgical scar', 'Scar of an operation on the head.', 'G', 'domain.md'),
  value('alopecia', 'Scarring alopecia', 'Scar left by inflammation of the follicles.', 'S4', 'Restoring Confidence'),
  value('keloid', 'Keloid', 'A raised scar that grows beyond the wound; no plan is made.', 'C', 'naturalinkspm.com'),
] as const;
export type ScarType = CodeOf<typeof SCAR_TYPE_VALUES>;
export const SCAR_TYPES: readonly ScarType[] = SCAR_TYPE_VALUES.map((v) => v.code);

/** The surface of a scar. */
export const SCAR_SURFACE_VALUES = [
  value('flat', 'Flat', 'Level with the skin around it.', 'G', 'domain.md'),
  value('raised', 'Raised', 'Above the skin around it, within the wound.', 'G', 'domain.md'),
  value('concave', 'Concave', 'Below the skin around it; a test patch comes first.', 'C', 'zieringmedical.com'),
] as const;
export type ScarSurface = CodeOf<typeof SCAR_SURFACE_VALUES>;

/** Hairline styles. */
export const HAIRLINE_STYLE_VALUES = [
  value('clean_cut', 'Clean-cut', 'A defined edge as after a fresh cut.', 'S1', 'Fast, Safe, and Effective: SMP'),
  value(
    'slightly_receding',
    'Slightly receding',
    'A little recession at the temples.',
    'S1',
    'Fast, Safe, and Effective: SMP',
  ),
  value('mature', 'Mature', 'A higher, softer line.', 'S1', 'Fast, Safe, and Effective: SMP'),
  value('individual', 'Individual', 'Drawn for the head and face.', 'S1', 'Fast, Safe, and Effective: SMP'),
] as const;
export type HairlineStyle = CodeOf<typeof HAIRLINE_STYLE_VALUES>;
export const HAIRLINE_STYLES: readonly HairlineStyle[] = HAIRLINE_STYLE_VALUES.map((v) => v.code);

/** What a client wants. */
export const GOAL_VALUES = [
  value('fuller_look', 'Fuller look', 'More density between existing hair.', 'S2', 'the step-by-step overview'),
  value(
    'shaved_look',
    'Closely shaved look',
    'The look of a closely shaved full head.',
    'S2',
    'the step-by-step overview',
  ),
  value('defined_hairline', 'Defined hairline', 'A hairline that frames the face.', 'S2', 'the step-by-step overview'),
  value('scar_camouflage', 'Scar camouflage', 'A scar that draws less attention.', 'S2', 'the step-by-step overview'),
] as const;
export type Goal = CodeOf<typeof GOAL_VALUES>;
export const GOALS: readonly Goal[] = GOAL_VALUES.map((v) => v.code);
