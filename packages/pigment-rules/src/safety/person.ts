import { birthdayAt, daysBetween, type Question } from '@stipple/domain';
import { answerTo, ask, NOTHING, onYes, raise, together, type Context, type Raised } from '../context.ts';
import { finding } from '../finding.ts';

/** A1: too young. Legal in every jurisdiction; medical direction does not lower the floor of 18. */
export function age(context: Context): Raised {
  const { bornOn } = context.consultation;
  if (!bornOn) return ask('A1', 'bornOn', true);
  const years = context.settings.values['safety.minimumAge'];
  if (birthdayAt(bornOn, years) <= context.asOf.on) return NOTHING;
  return raise(
    finding('A1', 'BLOCK', 'a1.tooYoung', {
      legal: true,
      values: { years, from: birthdayAt(bornOn, years) },
      inputs: { bornOn },
      setting: { key: 'safety.minimumAge', value: years },
    }),
  );
}

/** A block-class question: yes blocks, unknown withholds. */
function blocking(context: Context, rule: 'A2' | 'A4' | 'A10', field: Question, key: string): Raised {
  const given = answerTo(context.consultation, field);
  if (given === 'unknown') return ask(rule, field, true);
  return given === 'yes' ? raise(finding(rule, 'BLOCK', key, { inputs: { [field]: 'yes' } })) : NOTHING;
}

/** A2: pregnant or breastfeeding. The practitioner enters when to ask again; there is no date by itself. */
export function pregnancy(context: Context): Raised {
  return blocking(context, 'A2', 'pregnantOrBreastfeeding', 'a2.pregnant');
}

/** A4: keloids in the past, in the area, or among the scars. */
export function keloids(context: Context): Raised {
  const scars = (context.consultation.scars ?? []).filter((s) => s.type === 'keloid');
  const inArea =
    scars.length === 0 ? NOTHING : raise(finding('A4', 'BLOCK', 'a4.inArea', { inputs: { scars: 'keloid' } }));
  return together(blocking(context, 'A4', 'keloid', 'a4.keloid'), inArea);
}

/** A10: chemotherapy now, or planned within 28 days (setting; the last of these days included). */
export function chemotherapyNow(context: Context): Raised {
  const { chemotherapyPlannedOn } = context.consultation;
  const now = blocking(context, 'A10', 'chemotherapyNow', 'a10.now');
  if (!chemotherapyPlannedOn) return together(now, blocking(context, 'A10', 'chemotherapyPlanned', 'a10.plannedNoDay'));
  const days = context.settings.values['safety.chemoPlannedDays'];
  const details = {
    values: { days, on: chemotherapyPlannedOn },
    inputs: { chemotherapyPlannedOn },
    setting: { key: 'safety.chemoPlannedDays', value: days } as const,
  };
  const soon = daysBetween(context.asOf.on, chemotherapyPlannedOn) <= days;
  return together(
    now,
    raise(soon ? finding('A10', 'BLOCK', 'a10.planned', details) : finding('A10', 'INFO', 'a10.later', details)),
  );
}

/** A5: allergy to a pigment or ingredient, or a reaction to a patch test. An allergist's letter answers it. */
export function allergy(context: Context): Raised {
  const { allergens, patchTests } = context.consultation;
  const listed = [...(allergens ?? [])].toSorted().join(', ');
  const reactions = (patchTests ?? []).filter((t) => t.reaction === 'yes');
  const reacted = reactions.map((t) =>
    finding('A5', 'BLOCK', 'a5.reaction', {
      subject: `${t.productId} ${t.lot}`,
      values: { product: t.productId, lot: t.lot },
      inputs: { patchTests: t.productId },
      byLetter: true,
      letterFrom: t.on,
    }),
  );
  const given = listed === '' ? answerTo(context.consultation, 'pigmentAllergy') : 'yes';
  if (given === 'unknown') return together(ask('A5', 'pigmentAllergy', true), raise(...reacted));
  if (given === 'no') return raise(...reacted);
  const known = finding('A5', 'BLOCK', listed === '' ? 'a5.allergy' : 'a5.identified', {
    values: { allergens: listed },
    inputs: { pigmentAllergy: 'yes', ...(listed === '' ? {} : { allergens: listed }) },
    byLetter: true,
  });
  return raise(known, ...reacted);
}

/** A6: lidocaine allergy or high risk. */
export function lidocaine(context: Context): Raised {
  return onYes(context, 'A6', 'lidocaineRisk', 'CAUTION', 'a6.noTopical');
}

/** A24: expectations that can not be met. */
export function expectations(context: Context): Raised {
  const unmet = [...new Set(context.consultation.expectations ?? [])];
  return raise(...unmet.map((e) => finding('A24', 'CAUTION', `a24.${e}`, { subject: e, inputs: { expectations: e } })));
}
