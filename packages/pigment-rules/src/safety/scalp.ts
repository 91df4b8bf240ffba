import { addDays, addMonths, AREATA_INDICATIONS, type Scar } from '@stipple/domain';
import { answerTo, ask, NOTHING, onYes, raise, together, type Context, type Raised } from '../context.ts';
import { finding } from '../finding.ts';
import { deferral } from './deferral.ts';
import { textOrder } from '../order.ts';

/** A3: something active in the area, or cleared less than 14 days ago (setting; only that number can be overridden). */
export function activeArea(context: Context): Raised {
  const { areaClearedOn, areaConditions } = context.consultation;
  const given = answerTo(context.consultation, 'areaActive');
  const days = context.settings.values['safety.clearDays'];
  const setting = { key: 'safety.clearDays', value: days } as const;
  const which = [...new Set(areaConditions ?? [])].toSorted().join(', ');
  if (given === 'yes') {
    const inputs = { areaActive: 'yes', ...(which === '' ? {} : { areaConditions: which }) };
    return raise(finding('A3', 'DEFER', 'a3.active', { until: null, values: { days }, inputs, setting }));
  }
  const open = given === 'unknown' ? ask('A3', 'areaActive') : NOTHING;
  if (!areaClearedOn) return open;
  const details = { values: { days, cleared: areaClearedOn }, inputs: { areaClearedOn }, setting, overridable: true };
  return together(open, deferral(context, 'A3', 'a3.cleared', addDays(areaClearedOn, days), details));
}

/** A15: the cause of the loss. Areata stable under 12 months and stress loss are deferred; an unknown cause is looked into. */
export function cause(context: Context): Raised {
  const { indications, areataStableSince } = context.consultation;
  const parts: Raised[] = [];
  if (indications.includes('unknown')) {
    parts.push(
      raise(finding('A15', 'REFER', 'a15.unknownCause', { inputs: { indications: 'unknown' }, byLetter: true })),
    );
  }
  if (indications.includes('telogen')) {
    parts.push(raise(finding('A15', 'DEFER', 'a15.telogen', { until: null, inputs: { indications: 'telogen' } })));
  }
  const areata = AREATA_INDICATIONS.find((i) => indications.includes(i));
  if (areata === undefined) return together(...parts);
  const months = context.settings.values['safety.areataMonths'];
  const setting = { key: 'safety.areataMonths', value: months } as const;
  if (!areataStableSince) {
    const open = finding('A15', 'DEFER', 'a15.areataUnknown', {
      until: null,
      values: { months },
      inputs: { indications: areata },
      setting,
    });
    return together(...parts, raise(open), ask('A15', 'areataStableSince'));
  }
  const inputs = { indications: areata, areataStableSince };
  const wait = deferral(context, 'A15', 'a15.areata', addMonths(areataStableSince, months), {
    values: { months, since: areataStableSince },
    inputs,
    setting,
  });
  return together(...parts, wait);
}

/** A16: active scarring alopecia; asked only where it is the indication or among the scars. */
export function cicatricial(context: Context): Raised {
  const { indications, scars, cicatricialActive } = context.consultation;
  const concerned = indications.includes('cicatricial') || (scars ?? []).some((s) => s.type === 'alopecia');
  if (!concerned && cicatricialActive !== 'yes') return NOTHING;
  return onYes(context, 'A16', 'cicatricialActive', 'REFER', 'a16.active', { byLetter: true });
}

/** A17: a hair transplant under 6 months ago is deferred, from 6 to 12 months the surgeon writes. */
export function transplant(context: Context): Raised {
  const { transplantOn, indications } = context.consultation;
  const given = answerTo(context.consultation, 'transplanted');
  const had = given === 'yes' || indications.includes('transplant_scar');
  if (!transplantOn && !had) return given === 'unknown' ? ask('A17', 'transplanted') : NOTHING;
  if (!transplantOn) {
    const inputs = { transplanted: 'yes' };
    const open = finding('A17', 'REFER', 'a17.dayUnknown', { inputs, byLetter: true });
    return together(
      raise(open, finding('A17', 'DEFER', 'a17.dayUnknown', { until: null, inputs })),
      ask('A17', 'transplantOn'),
    );
  }
  const first = context.settings.values['safety.transplantDeferMonths'];
  const last = context.settings.values['safety.transplantLetterMonths'];
  const until = addMonths(transplantOn, first);
  const inputs = { transplantOn };
  if (until > context.asOf.on) {
    const setting = { key: 'safety.transplantDeferMonths', value: first } as const;
    return deferral(context, 'A17', 'a17.young', until, { values: { months: first, transplantOn }, inputs, setting });
  }
  const free = addMonths(transplantOn, last);
  if (free <= context.asOf.on) return NOTHING;
  const setting = { key: 'safety.transplantLetterMonths', value: last } as const;
  const details = {
    values: { months: last, transplantOn, free },
    inputs,
    setting,
    byLetter: true,
    letterFrom: transplantOn,
  };
  return raise(finding('A17', 'REFER', 'a17.surgeon', details));
}

function scarFindings(context: Context, scar: Scar, index: number): Raised {
  const subject = `${scar.type} ${index + 1}`;
  const months = context.settings.values['safety.scarMonths'];
  const setting = { key: 'safety.scarMonths', value: months } as const;
  const parts: Raised[] = [];
  const inputs = { 'scars.type': scar.type };
  if (scar.red === 'yes')
    parts.push(raise(finding('A18', 'DEFER', 'a18.red', { until: null, subject, inputs: { ...inputs, red: 'yes' } })));
  else if (scar.red !== 'no') parts.push(ask('A18', 'scars.red'));
  if (!scar.surface) parts.push(ask('A18', 'scars.surface'));
  if (scar.surface === 'concave')
    parts.push(raise(finding('A18', 'CAUTION', 'a18.concave', { subject, inputs: { ...inputs, surface: 'concave' } })));
  if (!scar.healedOn) {
    const open = finding('A18', 'DEFER', 'a18.ageUnknown', {
      until: null,
      subject,
      values: { months },
      inputs,
      setting,
    });
    return together(...parts, raise(open), ask('A18', 'scars.healedOn'));
  }
  const details = {
    subject,
    values: { months, healed: scar.healedOn },
    inputs: { ...inputs, healedOn: scar.healedOn },
    setting,
    overridable: true,
  };
  return together(...parts, deferral(context, 'A18', 'a18.young', addMonths(scar.healedOn, months), details));
}

/** A18: each scar's age, redness and surface. */
export function scars(context: Context): Raised {
  const sorted = (context.consultation.scars ?? []).toSorted((a, b) => textOrder(JSON.stringify(a), JSON.stringify(b)));
  return together(...sorted.map((scar, i) => scarFindings(context, scar, i)));
}

/** A19: laser removal under 90 days ago (setting, at least 42). */
export function laser(context: Context): Raised {
  const { laserRemovedOn } = context.consultation;
  const given = answerTo(context.consultation, 'laserRemoved');
  const days = context.settings.values['safety.laserDays'];
  const setting = { key: 'safety.laserDays', value: days } as const;
  if (laserRemovedOn) {
    const details = { values: { days, removed: laserRemovedOn }, inputs: { laserRemovedOn }, setting };
    return deferral(context, 'A19', 'a19.since', addDays(laserRemovedOn, days), details);
  }
  if (given === 'unknown') return ask('A19', 'laserRemoved');
  if (given === 'no') return NOTHING;
  const open = finding('A19', 'DEFER', 'a19.dayUnknown', {
    until: null,
    values: { days },
    inputs: { laserRemoved: 'yes' },
    setting,
  });
  return together(raise(open), ask('A19', 'laserRemovedOn'));
}

/** A20: moles and lesions. Their zone is excluded; a suspicious one is shown to a dermatologist. */
export function lesions(context: Context): Raised {
  const listed = context.consultation.lesions ?? [];
  const given = answerTo(context.consultation, 'lesionInArea');
  if (listed.length === 0) {
    if (given === 'no') return NOTHING;
    const where = ask('A20', given === 'yes' ? 'lesions' : 'lesionInArea');
    return given === 'yes'
      ? together(where, raise(finding('A20', 'CAUTION', 'a20.somewhere', { inputs: { lesionInArea: 'yes' } })))
      : where;
  }
  return together(
    ...listed.map((lesion) => {
      const details = { subject: lesion.zone, values: { zone: lesion.zone }, inputs: { 'lesions.zone': lesion.zone } };
      const excluded = raise(finding('A20', 'CAUTION', 'a20.excluded', details));
      if (lesion.suspicious === 'no') return excluded;
      if (lesion.suspicious !== 'yes') return together(excluded, ask('A20', 'lesions.suspicious'));
      return together(excluded, raise(finding('A20', 'REFER', 'a20.suspicious', { ...details, byLetter: true })));
    }),
  );
}

/** A25: seborrhoea, dandruff or a very dry scalp is treated first and looked at again. */
export function scalpCondition(context: Context): Raised {
  const days = context.settings.values['safety.scalpRecheckDays'];
  const details = {
    until: null,
    reaskOn: addDays(context.asOf.on, days),
    values: { days },
    setting: { key: 'safety.scalpRecheckDays', value: days } as const,
  };
  return together(
    onYes(context, 'A25', 'seborrhoea', 'DEFER', 'a25.seborrhoea', details),
    onYes(context, 'A25', 'veryDry', 'DEFER', 'a25.veryDry', details),
  );
}
