import type { Words } from '../kinds.ts';

/** Photos, services and prices. */
export const care: Pick<
  Words,
  'moment' | 'view' | 'light' | 'service' | 'extent' | 'priceUnit' | 'serves' | 'coordinateSource' | 'evidence'
> = {
  moment: {
    before: ['Before', 'Taken before the first session.'],
    fresh: ['Fresh', 'Up to 7 days after the last session: darker than it will stay.'],
    healing: ['Healing', 'From day 8 to day 27 after the last session: not yet the result.'],
    healed: ['Healed', 'From day 28 after the last session: the result once the skin has healed.'],
    aged: ['Aged', 'A year or more after the last session: how it lasts.'],
  },
  view: {
    front: ['From the front', 'The head from the front.'],
    left: ['Left side', 'The head from the left.'],
    right: ['Right side', 'The head from the right.'],
    left_45: ['Half from the left', 'The head at an angle, from the left.'],
    right_45: ['Half from the right', 'The head at an angle, from the right.'],
    vertex: ['From above', 'The top and crown of the head.'],
    macro: ['Close up', 'The dots close up, with a ruler.'],
  },
  light: {
    overhead: ['Overhead light', 'Light from above, as before-and-after photos should have.'],
    ambient: ['Soft light', 'Light from all around, which hides dots.'],
    harsh: ['Harsh light', 'Direct light, which shows every dot.'],
  },
  service: {
    consultation: ['Consultation', 'A talk and an examination before any treatment.'],
    hairline: ['Hairline', 'The front edge of the hair alone.'],
    full_scalp: ['Full scalp', 'The whole scalp, for a closely shaved look.'],
    density: ['Density', 'Dots between hair that is still there, so that less scalp shows.'],
    scar: ['Scar camouflage', 'Dots in and around a scar, so that it draws less attention.'],
    touch_up: ['Touch-up', 'A session to refresh earlier work.'],
  },
  extent: {
    small: ['Small area', 'The price is for a small area.'],
    medium: ['Medium area', 'The price is for a medium area.'],
    large: ['Large area', 'The price is for a large area.'],
  },
  priceUnit: {
    per_treatment: ['Whole treatment', 'The clinic states one price for the whole treatment.'],
    per_session: ['Per session', 'The clinic states a price per session; what we show counts all sessions.'],
  },
  serves: {
    women: ['Women', 'States that women are treated.'],
    men: ['Men', 'States that men are treated.'],
  },
  coordinateSource: {
    given: ['Exact position', 'The clinic has stated the position.'],
    town: ['Position of the town', 'Only the town is known: distances are approximate.'],
    none: ['No position', 'The place is not located: no distance can be given.'],
  },
  evidence: {
    S0: ['Founding document S0', 'Founding document “Effective SMP Procedures”, a guide for patients.'],
    S1: ['Founding document S1', 'Founding document “Fast, Safe, and Effective: SMP”, a guide for patients.'],
    S2: ['Founding document S2', 'Founding document, the step-by-step overview, a guide for patients.'],
    S3: ['Founding document S3', 'Founding document “How To Get The Best Results”, a guide for patients.'],
    S4: ['Founding document S4', 'Founding document “Restoring Confidence”, a guide for patients.'],
    P: ['Paper, law or official body', 'A published study, a law or an official body says so.'],
    C: ['Commercial claim', 'A clinic, a vendor or a trainer says so: weak evidence.'],
    G: ['General knowledge', 'Commonly held, but not traced to a source here.'],
    J: [
      'Judgement',
      'Nobody has measured it: a judgement of ours. Where clinics may differ, it is a setting of theirs.',
    ],
  },
};
