import type { EvidenceTag as Tag } from '@stipple/domain';
import { useTexts } from '../texts/index.ts';
import { useWords } from '../words/index.ts';
import { Explain } from './explain.tsx';
import styles from './explain.module.css';

export interface EvidenceTagProps {
  readonly tag: Tag;
  /** Where to look it up. */
  readonly source?: string;
}

/** Our own specification, which says nothing to a reader that the tag does not. */
const HOUSE = 'domain.md';

/** How far a statement can be trusted, as a letter that says what it means. */
export function EvidenceTag({ tag, source }: EvidenceTagProps) {
  const say = useTexts();
  const { label, about } = useWords()('evidence', tag);
  const name = say('evidenceName', { meaning: label });
  return (
    <Explain
      className={styles.tag}
      hint={about}
      about={
        <span>
          <strong>{label}</strong>
          <br />
          {about}
          {source && source !== HOUSE && (
            <>
              <br />
              <bdi>{source}</bdi>
            </>
          )}
        </span>
      }
    >
      <span aria-hidden="true">{tag}</span>
      <span className="visually-hidden">{name}</span>
    </Explain>
  );
}
