import { value, type CodeOf } from './source.ts';

const T1 = 'Norwood table';
const N75 = 'Norwood 1975';

/** Norwood-Hamilton with all variants. CAM is the coronal line through the external auditory meatus. */
export const NORWOOD_VALUES = [
  value('I', 'Type I', 'Minimal frontotemporal recession.', 'P', T1),
  value(
    'II',
    'Type II',
    'Triangular, usually symmetrical frontotemporal recession reaching no further back than about 2 cm in front of the CAM; mid-front sparse.',
    'P',
    T1,
  ),
  value(
    'IIA',
    'Type IIa',
    'The whole anterior border lies high; the denuded area is at most 2 cm from the frontal line.',
    'P',
    T1,
  ),
  value(
    'III',
    'Type III',
    'Deep frontotemporal recession, bare or sparse, reaching back past the point about 2 cm in front of the CAM: the first stage called baldness.',
    'P',
    T1,
  ),
  value('IIIA', 'Type IIIa', 'Denudation reaches the mid-coronal line.', 'P', T1),
  value('III_VERTEX', 'Type III vertex', 'Loss mainly at the vertex; frontal recession not beyond type III.', 'P', T1),
  value(
    'IV',
    'Type IV',
    'Frontotemporal loss worse than III and a sparse or bald vertex, separated by a moderately dense band joining the side fringes.',
    'P',
    T1,
  ),
  value('IVA', 'Type IVa', 'Denudation beyond the mid-coronal line.', 'P', T1),
  value('V', 'Type V', 'Both bald areas larger; the band between them narrower and sparser.', 'P', T1),
  value('VA', 'Type Va', 'The most advanced "a" form; the bald area does not reach the vertex.', 'G', N75),
  value('VI', 'Type VI', 'The bridge is gone and the bald areas have joined.', 'C', 'hairloss.ie'),
  value('VII', 'Type VII', 'Only a narrow, sparse horseshoe remains.', 'C', 'hairloss.ie'),
] as const;
export type NorwoodStage = CodeOf<typeof NORWOOD_VALUES>;
export const NORWOOD_STAGES: readonly NorwoodStage[] = NORWOOD_VALUES.map((v) => v.code);

/** Ludwig 1977, female pattern loss. */
export const LUDWIG_VALUES = [
  value('I', 'Ludwig I', 'Thinning of the crown with a wider part.', 'C', 'hairx.tv'),
  value('II', 'Ludwig II', 'Pronounced thinning of the crown, the "Christmas tree" pattern.', 'C', 'hairx.tv'),
  value('III', 'Ludwig III', 'Near-complete loss of the crown with the frontal line kept.', 'C', 'hairx.tv'),
] as const;
export type LudwigStage = CodeOf<typeof LUDWIG_VALUES>;
export const LUDWIG_STAGES: readonly LudwigStage[] = LUDWIG_VALUES.map((v) => v.code);

/** Sinclair 2004, female pattern loss. */
export const SINCLAIR_VALUES = [
  value('1', 'Sinclair 1', 'Normal density.', 'G', 'Sinclair 2004'),
  value('2', 'Sinclair 2', 'The part is wider.', 'G', 'Sinclair 2004'),
  value('3', 'Sinclair 3', 'The part is wider with thinning beside it.', 'G', 'Sinclair 2004'),
  value('4', 'Sinclair 4', 'A bald area in front.', 'G', 'Sinclair 2004'),
  value('5', 'Sinclair 5', 'Advanced loss.', 'G', 'Sinclair 2004'),
] as const;
export type SinclairStage = CodeOf<typeof SINCLAIR_VALUES>;
export const SINCLAIR_STAGES: readonly SinclairStage[] = SINCLAIR_VALUES.map((v) => v.code);

/** Savin 1996: nine images; the last labels are general knowledge. */
export const SAVIN_VALUES = [
  value('I_1', 'Savin I-1', 'First image of density I: the normal part.', 'C', 'hairmax'),
  value('I_2', 'Savin I-2', 'Second image of density I: the part a little wider.', 'C', 'hairmax'),
  value('I_3', 'Savin I-3', 'Third image of density I: the part wider.', 'C', 'hairmax'),
  value('I_4', 'Savin I-4', 'Fourth image of density I: the widest part of this group.', 'C', 'hairmax'),
  value('II_1', 'Savin II-1', 'First image of density II: diffuse thinning of the crown.', 'C', 'hairmax'),
  value(
    'II_2',
    'Savin II-2',
    'Second image of density II: diffuse thinning of the crown, more marked.',
    'C',
    'hairmax',
  ),
  value('III', 'Savin III', 'Marked diffuse loss over the crown.', 'C', 'transitionshair.com.au'),
  value('ADVANCED', 'Savin Advanced', 'Advanced loss over the crown.', 'G', 'transitionshair.com.au'),
  value('FRONTAL', 'Savin Frontal', 'Loss that reaches the frontal line.', 'G', 'transitionshair.com.au'),
] as const;
export type SavinStage = CodeOf<typeof SAVIN_VALUES>;
export const SAVIN_STAGES: readonly SavinStage[] = SAVIN_VALUES.map((v) => v.code);
