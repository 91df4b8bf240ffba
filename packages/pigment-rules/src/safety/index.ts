import type { Context, Raised } from '../context.ts';
import { bleeding, bloodThinner, chemotherapyPast, diabetes, isotretinoin, referrals } from './medical.ts';
import { age, allergy, chemotherapyNow, expectations, keloids, lidocaine, pregnancy } from './person.ts';
import { kit, patchTest } from './preparation.ts';
import { activeArea, cause, cicatricial, laser, lesions, scalpCondition, scars, transplant } from './scalp.ts';

/** Every safety rule (domain.md section 13 A). Their order does not matter. */
export const SAFETY: readonly ((context: Context) => Raised)[] = [
  age,
  pregnancy,
  activeArea,
  keloids,
  allergy,
  lidocaine,
  bleeding,
  bloodThinner,
  isotretinoin,
  chemotherapyNow,
  chemotherapyPast,
  diabetes,
  referrals,
  cause,
  cicatricial,
  transplant,
  scars,
  laser,
  lesions,
  patchTest,
  kit,
  expectations,
  scalpCondition,
];
