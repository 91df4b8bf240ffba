import type { PersonWholeFragment, UpdatePractitionerInput } from '@stipple/contract/admin';

/** The answers of a question that may be left open. */
export type Answer = 'yes' | 'no' | 'none';

/** What the form of a person holds; an empty text is nothing. */
export type PersonValues = {
  name: string;
  email: string;
  bio: string;
  languages: string[];
  yearsExperience: number | '';
  startedOn: string;
  servesWomen: Answer;
  servesMen: Answer;
};

const answerOf = (value: boolean | null | undefined): Answer =>
  value === true ? 'yes' : value === false ? 'no' : 'none';
const valueOf = (answer: Answer): boolean | null => (answer === 'none' ? null : answer === 'yes');

/** A person as their form shows them. */
export const valuesOf = (person: PersonWholeFragment): PersonValues => ({
  name: person.name,
  email: person.email ?? '',
  bio: person.bio ?? '',
  languages: [...person.languages],
  yearsExperience: person.yearsExperience ?? '',
  startedOn: person.startedOn ?? '',
  servesWomen: answerOf(person.servesWomen),
  servesMen: answerOf(person.servesMen),
});

/** What the form says, as the input of a mutation. */
export const inputOf = (values: PersonValues, practitionerId: string, version: number): UpdatePractitionerInput => ({
  practitionerId,
  version,
  name: values.name,
  email: values.email.trim() || null,
  bio: values.bio.trim() || null,
  languages: values.languages,
  yearsExperience: values.yearsExperience === '' ? null : values.yearsExperience,
  startedOn: values.startedOn || null,
  servesWomen: valueOf(values.servesWomen),
  servesMen: valueOf(values.servesMen),
});
