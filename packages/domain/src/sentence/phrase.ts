import type { EXPECTED } from './expected.ts';
import type { FINDINGS } from './finding.ts';
import type { GIVEN } from './given.ts';

/** The names between braces in a phrase. */
type Placeholder<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Those phrases of a list that have placeholders. */
type Template<P extends string> = P extends `${string}{${string}}${string}` ? P : never;

declare const MADE_OF: unique symbol;

/** A phrase with its placeholders filled; only `filled` makes one. */
export type Filled<P extends string> = string & { readonly [MADE_OF]: P };

/** A phrase of a list: as it stands there, or filled. */
type Said<P extends string> = Exclude<P, Template<P>> | Filled<Template<P>>;

/** The phrases that a refusal can be made of, in English: each has to be known in every language of the admin. */
export type ExpectedPhrase = (typeof EXPECTED)[number];
export type GivenPhrase = (typeof GIVEN)[number];
export type FindingPhrase = (typeof FINDINGS)[number];

/** What a refused input should have been. */
export type Expected = Said<ExpectedPhrase>;
/** Our own word for what was given. */
export type Given = Said<GivenPhrase>;
/** What an import found in a file. */
export type Finding = Said<FindingPhrase>;

/** What a placeholder takes; `anyOf` and `allOf` take words of ours, which are told in the reader's language too. */
type Value<Name extends string> = Name extends 'anyOf' | 'allOf' ? readonly Given[] : string | number;

/** Puts values into a phrase that has places for them. */
export function filled<P extends Template<ExpectedPhrase | GivenPhrase | FindingPhrase>>(
  phrase: P,
  values: { readonly [Name in Placeholder<P>]: Value<Name> },
): Filled<P> {
  const texts = values as Readonly<Record<string, string | number | readonly Given[]>>;
  const text = phrase.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = texts[name] ?? '';
    return typeof value === 'object' ? value.join(name === 'anyOf' ? ' or ' : ' and ') : String(value);
  });
  return text as Filled<P>;
}

declare const VERBATIM: unique symbol;

/** Words of the caller, repeated as they were given. */
export type Verbatim = string & { readonly [VERBATIM]: true };

/** Marks a text as the caller's own: it is repeated and never translated. */
export const verbatim = (text: string): Verbatim => text as Verbatim;

/** A finding in some part of a file: `reviews.csv: the file has no header`. */
export const foundIn = (part: string, finding: Finding): Finding => `${part}: ${finding}` as Finding;

/** `Expected` with its verb, as a schema says it. */
export const expectedSentence = (expected: Expected): string => `Expected ${expected}.`;
