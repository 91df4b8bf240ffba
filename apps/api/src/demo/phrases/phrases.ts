import type { Indication, PhotoMoment } from '@stipple/domain';
import type { Random } from '../random.ts';

/** How a review goes: 4-5 stars, 3, or fewer. */
export type Mood = 'good' | 'mixed' | 'poor';

/**
 * The sentences of one language. Slots in braces are filled in: {years}, {town}, {sessions}, {weeks}, {months},
 * {stage}, {name}. Reviews are a client's own words about one treatment; nothing says that the procedure is
 * permanent, painless, or grows hair (domain.md, section 12).
 */
export interface Phrases {
  readonly bio: {
    readonly opens: readonly string[];
    readonly works: readonly string[];
    readonly closes: readonly string[];
  };
  readonly review: Readonly<
    Record<
      Mood,
      {
        readonly titles: readonly string[];
        readonly opens: readonly string[];
        readonly middles: readonly string[];
        readonly closes: readonly string[];
      }
    >
  >;
  readonly followUp: Readonly<Record<Mood, readonly string[]>>;
  readonly reply: Readonly<Record<Mood, readonly string[]>>;
  readonly caseTitle: Readonly<Partial<Record<Indication, readonly string[]>>> & {
    readonly unknown: readonly string[];
  };
  /** What was wished: of pattern loss in men, of scars, and of everything else. */
  readonly caseWish: {
    readonly men: readonly string[];
    readonly scar: readonly string[];
    readonly other: readonly string[];
  };
  readonly caseWork: readonly string[];
  readonly caseResult: { readonly healed: readonly string[]; readonly fresh: readonly string[] };
  readonly caption: Readonly<Record<PhotoMoment, readonly string[]>>;
}

/** Fills the slots of a sentence. */
export function fill(sentence: string, slots: Readonly<Record<string, string | number>>): string {
  if (!sentence.includes('{')) return sentence;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? ''));
}

/** One sentence of each list, with its slots filled in. */
export function compose(
  random: Random,
  lists: readonly (readonly string[])[],
  slots: Readonly<Record<string, string | number>> = {},
): string {
  return lists.map((list) => fill(random.pick(list), slots)).join(' ');
}

/** The mood of a rating. */
export const moodOf = (rating: number): Mood => (rating >= 4 ? 'good' : rating === 3 ? 'mixed' : 'poor');
