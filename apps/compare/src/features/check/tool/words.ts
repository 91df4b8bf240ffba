import type { AREA_CONDITIONS, ScarSurface, UNMET_EXPECTATIONS } from '@stipple/domain';
import type { Weight } from './answer.ts';
import type { FieldName, GroupName } from './questions.ts';

type Code<List extends readonly string[]> = List[number];

/** What the tool says in one language; the rules' own texts and questions come with the rules. */
export interface ToolWords {
  readonly suitability: {
    readonly heading: string;
    readonly lead: string;
    readonly submit: string;
    /** The answers were changed after the list was made. */
    readonly stale: string;
    readonly print: string;
  };
  readonly groups: Readonly<Record<GroupName, string>>;
  /** In place of the rules' own question, where that is written for a practitioner. */
  readonly questions: Readonly<Partial<Record<FieldName | 'scar', string>>>;
  /** Terms explained where they stand. */
  readonly hints: Readonly<Partial<Record<FieldName, string>>>;
  readonly answers: { readonly yes: string; readonly no: string; readonly unknown: string };
  readonly conditions: Readonly<Record<Code<typeof AREA_CONDITIONS>, string>>;
  readonly expectations: Readonly<Record<Code<typeof UNMET_EXPECTATIONS>, string>>;
  readonly surfaces: Readonly<Record<ScarSurface, string>>;
  /** In a list to choose from: nothing chosen. */
  readonly notKnown: string;
  readonly problems: {
    /** `{count}` fields. */
    readonly summary: string;
    readonly chooseOne: string;
    readonly unreadableDay: string;
    readonly dayOutOfRange: string;
    readonly beforeBirth: string;
    /** `{low}` and `{high}`. */
    readonly number: string;
    readonly other: string;
  };
  readonly result: {
    /** `{count}` points. */
    readonly heading: string;
    readonly notAVerdict: string;
    readonly weights: Readonly<Record<Weight, { readonly title: string; readonly about: string }>>;
    readonly open: { readonly title: string; readonly about: string; readonly holdsUp: string };
    readonly contested: string;
    /** `{day}`. */
    readonly until: string;
    /** `{day}`. */
    readonly askAgain: string;
    readonly sources: string;
    readonly basis: string;
  };
  readonly aftercare: {
    readonly heading: string;
    readonly lead: string;
    readonly sessionOn: string;
    readonly noDay: string;
    readonly look: string;
    readonly allowed: string;
    readonly notYet: string;
    readonly keep: string;
    /** `{day}`, `{date}`. */
    readonly dayAndDate: string;
    readonly beforeSession: string;
    readonly timeline: string;
    readonly from: string;
    readonly through: string;
    readonly ask: string;
    readonly flags: string;
    readonly flagsAbout: string;
    readonly download: string;
    readonly file: string;
  };
}
