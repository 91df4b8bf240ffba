import { FISCHER_SALLER_VALUES, HAIR_COLOUR_VALUES } from './hair.ts';
import { INDICATION_VALUES } from './indication.ts';
import { ITA_VALUES } from './ita.ts';
import { SALT_AREA_VALUES, SALT_CLASS_VALUES, SALT_SEVERITY_VALUES } from './salt.ts';
import { FITZPATRICK_VALUES, MONK_VALUES, UNDERTONE_VALUES } from './skin.ts';
import type { EvidenceTag, Scale, ScaleValue } from './source.ts';
import { LUDWIG_VALUES, NORWOOD_VALUES, SAVIN_VALUES, SINCLAIR_VALUES } from './stages.ts';
import { GOAL_VALUES, HAIRLINE_STYLE_VALUES, SCAR_SURFACE_VALUES, SCAR_TYPE_VALUES } from './wish.ts';

function scale(
  code: string,
  name: string,
  definition: string,
  tag: EvidenceTag,
  ref: string,
  values: readonly ScaleValue[],
): Scale {
  return { code, name, definition, source: { tag, ref }, values };
}

/** Every classification with its values, definitions and sources (domain.md section 1). */
export const SCALES: readonly Scale[] = [
  scale('indication', 'Indication', 'Why hair is missing.', 'G', 'domain.md', INDICATION_VALUES),
  scale('norwood', 'Norwood-Hamilton', 'Stages of male pattern loss.', 'P', 'Norwood table', NORWOOD_VALUES),
  scale('ludwig', 'Ludwig', 'Stages of female pattern loss (1977).', 'C', 'hairx.tv', LUDWIG_VALUES),
  scale('sinclair', 'Sinclair', 'Grades of female pattern loss (2004).', 'G', 'Sinclair 2004', SINCLAIR_VALUES),
  scale('savin', 'Savin', 'Nine images of female pattern loss (1996).', 'C', 'hairmax', SAVIN_VALUES),
  scale(
    'fitzpatrick',
    'Fitzpatrick',
    'How skin reacts to sun; not its colour.',
    'C',
    'opensnp.org',
    FITZPATRICK_VALUES,
  ),
  scale('monk', 'Monk skin tone', 'Ten tones to pick from.', 'P', 'Heldreth 2024', MONK_VALUES),
  scale('ita', 'ITA class', 'Skin colour measured as the individual typology angle.', 'G', 'Del Bino', ITA_VALUES),
  scale(
    'undertone',
    'Undertone',
    'Contested: it may not influence the outcome.',
    'C',
    'courses.tabauk.com',
    UNDERTONE_VALUES,
  ),
  scale(
    'hair_colour',
    'Hair colour',
    'Colour families; grey is stated as a percentage.',
    'G',
    'Fischer-Saller',
    HAIR_COLOUR_VALUES,
  ),
  scale(
    'fischer_saller',
    'Fischer-Saller',
    'Ranges of the hair colour scale.',
    'G',
    'Fischer-Saller',
    FISCHER_SALLER_VALUES,
  ),
  scale('salt_area', 'SALT areas', 'Areas of the Severity of Alopecia Tool.', 'P', 'Olsen 2004', SALT_AREA_VALUES),
  scale('salt_class', 'SALT class', 'Classes S0-S5 of the SALT score.', 'P', 'ubiehealth.com', SALT_CLASS_VALUES),
  scale('salt_severity', 'SALT severity', 'The SALT score in words.', 'C', 'alopecia.org.uk', SALT_SEVERITY_VALUES),
  scale('scar_type', 'Scar type', 'Where a scar comes from.', 'S4', 'Restoring Confidence', SCAR_TYPE_VALUES),
  scale(
    'scar_surface',
    'Scar surface',
    'How a scar lies against the skin around it.',
    'C',
    'zieringmedical.com',
    SCAR_SURFACE_VALUES,
  ),
  scale(
    'hairline_style',
    'Hairline style',
    'How the hairline is drawn.',
    'S1',
    'Fast, Safe, and Effective: SMP',
    HAIRLINE_STYLE_VALUES,
  ),
  scale('goal', 'Goal', 'What a client wants.', 'S2', 'the step-by-step overview', GOAL_VALUES),
];

/** The scale of that code, or `undefined`. */
export function scaleOf(code: string): Scale | undefined {
  return SCALES.find((s) => s.code === code);
}

/** The value of a scale, or `undefined` when the scale or the value does not exist. */
export function scaleValue(scaleCode: string, code: string): ScaleValue | undefined {
  return scaleOf(scaleCode)?.values.find((v) => v.code === code);
}
