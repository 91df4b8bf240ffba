import type { SafetyRule } from '@stipple/domain';
import type { RuleText } from '../entry.ts';

const OPEN = 'No date by itself.';

/** What the documentation says of the safety rules: input, output, and what holds on the boundary. */
export const SAFETY_TEXTS: Record<SafetyRule, RuleText> = {
  A1: {
    title: 'Age',
    input: 'date of birth',
    output: 'refused below the minimum age',
    boundary:
      'On the birthday itself the client is of age; born on 29 February: on 1 March. Medical direction does not lower the floor of 18.',
  },
  A2: {
    title: 'Pregnancy and breastfeeding',
    input: 'answer; the day the practitioner asks again',
    output: 'refused',
    boundary: OPEN + ' The practitioner enters the day to ask again.',
  },
  A3: {
    title: 'Active skin condition in the area',
    input: 'answer; day it cleared',
    output: 'deferred until clear and some days more',
    boundary: 'Cleared + 14 days (setting): on that day the finding is gone.',
  },
  A4: { title: 'Keloids', input: 'answer; scar type', output: 'no plan', boundary: OPEN },
  A5: {
    title: 'Allergy to a pigment or ingredient',
    input: 'answer; identified ingredients; reaction to a patch test',
    output: 'blocked until an allergist has written; products with the ingredient are excluded for certain',
    boundary: 'The letter counts from its date through its last day.',
  },
  A6: {
    title: 'Lidocaine',
    input: 'answer',
    output: 'no topical anaesthetic; the text on pain changes',
    boundary: OPEN,
  },
  A7: { title: 'Bleeding disorder', input: 'answer', output: "haematologist's letter", boundary: OPEN },
  A8: {
    title: 'Medicine that thins the blood',
    input: 'answer',
    output: "prescriber's letter; no medicine is stopped",
    boundary: OPEN + ' Safety: clinics that tell clients to stop are not followed.',
  },
  A9: {
    title: 'Isotretinoin',
    input: 'answer; day it ended',
    output: "deferred until its end + 6 months, or a dermatologist's letter",
    boundary: 'End + 6 months (setting): on that day the finding is gone.',
  },
  A10: {
    title: 'Chemotherapy now or soon',
    input: 'answers; planned day',
    output: 'refused',
    boundary: 'Planned on day 28 still refuses, on day 29 it does not.',
  },
  A11: {
    title: 'Chemotherapy in the past',
    input: 'answer; day it ended',
    output: "deferred until its end + 6 months; after that the oncologist's letter, without an upper limit",
    boundary: 'On end + 6 months (setting) the deferral is gone and the referral begins.',
  },
  A12: {
    title: 'Diabetes',
    input: 'answers; A1C',
    output: 'A1C 9 or more, or control unknown: no plan; 8 to 9: letter',
    boundary: 'At exactly 8.0 a letter is needed; at exactly 9.0 no plan is made, and a letter does not change that.',
  },
  A13: {
    title: 'Conditions that need a letter',
    input: 'answers on immune system, autoimmune disease, heart valve, epilepsy, blood pressure',
    output: "clinician's letter for each",
    boundary: OPEN + ' HIV and hepatitis are not asked: universal precautions.',
  },
  A14: { title: 'Sarcoidosis or granuloma in a tattoo', input: 'answers', output: 'dermatologist', boundary: OPEN },
  A15: {
    title: 'Cause of the loss',
    input: 'indications; day since which areata is stable',
    output: 'areata stable under 12 months: deferred; stress loss: deferred; unknown cause: diagnosis first',
    boundary: 'Stable since + 12 months (setting): on that day the finding is gone.',
  },
  A16: { title: 'Active scarring alopecia', input: 'indication; answer', output: 'dermatologist', boundary: OPEN },
  A17: {
    title: 'Hair transplant',
    input: 'answer; day',
    output: "under 6 months deferred; 6 to 12 months the surgeon's letter",
    boundary: 'On + 6 months the deferral is gone and the letter is needed; on + 12 months nothing is.',
  },
  A18: {
    title: 'Scars',
    input: 'age, redness, surface of each scar',
    output: 'young or red: deferred; concave: a test patch first; keloid: see A4',
    boundary: 'Healed + 12 months (setting): on that day the finding is gone.',
  },
  A19: {
    title: 'Laser removal',
    input: 'answer; day',
    output: 'deferred',
    boundary: 'Day + 90 (setting, at least 42): on that day the finding is gone.',
  },
  A20: {
    title: 'Moles and lesions',
    input: 'zone; suspicious or not',
    output: 'zone excluded; suspicious: dermatologist',
    boundary: OPEN + ' The zone stays excluded whatever is decided.',
  },
  A21: {
    title: 'Patch test',
    input: 'product, lot, day and hour, reaction',
    output: 'no session before 48 hours; ideally 7 days; it does not rule out a later reaction',
    boundary: 'At exactly 48 hours it is clear: by the clock where times are stored, else two calendar days.',
  },
  A22: {
    title: 'Anaesthetic in the kit',
    input: 'lidocaine percent, occlusion',
    output: 'the entry is rejected, not the client',
    boundary: 'At exactly the limit (US 4 %) it is accepted; without a limit configured it is not.',
  },
  A23: {
    title: 'Vitiligo and psoriasis',
    input: 'answers',
    output: 'dermatologist (Koebner reaction)',
    boundary: OPEN,
  },
  A24: { title: 'Expectations', input: 'regrowth, permanence, at once', output: 'counselling first', boundary: OPEN },
  A25: {
    title: 'Seborrhoea, dandruff, very dry scalp',
    input: 'answers',
    output: 'treated first, then looked at again',
    boundary: 'Gone once the answer is no; looked at again 14 days later (setting).',
  },
};
