import type { ReactNode } from 'react';
import styles from './need.module.css';

interface PictureChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly label: string;
  readonly about: string;
  readonly picture?: ReactNode;
}

/** A radio button with a drawing to recognise oneself by. */
export function PictureChoice({ name, value, isChosen, label, about, picture }: PictureChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} value={value} defaultChecked={isChosen} />
      {picture && <span className={styles.picture}>{picture}</span>}
      <span className={styles.words}>
        <strong>{label}</strong>
        <span>{about}</span>
      </span>
    </label>
  );
}
