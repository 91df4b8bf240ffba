import { AREATA_INDICATIONS, type Consultation, type Question } from '@stipple/domain';

/** Fields of the consultation that a person can answer without a practitioner; the scar question opens the scars. */
export type FieldName =
  | Exclude<Question, 'oilySkin' | 'highSun' | 'poorAftercare' | 'repair'>
  | 'scarInArea'
  | keyof Pick<
      Consultation,
      | 'bornOn'
      | 'indications'
      | 'areataStableSince'
      | 'transplantOn'
      | 'areaConditions'
      | 'areaClearedOn'
      | 'laserRemovedOn'
      | 'isotretinoinEndedOn'
      | 'chemotherapyPlannedOn'
      | 'chemotherapyEndedOn'
      | 'a1cPercent'
      | 'expectations'
    >;

/** What kind of control asks for it. */
export type FieldKind = 'answer' | 'day' | 'number' | 'codes';

/** One field of the form, and when it is asked. */
export interface Field {
  readonly name: FieldName;
  readonly kind: FieldKind;
  /** Whether it is asked, by what was given so far. Without it always. */
  readonly when?: (given: FormData) => boolean;
}

export const GROUPS = ['person', 'loss', 'scalp', 'health', 'medicine', 'expectations'] as const;
export type GroupName = (typeof GROUPS)[number];

const answer = (name: FieldName, when?: Field['when']): Field => ({ name, kind: 'answer', when });
const day = (name: FieldName, when?: Field['when']): Field => ({ name, kind: 'day', when });
const codes = (name: FieldName, when?: Field['when']): Field => ({ name, kind: 'codes', when });

/** Asked once the other was answered with yes. */
const yes = (name: FieldName) => (given: FormData) => given.get(name) === 'yes';
const anyOf = (name: FieldName, wanted: readonly string[]) => (given: FormData) =>
  given.getAll(name).some((value) => typeof value === 'string' && wanted.includes(value));

/** Whether a scar is asked about. */
export const scarAsked = yes('scarInArea');

/** The screening questions in the order they are asked. The rules say what follows; nothing here does. */
export const QUESTIONS: Readonly<Record<GroupName, readonly Field[]>> = {
  person: [day('bornOn'), answer('pregnantOrBreastfeeding')],
  loss: [
    codes('indications'),
    day('areataStableSince', anyOf('indications', AREATA_INDICATIONS)),
    answer(
      'cicatricialActive',
      (given) =>
        anyOf('indications', ['cicatricial'])(given) || (scarAsked(given) && given.get('scars.0.type') === 'alopecia'),
    ),
    answer('transplanted'),
    day('transplantOn', yes('transplanted')),
  ],
  scalp: [
    answer('areaActive'),
    codes('areaConditions', yes('areaActive')),
    day('areaClearedOn', (given) => given.get('areaActive') === 'no'),
    answer('keloid'),
    answer('scarInArea'),
    answer('lesionInArea'),
    answer('psoriasis'),
    answer('vitiligo'),
    answer('seborrhoea'),
    answer('veryDry'),
    answer('tattooGranuloma'),
    answer('laserRemoved'),
    day('laserRemovedOn', yes('laserRemoved')),
  ],
  health: [
    answer('bleedingDisorder'),
    answer('diabetes'),
    answer('diabetesControlled', yes('diabetes')),
    { name: 'a1cPercent', kind: 'number', when: yes('diabetes') },
    answer('immunosuppressed'),
    answer('autoimmune'),
    answer('heartValve'),
    answer('uncontrolledBloodPressure'),
    answer('epilepsy'),
    answer('sarcoidosis'),
    answer('chemotherapyNow'),
    answer('chemotherapyPlanned'),
    day('chemotherapyPlannedOn', yes('chemotherapyPlanned')),
    answer('chemotherapyPast'),
    day('chemotherapyEndedOn', yes('chemotherapyPast')),
  ],
  medicine: [
    answer('bloodThinner'),
    answer('isotretinoin'),
    day('isotretinoinEndedOn', yes('isotretinoin')),
    answer('pigmentAllergy'),
    answer('lidocaineRisk'),
  ],
  expectations: [codes('expectations')],
};

/** The fields that are asked now. */
export const asked = (given: FormData): Field[] =>
  GROUPS.flatMap((group) => QUESTIONS[group]).filter(({ when }) => when === undefined || when(given));
