import { useState } from 'react';
import { isDay, SOURCE_ADDRESSES } from '@stipple/domain';
import { type AftercareItem, type AftercarePlan, aftercarePlan, today as onDay } from '@stipple/pigment-rules';
import { EvidenceTag } from '@stipple/ui/explain';
import { useFormat } from '@stipple/ui/format';
import { Evidence } from '../../../shared/evidence.tsx';
import { defaultsOf, type Here } from './consultation.ts';
import { fill, useRules, useToolWords } from './speech.ts';
import { calendarOf, turnsOf, undated } from './timeline.ts';
import styles from './tool.module.css';

/** What may be done when, counted from the latest session. */
export function Aftercare({ here }: { readonly here: Here }) {
  const { aftercare } = useToolWords();
  const [session, setSession] = useState(here.today);
  const result = isDay(session) ? aftercarePlan(session, defaultsOf(here)) : undefined;
  const plan = result?.ok ? result.value : undefined;
  return (
    <section aria-labelledby="aftercare" className={styles.part}>
      <h2 id="aftercare">{aftercare.heading}</h2>
      <p className={styles.lead}>{aftercare.lead}</p>
      <div className={styles.field} data-wrong={!plan || undefined}>
        <label htmlFor="session-on">{aftercare.sessionOn}</label>
        {!plan && (
          <p className={styles.error} id="session-on-error">
            {aftercare.noDay}
          </p>
        )}
        <input
          type="date"
          id="session-on"
          value={session}
          min="1900-01-01"
          max="2199-12-31"
          autoComplete="off"
          aria-describedby={plan ? undefined : 'session-on-error'}
          aria-invalid={!plan || undefined}
          onChange={(event) => setSession(event.currentTarget.value)}
        />
      </div>
      {plan && <Plan key={plan.sessionOn} plan={plan} today={here.today} />}
    </section>
  );
}

function Plan({ plan, today }: { readonly plan: AftercarePlan; readonly today: string }) {
  const { aftercare } = useToolWords();
  const rules = useRules();
  const { date } = useFormat();
  return (
    <>
      <OneDay plan={plan} start={today > plan.sessionOn ? today : plan.sessionOn} />
      <h3>{aftercare.timeline}</h3>
      <ol className={styles.timeline}>
        {turnsOf(plan).map(({ day, on, from, through }) => (
          <li key={on}>
            <p className={styles.day}>{fill(aftercare.dayAndDate, { day, date: date(on) })}</p>
            <Items title={aftercare.from} items={from} />
            <Items title={aftercare.through} items={through} />
          </li>
        ))}
      </ol>
      <Items title={aftercare.ask} items={undated(plan)} />
      <Download plan={plan} />
      <h3>{aftercare.flags}</h3>
      <p>{aftercare.flagsAbout}</p>
      <ul>
        {plan.redFlags.map((flag) => (
          <li key={flag}>
            {rules({ key: `flag.${flag}`, values: {} })} <EvidenceTag tag="G" />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What holds on one day, to be looked at day by day. */
function OneDay({ plan, start }: { readonly plan: AftercarePlan; readonly start: string }) {
  const { aftercare } = useToolWords();
  const { date } = useFormat();
  const [chosen, setChosen] = useState(start);
  const holds = onDay(plan, chosen);
  return (
    <div className={styles.oneDay}>
      <div className={styles.field}>
        <label htmlFor="look-on">{aftercare.look}</label>
        <input
          type="date"
          id="look-on"
          value={chosen}
          min={plan.sessionOn}
          autoComplete="off"
          aria-describedby="look-on-said"
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </div>
      <div id="look-on-said" aria-live="polite">
        {holds.ok ? (
          <>
            <p className={styles.day}>{fill(aftercare.dayAndDate, { day: holds.value.day, date: date(chosen) })}</p>
            <Items title={aftercare.allowed} items={holds.value.allowed} mark="allowed" />
            <Items title={aftercare.notYet} items={holds.value.notYet} mark="notYet" />
            <Items title={aftercare.keep} items={holds.value.keep} mark="keep" />
          </>
        ) : (
          <p className={styles.error}>{isDay(chosen) ? aftercare.beforeSession : aftercare.noDay}</p>
        )}
      </div>
    </div>
  );
}

interface ItemsProps {
  readonly title: string;
  readonly items: readonly AftercareItem[];
  readonly mark?: 'allowed' | 'notYet' | 'keep';
}

function Items({ title, items, mark }: ItemsProps) {
  const rules = useRules();
  if (items.length === 0) return null;
  return (
    <div className={styles.items} data-mark={mark}>
      <p className={styles.itemsTitle}>{title}</p>
      <ul>
        {items.map(({ key, text, sources }) => (
          <li key={key}>
            {rules({ key: text, values: {} })} <Evidence sources={sources} addresses={SOURCE_ADDRESSES} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The plan as a file for a calendar. Made when asked for, so that it says when. */
function Download({ plan }: { readonly plan: AftercarePlan }) {
  const { aftercare } = useToolWords();
  const rules = useRules();
  function save() {
    const titleOf = ({ kind, text }: AftercareItem) =>
      `${kind === 'keep_through' ? aftercare.through : aftercare.from}: ${rules({ key: text, values: {} })}`;
    const file = calendarOf(plan, new Date().toISOString(), titleOf);
    if (!file.ok) return;
    const address = URL.createObjectURL(new Blob([file.value], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${aftercare.file}-${plan.sessionOn}.ics`;
    link.click();
    URL.revokeObjectURL(address);
  }
  return (
    <button type="button" className={styles.quiet} onClick={save}>
      {aftercare.download}
    </button>
  );
}
