import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Screening } from '@stipple/pigment-rules';
import { type ToRaise, toRaise } from './answer.ts';
import { ask, type Here } from './consultation.ts';
import { idOf, QuestionField } from './field.tsx';
import { type Errors, errorsOf } from './problems.ts';
import { GROUPS, QUESTIONS, scarAsked } from './questions.ts';
import { RaisedList } from './raised.tsx';
import { ScarFields } from './scar.tsx';
import { useQuestion, useToolWords } from './speech.ts';
import styles from './tool.module.css';

interface Answered {
  readonly toRaise: ToRaise;
  readonly version: Screening['versions']['rules'];
  /** An answer was changed since. */
  readonly stale: boolean;
}

const NO_ERRORS: Errors = new Map();

/** Date fields that hold something the browser can not read. */
function unreadable(form: HTMLFormElement): string[] {
  return [...form.elements].flatMap((control) =>
    control instanceof HTMLInputElement && control.validity.badInput ? [control.name] : [],
  );
}

/** The screening questions, and what follows from them. Everything stays on this page and is gone with it. */
export function Suitability({ here }: { readonly here: Here }) {
  const words = useToolWords();
  const [given, setGiven] = useState(() => new FormData());
  const [errors, setErrors] = useState(NO_ERRORS);
  const [answered, setAnswered] = useState<Answered>();
  const result = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);

  function onChange(event: ChangeEvent<HTMLFormElement>) {
    setGiven(new FormData(event.currentTarget));
    setAnswered((before) => before && { ...before, stale: true });
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const answer = ask(form, here, unreadable(event.currentTarget));
    flushSync(() => {
      setErrors(answer.ok ? NO_ERRORS : errorsOf(answer.problems, words));
      setAnswered(
        answer.ok
          ? { toRaise: toRaise(answer.value, form), version: answer.value.versions.rules, stale: false }
          : undefined,
      );
    });
    (answer.ok ? result : summary).current?.focus();
  }

  return (
    <section aria-labelledby="suitability" className={styles.part}>
      <h2 id="suitability">{words.suitability.heading}</h2>
      <p className={styles.lead}>{words.suitability.lead}</p>
      <form noValidate autoComplete="off" onChange={onChange} onSubmit={onSubmit} className={styles.form}>
        {errors.size > 0 && <Summary errors={errors} ref={summary} />}
        {GROUPS.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend>{words.groups[group]}</legend>
            {QUESTIONS[group].map((field) =>
              field.when === undefined || field.when(given) ? (
                <div key={field.name}>
                  <QuestionField field={field} errors={errors} today={here.today} />
                  {field.name === 'scarInArea' && scarAsked(given) && <ScarFields errors={errors} today={here.today} />}
                </div>
              ) : null,
            )}
          </fieldset>
        ))}
        <button type="submit" className={styles.submit}>
          {words.suitability.submit}
        </button>
      </form>
      {answered && (
        <RaisedList toRaise={answered.toRaise} version={answered.version} stale={answered.stale} heading={result} />
      )}
    </section>
  );
}

/** Says that something has to be looked at, and leads there. */
function Summary({ errors, ref }: { readonly errors: Errors; readonly ref: React.Ref<HTMLDivElement> }) {
  const words = useToolWords();
  const questionOf = useQuestion();
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} ref={ref}>
      <p>{words.problems.summary}</p>
      <ul>
        {[...errors].map(([name, text]) => (
          <li key={name}>
            <a href={`#${idOf(name)}`}>
              {questionOf(name)}: {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
