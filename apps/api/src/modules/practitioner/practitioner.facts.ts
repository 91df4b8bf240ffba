import { accepted, languageTagged, problem, refused, type Outcome, filled, verbatim } from '@stipple/domain';
import { typedText } from '../../platform/text.ts';
import type { UpdatePractitionerInput } from './practitioner.managed.input.ts';
import type { PractitionerFacts } from './practitioner.managed.repository.ts';

/** What a form says of a practitioner, as it is kept; `today` bounds the day of the first treatment. */
export function factsOf(
  input: Omit<UpdatePractitionerInput, 'practitionerId' | 'version'>,
  today: string,
): Outcome<PractitionerFacts> {
  const startedOn = input.startedOn ?? null;
  if (startedOn !== null && startedOn > today) {
    return refused(
      problem('startedOn', 'OUT_OF_RANGE', verbatim(startedOn), filled('{day} or earlier', { day: today })),
    );
  }
  const languages = input.languages.map((each) => languageTagged(each)).filter((tag) => tag !== null);
  return accepted({
    name: input.name.trim(),
    bio: typedText(input.bio),
    languages: [...new Set(languages)],
    yearsExperience: input.yearsExperience ?? null,
    startedOn,
    servesWomen: input.servesWomen ?? null,
    servesMen: input.servesMen ?? null,
    email: typedText(input.email)?.toLowerCase() ?? null,
  });
}
