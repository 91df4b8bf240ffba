import { problem, type Problem } from './outcome.ts';
import type { Expected } from './sentence/index.ts';

/**
 * Whether a practitioner works for the clinic, and shows: a draft is being prepared, an active one is public. One who
 * left keeps the history and leaves the directory.
 */
export const PRACTITIONER_STATUSES = ['draft', 'active', 'left'] as const;
export type PractitionerStatus = (typeof PRACTITIONER_STATUSES)[number];

/** Limits of a practitioner's texts (characters) and numbers. */
export const PRACTITIONER_LIMITS = {
  name: 200,
  bio: 4_000,
  email: 254,
  yearsExperience: 80,
} as const;

/** What a practitioner still lacks to be published: a name, a language, and a published location to be found at. */
export function practitionerPublicationProblems(practitioner: {
  readonly name: string;
  readonly languages: readonly string[];
  readonly publishedLocations: number;
}): Problem[] {
  const problems: Problem[] = [];
  const lacks = (path: string, expected: Expected) => problems.push(problem(path, 'REQUIRED', null, expected));
  if (practitioner.name.trim() === '') lacks('name', 'the name in public');
  if (practitioner.languages.length === 0) lacks('languages', 'at least one language that is spoken with clients');
  if (practitioner.publishedLocations === 0) lacks('locations', 'at least one published location where they work');
  return problems;
}
