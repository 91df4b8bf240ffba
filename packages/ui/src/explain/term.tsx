import type { ReactNode } from 'react';
import type { CaseScale } from '@stipple/domain';
import { useTexts } from '../texts/index.ts';
import { useWords, type Codes, type Kind, type Spelled } from '../words/index.ts';
import { Explain } from './explain.tsx';
import styles from './explain.module.css';

type Named = { readonly [K in Kind]: { readonly kind: K; readonly code: Spelled<Codes[K]> } }[Kind];
type Stage = { readonly scale: Spelled<CaseScale>; readonly stage: string };
type Own = { readonly label: string; readonly about: string };

export type TermProps = (Named | Stage | Own) & {
  /** A picture beside the explanation, for example a `ScalpDrawing`. */
  readonly picture?: ReactNode;
};

/** A clinical term that explains itself where it stands: of the words, a stage of a scale, or a term of one's own. */
export function Term(props: TermProps) {
  const words = useWords();
  const say = useTexts();
  const word =
    'kind' in props
      ? words.any(props.kind, props.code)
      : 'scale' in props
        ? words.stage(props.scale, props.stage)
        : { label: props.label, about: props.about };
  if (!word.about) return <bdi>{word.label}</bdi>;
  return (
    <Explain
      className={styles.term}
      hint={say('explain', { term: word.label })}
      about={
        <>
          {props.picture}
          <span>
            <strong>{word.label}</strong>
            <br />
            {word.about}
          </span>
        </>
      }
    >
      {word.label}
    </Explain>
  );
}
