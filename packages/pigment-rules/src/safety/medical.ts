import { addMonths, type Question, type RuleId } from '@stipple/domain';
import { answerTo, ask, NOTHING, onYes, raise, together, type Context, type Raised } from '../context.ts';
import { finding } from '../finding.ts';
import { deferral } from './deferral.ts';

const letter = { byLetter: true } as const;

/** A7: bleeding disorder. */
export function bleeding(context: Context): Raised {
  return onYes(context, 'A7', 'bleedingDisorder', 'REFER', 'a7.haematologist', letter);
}

/** A8: medicine that thins the blood. Never advises stopping it. */
export function bloodThinner(context: Context): Raised {
  return onYes(context, 'A8', 'bloodThinner', 'REFER', 'a8.prescriber', letter);
}

/** A9: isotretinoin; without an end it counts as current. */
export function isotretinoin(context: Context): Raised {
  const given = answerTo(context.consultation, 'isotretinoin');
  const ended = context.consultation.isotretinoinEndedOn;
  if (given === 'unknown' && !ended) return ask('A9', 'isotretinoin');
  if (given === 'no' && !ended) return NOTHING;
  if (!ended) {
    return raise(finding('A9', 'DEFER', 'a9.current', { until: null, inputs: { isotretinoin: 'yes' }, ...letter }));
  }
  const months = context.settings.values['safety.isotretinoinMonths'];
  return deferral(context, 'A9', 'a9.since', addMonths(ended, months), {
    values: { ended, months },
    inputs: { isotretinoinEndedOn: ended },
    setting: { key: 'safety.isotretinoinMonths', value: months },
    ...letter,
  });
}

/** A11: chemotherapy in the past. Deferred for 6 months (setting), then referred until an oncologist has written. */
export function chemotherapyPast(context: Context): Raised {
  const given = answerTo(context.consultation, 'chemotherapyPast');
  const ended = context.consultation.chemotherapyEndedOn;
  const byIndication = given === 'unknown' && context.consultation.indications.includes('chemo_radiation');
  if (!ended && given !== 'yes' && !byIndication) return given === 'unknown' ? ask('A11', 'chemotherapyPast') : NOTHING;
  if (!ended) {
    const open = finding('A11', 'REFER', 'a11.endUnknown', { inputs: { chemotherapyPast: 'yes' }, ...letter });
    const wait = finding('A11', 'DEFER', 'a11.endUnknown', { until: null, inputs: { chemotherapyPast: 'yes' } });
    return together(raise(open, wait), ask('A11', 'chemotherapyEndedOn'));
  }
  const months = context.settings.values['safety.chemoMonths'];
  const until = addMonths(ended, months);
  const details = {
    values: { ended, months, until },
    inputs: { chemotherapyEndedOn: ended },
    setting: { key: 'safety.chemoMonths', value: months } as const,
  };
  return until > context.asOf.on
    ? deferral(context, 'A11', 'a11.since', until, details)
    : raise(finding('A11', 'REFER', 'a11.oncologist', { ...details, ...letter, letterFrom: ended }));
}

/** A12: diabetes. A1C of 9 and more, or control unknown, makes no plan; 8 to 9, or no reading, needs a letter. */
export function diabetes(context: Context): Raised {
  const { consultation, settings } = context;
  const { a1cPercent } = consultation;
  const given = answerTo(consultation, 'diabetes');
  const measured = typeof a1cPercent === 'number';
  if (given !== 'yes' && !measured) return given === 'unknown' ? ask('A12', 'diabetes') : NOTHING;
  const controlled = answerTo(consultation, 'diabetesControlled');
  const inputs = { diabetes: given, diabetesControlled: controlled, ...(measured ? { a1cPercent } : {}) };
  const refuse = settings.values['safety.a1cRefuse'];
  const withLetter = settings.values['safety.a1cLetter'];
  if (measured && a1cPercent >= refuse) {
    const setting = { key: 'safety.a1cRefuse', value: refuse } as const;
    return raise(
      finding('A12', 'REFER', 'a12.high', {
        values: { a1c: a1cPercent, refuse },
        inputs,
        setting,
        withholdsPlan: true,
      }),
    );
  }
  if (controlled === 'no') return raise(finding('A12', 'REFER', 'a12.uncontrolled', { inputs, withholdsPlan: true }));
  if (!measured && controlled === 'unknown') {
    return together(
      raise(finding('A12', 'REFER', 'a12.unknown', { inputs, withholdsPlan: true })),
      ask('A12', 'a1cPercent'),
    );
  }
  if (!measured)
    return together(raise(finding('A12', 'REFER', 'a12.noReading', { inputs, ...letter })), ask('A12', 'a1cPercent'));
  const setting = { key: 'safety.a1cLetter', value: withLetter } as const;
  const details = { values: { a1c: a1cPercent, limit: withLetter }, inputs, setting };
  return raise(
    a1cPercent >= withLetter
      ? finding('A12', 'REFER', 'a12.letter', { ...details, ...letter })
      : finding('A12', 'INFO', 'a12.controlled', details),
  );
}

/** Questions that each refer to a clinician: rule, field, message. */
const REFERRALS: readonly (readonly [RuleId, Question, string])[] = [
  ['A13', 'immunosuppressed', 'a13.immune'],
  ['A13', 'autoimmune', 'a13.autoimmune'],
  ['A13', 'heartValve', 'a13.heartValve'],
  ['A13', 'epilepsy', 'a13.epilepsy'],
  ['A13', 'uncontrolledBloodPressure', 'a13.bloodPressure'],
  ['A14', 'sarcoidosis', 'a14.sarcoidosis'],
  ['A14', 'tattooGranuloma', 'a14.granuloma'],
  ['A23', 'vitiligo', 'a23.vitiligo'],
  ['A23', 'psoriasis', 'a23.psoriasis'],
];

/** A13, A14, A23: conditions for which a clinician writes first. HIV and hepatitis are not asked. */
export function referrals(context: Context): Raised {
  return together(
    ...REFERRALS.map(([rule, field, key]) => onYes(context, rule, field, 'REFER', key, { subject: field, ...letter })),
  );
}
