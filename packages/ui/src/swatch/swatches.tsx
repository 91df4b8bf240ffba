import { HAIR_COLOURS, MONK_TONES, type HairColour, type MonkTone } from '@stipple/domain';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/index.ts';
import { HAIR_SWATCHES, MONK_SWATCHES, useWords } from '../words/index.ts';
import styles from './swatch.module.css';

interface SwatchProps {
  /** The name of the field in its form. */
  readonly name: string;
  /** The value of the address, in any spelling; none is chosen when it is empty. */
  readonly value?: string | number | null;
  /** Offers not to say: an empty value. */
  readonly any?: boolean;
  readonly legend?: string;
}
export type SkinSwatchProps = SwatchProps;
export type HairSwatchProps = SwatchProps;

/** A patch of colour, for a form or beside a name. `mixed` hair is striped with grey. */
export function Swatch({ colour, mixed = false }: { readonly colour: string; readonly mixed?: boolean }) {
  return (
    <span
      className={mixed ? `${styles.patch} ${styles.mixed}` : styles.patch}
      style={{ backgroundColor: colour }}
      aria-hidden="true"
    />
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly patch?: ReactNode;
}

function Choices({
  name,
  value,
  any = true,
  legend,
  help,
  choices,
}: SwatchProps & { readonly legend: string; readonly help?: string; readonly choices: readonly Choice[] }) {
  const say = useTexts();
  const chosen = String(value ?? '');
  const all: readonly Choice[] = any ? [{ value: '', label: say('swatchAny') }, ...choices] : choices;
  return (
    <fieldset className={styles.field}>
      <legend>{legend}</legend>
      {help && <p className={styles.help}>{help}</p>}
      <div className={styles.choices}>
        {all.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value.toLowerCase() === chosen.toLowerCase()}
            />
            {choice.patch ?? <span className={`${styles.patch} ${styles.any}`} aria-hidden="true" />}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Radios for the ten Monk tones; the value is `1` to `10`. */
export function SkinSwatch({ legend, ...field }: SkinSwatchProps) {
  const say = useTexts();
  const words = useWords();
  const choice = (tone: MonkTone) => ({
    value: tone,
    label: words('monk', tone).label,
    patch: <Swatch colour={MONK_SWATCHES[tone]} />,
  });
  return (
    <Choices
      {...field}
      legend={legend ?? say('skinLegend')}
      help={say('skinHelp')}
      choices={MONK_TONES.map((tone) => choice(tone))}
    />
  );
}

/** Radios for the families of hair colour; the value is the domain's code. */
export function HairSwatch({ legend, ...field }: HairSwatchProps) {
  const say = useTexts();
  const words = useWords();
  const choice = (colour: HairColour) => ({
    value: colour,
    label: words('hairColour', colour).label,
    patch: <Swatch colour={HAIR_SWATCHES[colour]} mixed={colour === 'mixed'} />,
  });
  return (
    <Choices {...field} legend={legend ?? say('hairLegend')} choices={HAIR_COLOURS.map((colour) => choice(colour))} />
  );
}
