import { SCAR_SURFACE_VALUES, SCAR_TYPES } from '@stipple/domain';
import { useWords } from '@stipple/ui/words';
import { AnswerField, DayField, idOf } from './field.tsx';
import type { Errors } from './problems.ts';
import { useRules, useToolWords } from './speech.ts';
import styles from './tool.module.css';

/** One scar, of several the newest: where from, how old, how it lies, whether it is red. */
export function ScarFields({ errors, today }: { readonly errors: Errors; readonly today: string }) {
  const { questions, surfaces, notKnown } = useToolWords();
  const word = useWords();
  const rules = useRules();
  const label = (part: string) => rules({ key: `ask.scars.${part}`, values: {} });
  return (
    <fieldset className={styles.scar}>
      <legend>{questions.scar}</legend>
      <div className={styles.field}>
        <label htmlFor={idOf('scars.type')}>{label('type')}</label>
        <select id={idOf('scars.type')} name="scars.0.type" defaultValue="trauma">
          {SCAR_TYPES.map((code) => (
            <option key={code} value={code}>
              {word('scarType', code).label}
            </option>
          ))}
        </select>
      </div>
      <DayField name="scars.0.healedOn" label={label('healedOn')} errors={errors} latest={today} />
      <div className={styles.field}>
        <label htmlFor={idOf('scars.surface')}>{label('surface')}</label>
        <select id={idOf('scars.surface')} name="scars.0.surface" defaultValue="">
          <option value="">{notKnown}</option>
          {SCAR_SURFACE_VALUES.map(({ code }) => (
            <option key={code} value={code}>
              {surfaces[code]}
            </option>
          ))}
        </select>
      </div>
      <AnswerField name="scars.0.red" label={label('red')} errors={errors} />
    </fieldset>
  );
}
