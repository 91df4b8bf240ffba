import type { Lang } from '@stipple/ui/format';
import { aftercareDe } from './chapters/aftercare.de.ts';
import { aftercareEn } from './chapters/aftercare.en.ts';
import { aftercare } from './chapters/aftercare.ts';
import { choosingDe } from './chapters/choosing.de.ts';
import { choosingEn } from './chapters/choosing.en.ts';
import { choosing } from './chapters/choosing.ts';
import { costDe } from './chapters/cost.de.ts';
import { costEn } from './chapters/cost.en.ts';
import { cost } from './chapters/cost.ts';
import { durationDe } from './chapters/duration.de.ts';
import { durationEn } from './chapters/duration.en.ts';
import { duration } from './chapters/duration.ts';
import { painDe } from './chapters/pain.de.ts';
import { painEn } from './chapters/pain.en.ts';
import { pain } from './chapters/pain.ts';
import { procedureDe } from './chapters/procedure.de.ts';
import { procedureEn } from './chapters/procedure.en.ts';
import { procedure } from './chapters/procedure.ts';
import { risksDe } from './chapters/risks.de.ts';
import { risksEn } from './chapters/risks.en.ts';
import { risks } from './chapters/risks.ts';
import { stepsDe } from './chapters/steps.de.ts';
import { stepsEn } from './chapters/steps.en.ts';
import { steps } from './chapters/steps.ts';
import { whoShouldNotDe } from './chapters/who-should-not.de.ts';
import { whoShouldNotEn } from './chapters/who-should-not.en.ts';
import { whoShouldNot } from './chapters/who-should-not.ts';
import type { ChapterWords, Outline } from './statement.ts';

/** A chapter with its words in every language. */
interface Part<O extends Outline = Outline> {
  readonly outline: O;
  readonly words: Readonly<Record<Lang, ChapterWords<O>>>;
}

const part = <O extends Outline>(outline: O, en: ChapterWords<O>, de: ChapterWords<O>): Part => ({
  outline,
  words: { en, de },
});

/** The guide: its chapters in the order they are read. */
export const BOOK: readonly Part[] = [
  part(procedure, procedureEn, procedureDe),
  part(steps, stepsEn, stepsDe),
  part(pain, painEn, painDe),
  part(aftercare, aftercareEn, aftercareDe),
  part(duration, durationEn, durationDe),
  part(risks, risksEn, risksDe),
  part(cost, costEn, costDe),
  part(whoShouldNot, whoShouldNotEn, whoShouldNotDe),
  part(choosing, choosingEn, choosingDe),
];
