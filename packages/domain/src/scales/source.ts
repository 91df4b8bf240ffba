/**
 * How far a fact can be trusted (domain.md, "Evidence tags"). The tag travels with every finding and number.
 * `S0`..`S4` one of the five founding documents; `P` paper, law or official body; `C` clinic, vendor or trainer
 * claim; `G` general knowledge, verify before clinical use; `J` judgement, a clinic setting
 * where clinics may differ (docs/adr/clinic-settings.md).
 */
export const EVIDENCE_TAGS = ['S0', 'S1', 'S2', 'S3', 'S4', 'P', 'C', 'G', 'J'] as const;
export type EvidenceTag = (typeof EVIDENCE_TAGS)[number];

/** What each evidence tag means, in words a client can read. */
export const EVIDENCE_MEANING: Record<EvidenceTag, string> = {
  S0: "Founding document 'Effective SMP Procedures'",
  S1: "Founding document 'Fast, Safe, and Effective: SMP'",
  S2: 'Founding document, the step-by-step overview',
  S3: "Founding document 'How To Get The Best Results'",
  S4: "Founding document 'Restoring Confidence'",
  P: 'Paper, law or official body',
  C: 'Clinic, vendor or trainer claim (commercial, weak)',
  G: 'General knowledge, to be verified before clinical use',
  J: 'Judgement: a setting of the clinic where clinics may differ',
};

/** Where a fact comes from: its weight and the place to look it up. */
export interface Source {
  readonly tag: EvidenceTag;
  /** Short name as in docs/sources.md, or a section of the specification. */
  readonly ref: string;
}

/** One value of a scale. `code` is stable and machine-readable, `name` is short, `definition` is one sentence. */
export interface ScaleValue<Code extends string = string> {
  readonly code: Code;
  readonly name: string;
  readonly definition: string;
  readonly source: Source;
}

/** One classification with all its values, in the scale's own order. */
export interface Scale {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly source: Source;
  readonly values: readonly ScaleValue[];
}

/** The codes of a list of scale values, in order. */
export type CodeOf<Values extends readonly ScaleValue[]> = Values[number]['code'];

/** Makes a scale value; shorthand that keeps the code's literal type. */
export function value<const Code extends string>(
  code: Code,
  name: string,
  definition: string,
  tag: EvidenceTag,
  ref: string,
): ScaleValue<Code> {
  return { code, name, definition, source: { tag, ref } };
}
