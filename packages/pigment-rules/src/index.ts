// What other packages may use. Every function here takes any input: it answers, or lists what is wrong with it.
export { aftercareCalendar } from './aftercare/calendar.ts';
export {
  AFTERCARE_ITEMS,
  aftercarePlan,
  RED_FLAGS,
  today,
  type AftercareDay,
  type AftercareItem,
  type AftercareKey,
  type AftercarePlan,
} from './aftercare/plan.ts';
export type { AsOf } from './context.ts';
export {
  ABSORBABLE_YEARS,
  ADVERSE_FACTORS,
  BASE_YEARS,
  OUTER_YEARS,
  type AdverseFactor,
  type Longevity,
} from './course/longevity.ts';
export { PAIN, type Pain } from './course/pain.ts';
export { blockingIn, credentialNeeds, lawsAgainst, type CredentialNeed } from './credentials/needs.ts';
export { badges, bookable, lastDay, type Badge, type Bookable, type Treatment } from './credentials/credentials.ts';
export { evaluate, type Evaluation, type EvaluationInput } from './evaluate.ts';
export type { Finding, Message, OpenQuestion, Scope } from './finding.ts';
export type { AsOfInput } from './input.ts';
export type { RefusedOverride } from './lowered.ts';
export { patternPng, patternSvg, type GuideOptions } from './pattern/guide.ts';
export { FADE_MM, MAX_DOTS, patternProblems, type Direction, type PatternInput } from './pattern/input.ts';
export { hexagonalSpacing, stipple, type Dot, type Pattern } from './pattern/stipple.ts';
export type { PatternRequest } from './pattern/worker.ts';
export { assessColour, type ColourAssessment } from './pigment/colour.ts';
export { ITA_DARK_BELOW, ITA_LIGHT_ABOVE, type SessionWater } from './pigment/dilution.ts';
export type { WaterRange } from './pigment/hair.ts';
export { checkMix } from './pigment/mix.ts';
export type { Candidate, PigmentAnswer } from './pigment/rank.ts';
export { PUBLISHED_RANGES } from './quote/published.ts';
export {
  inMajorUnits,
  priceBookProblems,
  type Amounts,
  type NoQuote,
  type Quote,
  type QuoteLine,
} from './quote/quote.ts';
export { RULES, RULES_VERSION, type RuleEntry } from './registry/index.ts';
export type { Result } from './result.ts';
export { screen, type Screening, type Versions } from './screen.ts';
export type { SessionRange } from './sessions/count.ts';
export { checkDepth, DEPTH_ENTRY, type DepthEntry } from './sessions/entry.ts';
export type { PigmentChange } from './sessions/history.ts';
export { DENSITY_PERCENT, type PlannedSession, type SessionPlan } from './sessions/plan.ts';
export {
  DEPTH_BLOCK_MM,
  DEPTH_MAX_MM,
  DEPTH_MIN_MM,
  type DepthBand,
  type Needle,
  type ZonePlan,
} from './sessions/zones.ts';
export { SEVERITIES, weight, type Severity } from './severity.ts';
