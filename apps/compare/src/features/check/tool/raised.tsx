import type { Ref } from 'react';
import { SOURCE_ADDRESSES } from '@stipple/domain';
import type { Finding } from '@stipple/pigment-rules';
import { useFormat } from '@stipple/ui/format';
import { Evidence } from '../../../shared/evidence.tsx';
import type { ToRaise } from './answer.ts';
import { fill, useQuestion, useRules, useToolWords } from './speech.ts';
import styles from './tool.module.css';

interface RaisedListProps {
  readonly toRaise: ToRaise;
  readonly version: string;
  readonly stale: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** What to raise at the consultation, heaviest first, each with where it comes from. */
export function RaisedList({ toRaise, version, stale, heading }: RaisedListProps) {
  const { result, suitability } = useToolWords();
  const questionOf = useQuestion();
  return (
    <section aria-labelledby="to-raise" className={styles.result} data-stale={stale || undefined}>
      <h3 id="to-raise" tabIndex={-1} ref={heading}>
        {result.heading}
      </h3>
      <p>{result.notAVerdict}</p>
      {stale && <output className={styles.stale}>{suitability.stale}</output>}
      {toRaise.raised.map(({ weight, findings }) => (
        <section key={weight} data-weight={weight} className={styles.weight}>
          <h4>{result.weights[weight].title}</h4>
          <p className={styles.hint}>{result.weights[weight].about}</p>
          <ul>
            {findings.map((finding) => (
              <Found key={`${finding.message.key} ${finding.subject}`} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
      {toRaise.open.length > 0 && (
        <section data-weight="OPEN" className={styles.weight}>
          <h4>{result.open.title}</h4>
          <p className={styles.hint}>{result.open.about}</p>
          <ul>
            {toRaise.open.map((open) => (
              <li key={open.field}>
                {questionOf(open.field)}
                {open.holdsUp && <strong className={styles.holdsUp}>{result.open.holdsUp}</strong>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.hint}>{fill(result.basis, { version })}</p>
      <button type="button" className={styles.quiet} onClick={() => window.print()}>
        {suitability.print}
      </button>
    </section>
  );
}

function Found({ finding }: { readonly finding: Finding }) {
  const { result } = useToolWords();
  const { date } = useFormat();
  const rules = useRules();
  const { contested, message, reaskOn, sources, until } = finding;
  const text = rules(message);
  // Most texts name their day themselves.
  const unnamed = until !== undefined && until !== null && !text.includes(date(until));
  return (
    <li>
      {text} {unnamed && `${fill(result.until, { day: date(until) })} `}
      {reaskOn && `${fill(result.askAgain, { day: date(reaskOn) })} `}
      {contested && <small className={styles.contested}>{result.contested}</small>}
      <span className="visually-hidden">{result.sources}: </span>
      <Evidence sources={sources} addresses={SOURCE_ADDRESSES} />
    </li>
  );
}
