import { Button } from '@mantine/core';
import styles from './portfolio.module.css';

interface WaysProps<Way extends string> {
  /** What is chosen, for who reads by ear. */
  readonly label: string;
  readonly value: Way;
  readonly onChange: (way: Way) => void;
  readonly ways: readonly { readonly value: Way; readonly label: string }[];
}

/** One of a few ways to look at something. */
export function Ways<Way extends string>({ label, value, onChange, ways }: WaysProps<Way>) {
  return (
    <fieldset className={styles.bare} aria-label={label}>
      <Button.Group>
        {ways.map((way) => (
          <Button
            key={way.value}
            variant={way.value === value ? 'filled' : 'default'}
            aria-pressed={way.value === value}
            onClick={() => onChange(way.value)}
          >
            {way.label}
          </Button>
        ))}
      </Button.Group>
    </fieldset>
  );
}
