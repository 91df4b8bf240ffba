import type { Source } from '@stipple/domain';

/** A contradiction between the founding documents, by the letter of the claim register. */
export type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l';

/** What stands behind one statement: never a statement without. */
export interface Said {
  readonly evidence: readonly Source[];
  /** Claims of the register (pigment-rules) that it answers, by number. */
  readonly claims: readonly number[];
  /** The contradiction that it states. */
  readonly contradiction?: Letter;
}

/** A chapter without its words: sections and statements by name, in order. The same for every language. */
export interface Outline {
  readonly slug: string;
  readonly sections: Readonly<Record<string, Readonly<Record<string, Said>>>>;
}

/** The words of a chapter in one language, in the places that its outline names. `{figure}` stands for a figure. */
export interface ChapterWords<O extends Outline> {
  readonly title: string;
  /** One sentence for the overview, and for those who find the page by a search. */
  readonly summary: string;
  readonly sections: {
    readonly [S in keyof O['sections']]: {
      readonly heading: string;
      readonly says: { readonly [K in keyof O['sections'][S]]: string };
    };
  };
}

/** A statement by what stands behind it. */
export const said = (evidence: readonly Source[], claims: readonly number[] = [], contradiction?: Letter): Said =>
  contradiction === undefined ? { evidence, claims } : { evidence, claims, contradiction };
