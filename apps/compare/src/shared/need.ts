import {
  CASE_SCALES,
  type CaseScale,
  FITZPATRICK_TYPES,
  type FitzpatrickType,
  HAIR_COLOURS,
  type HairColour,
  type Indication,
  INDICATIONS,
  MONK_TONES,
  parseStage,
  SCAR_INDICATIONS,
  type ScarType,
  SCAR_TYPES,
  type Service,
  serviceOfNeed,
} from '@stipple/domain';
import type { NeedInput } from '@stipple/contract/compare';

/** What a client looks for, as the address of a page keeps it: each part under its name here. */
export const NEED_PARAMS = ['for', 'scale', 'stage', 'scar', 'skin', 'monk', 'hair'] as const;

/** What can be wanted instead of a cause: dots between hair that is still there. A service of the domain. */
export const GOALS = ['density'] as const satisfies readonly Service[];
export type Goal = (typeof GOALS)[number];

/** What a client looks for; what is not stated is not there. Codes of the domain. */
export interface Need {
  readonly indication?: Indication;
  readonly scale?: CaseScale;
  /** A code of `scale`. */
  readonly stage?: string;
  readonly scarType?: ScarType;
  readonly fitzpatrick?: FitzpatrickType;
  /** 1 to 10. */
  readonly monk?: number;
  readonly hairColour?: HairColour;
  /** What is wanted whatever the cause: it narrows nobody out, and prices are those of it. */
  readonly goal?: Goal;
}

const among = <T extends string>(codes: readonly T[], text: string | null): T | undefined =>
  codes.find((code) => code === text);

/** The cause that each scale stages. */
const STAGED: Readonly<Record<CaseScale, Indication>> = {
  norwood: 'aga_male',
  ludwig: 'aga_female',
  sinclair: 'aga_female',
  savin: 'aga_female',
};

/** The scale that the stages of a cause are offered in; none where a cause has no stages. */
export const SCALE_OFFERED: Readonly<Partial<Record<Indication, CaseScale>>> = {
  aga_male: 'norwood',
  aga_female: 'ludwig',
};

/** A stage with its scale as one value of a form or address, `norwood III`: one choice among several scales. */
export const stageValue = ({ scale, stage }: Pick<Need, 'scale' | 'stage'>): string =>
  scale && stage ? `${scale} ${stage}` : '';

/** Reads `scale` and `stage`, or both from `stage` alone; a scale without a stage narrows nothing. */
function stageIn(params: URLSearchParams): Pick<Need, 'scale' | 'stage'> {
  const [first = '', ...rest] = (params.get('stage') ?? '').trim().split(/\s+/);
  const own = among(CASE_SCALES, first.toLowerCase());
  const scale = own ?? among(CASE_SCALES, params.get('scale'));
  const stage = scale && parseStage(scale, own ? rest.join(' ') : [first, ...rest].join(' '));
  return scale && stage ? { scale, stage } : {};
}

/**
 * Reads the need from an address. A word that means nothing is passed over: a stale link still leads somewhere. So is
 * a stage or a scar that can not belong to the cause: a form sends along what was chosen for another one before.
 */
export function needIn(params: URLSearchParams): Need {
  const monk = among(MONK_TONES, params.get('monk'));
  const indication = among(INDICATIONS, params.get('for'));
  const { scale, stage } = stageIn(params);
  const isStaged = scale && (!indication || STAGED[scale] === indication);
  const isScar = !indication || SCAR_INDICATIONS.includes(indication);
  const need: { [Part in keyof Need]: Need[Part] | undefined } = {
    indication,
    scale: isStaged ? scale : undefined,
    stage: isStaged ? stage : undefined,
    scarType: isScar ? among(SCAR_TYPES, params.get('scar')) : undefined,
    fitzpatrick: among(FITZPATRICK_TYPES, params.get('skin')),
    monk: monk === undefined ? undefined : Number(monk),
    hairColour: among(HAIR_COLOURS, params.get('hair')),
    goal: among(GOALS, params.get('for')),
  };
  return Object.fromEntries(Object.entries(need).filter(([, value]) => value !== undefined)) as Need;
}

/**
 * An address without what says nothing: empty fields of forms, and a stage or scar that is passed over. It must not come
 * to life when the cause that it does not belong to goes.
 */
export function meaningful(params: URLSearchParams): URLSearchParams {
  const { stage, scarType } = needIn(params);
  const silent = [...(stage ? [] : ['scale', 'stage']), ...(scarType ? [] : ['scar'])];
  return new URLSearchParams([...params].filter(([name, value]) => value !== '' && !silent.includes(name)));
}

/** Whether nothing is stated that cases could be like. */
export const isEmptyNeed = (need: Need): boolean => Object.keys(need).every((part) => part === 'goal');

/** The service that prices are compared for; null where nothing in particular is wanted. */
export const serviceWanted = (need: Need): Service | null => need.goal ?? serviceOfNeed(need);

/** The need as the schema takes it; null when nothing is stated. */
export function needInput(need: Need): NeedInput | null {
  if (isEmptyNeed(need)) return null;
  const { indication, scale, stage, scarType, fitzpatrick, monk, hairColour } = need;
  return {
    ...(indication && { indication: upper(indication) }),
    ...(scale && stage && { scale: upper(scale), stage }),
    ...(scarType && { scarType: upper(scarType) }),
    ...(fitzpatrick && { fitzpatrick }),
    ...(monk && { monk }),
    ...(hairColour && { hairColour: upper(hairColour) }),
  };
}

/** The schema spells a code of the domain in capitals. */
export const upper = <T extends string>(code: T): Uppercase<T> => code.toUpperCase() as Uppercase<T>;
