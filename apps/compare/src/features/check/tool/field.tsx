import type { ReactNode } from 'react';
import { ANSWERS, AREA_CONDITIONS, INDICATIONS, UNMET_EXPECTATIONS } from '@stipple/domain';
import { useWords } from '@stipple/ui/words';
import { useQuestion, useToolWords } from './speech.ts';
import type { Errors } from './problems.ts';
import type { Field, FieldName } from './questions.ts';
import styles from './tool.module.css';

/** The id of a control, and of what is said about it. */
export const idOf = (name: string) => `check-${name}`;

interface Around {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly errors: Errors;
}

/** What is said about a control, for `aria-describedby`. */
function describedBy({ name, hint, errors }: Around): string | undefined {
  const said = [hint && `${idOf(name)}-hint`, errors.has(name) && `${idOf(name)}-error`].filter(Boolean);
  return said.length > 0 ? said.join(' ') : undefined;
}

function Said({ name, hint, errors }: Around) {
  const error = errors.get(name);
  return (
    <>
      {hint && (
        <p className={styles.hint} id={`${idOf(name)}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${idOf(name)}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** Choices under one question: the question is their legend. */
function Choices(props: Around & { readonly children: ReactNode }) {
  return (
    <fieldset
      className={styles.field}
      id={idOf(props.name)}
      tabIndex={-1}
      aria-describedby={describedBy(props)}
      data-wrong={props.errors.has(props.name) || undefined}
    >
      <legend>{props.label}</legend>
      <Said {...props} />
      <div className={styles.choices}>{props.children}</div>
    </fieldset>
  );
}

/** Yes, no, or unknown, which is where it starts. */
export function AnswerField(props: Around) {
  const { answers } = useToolWords();
  return (
    <Choices {...props}>
      {ANSWERS.map((answer) => (
        <label key={answer} className={styles.choice}>
          <input type="radio" name={props.name} value={answer} defaultChecked={answer === 'unknown'} />
          {answers[answer]}
        </label>
      ))}
    </Choices>
  );
}

interface Choice {
  readonly code: string;
  readonly label: string;
  readonly about?: string;
}

function CodesField({ choices, ...props }: Around & { readonly choices: readonly Choice[] }) {
  return (
    <Choices {...props}>
      {choices.map(({ code, label, about }) => (
        <label key={code} className={styles.choice}>
          <input
            type="checkbox"
            name={props.name}
            value={code}
            aria-invalid={props.errors.has(props.name) || undefined}
          />
          <span>
            {label}
            {about && <span className={styles.about}>{about}</span>}
          </span>
        </label>
      ))}
    </Choices>
  );
}

/** A day; `latest` where it can not lie in the future. */
export function DayField(props: Around & { readonly latest?: string | undefined }) {
  return (
    <div className={styles.field} data-wrong={props.errors.has(props.name) || undefined}>
      <label htmlFor={idOf(props.name)}>{props.label}</label>
      <Said {...props} />
      <input
        type="date"
        id={idOf(props.name)}
        name={props.name}
        min="1900-01-01"
        max={props.latest}
        autoComplete={props.name === 'bornOn' ? 'bday' : 'off'}
        aria-describedby={describedBy(props)}
        aria-invalid={props.errors.has(props.name) || undefined}
      />
    </div>
  );
}

function NumberField(props: Around) {
  return (
    <div className={styles.field} data-wrong={props.errors.has(props.name) || undefined}>
      <label htmlFor={idOf(props.name)}>{props.label}</label>
      <Said {...props} />
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        size={6}
        id={idOf(props.name)}
        name={props.name}
        aria-describedby={describedBy(props)}
        aria-invalid={props.errors.has(props.name) || undefined}
      />
    </div>
  );
}

/** The choices of a field with codes. */
function useChoices(name: FieldName): Choice[] {
  const { conditions, expectations } = useToolWords();
  const word = useWords();
  if (name === 'indications') return INDICATIONS.map((code) => ({ code, ...word('indication', code) }));
  if (name === 'areaConditions') return AREA_CONDITIONS.map((code) => ({ code, label: conditions[code] }));
  return UNMET_EXPECTATIONS.map((code) => ({ code, label: expectations[code] }));
}

/** One question with its control. The question is the rules' own unless the tool words it for a client. */
export function QuestionField({
  field: { name, kind },
  errors,
  today,
}: {
  readonly field: Field;
  readonly errors: Errors;
  readonly today: string;
}) {
  const { hints } = useToolWords();
  const questionOf = useQuestion();
  const choices = useChoices(name);
  const around: Around = { name, label: questionOf(name), hint: hints[name], errors };
  if (kind === 'answer') return <AnswerField {...around} />;
  if (kind === 'codes') return <CodesField {...around} choices={choices} />;
  if (kind === 'number') return <NumberField {...around} />;
  return <DayField {...around} latest={name === 'chemotherapyPlannedOn' ? undefined : today} />;
}
