import type { IsoDate, Letter, Override, RuleId, SettingKey, Source } from '@stipple/domain';
import { RULES } from './registry/index.ts';
import { weight, type Severity } from './severity.ts';
import { textOrder } from './order.ts';

/** A text by key with its values; the English catalogue is `messages/en.ts`. */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a finding is about: the client's outcome counts only `client`. */
export type Scope = 'client' | 'product' | 'kit' | 'zone' | 'entry';

/** One thing a rule has to say, with its reason, source and weight. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: Message;
  readonly scope: Scope;
  /** Product, lot, zone or kit entry it is about; empty for the client. */
  readonly subject: string;
  readonly sources: readonly Source[];
  /** Sources contradict each other on this; the text says so. */
  readonly contested: boolean;
  /** Fields of the input that were used, with their values. */
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  /** Setting whose value was used. */
  readonly setting?: { readonly key: SettingKey; readonly value: number };
  /** First permitted day of a deferral; `null` when it is not known yet. Only on `DEFER`. */
  readonly until?: IsoDate | null;
  /** Day on which the practitioner asks again. */
  readonly reaskOn?: IsoDate;
  /** May a named practitioner decide otherwise? Never for anything legal. */
  readonly overridable: boolean;
  readonly legal: boolean;
  /** May a clinician's letter answer it? */
  readonly byLetter: boolean;
  /** A letter counts only from this day (the event it must know of). */
  readonly letterFrom?: IsoDate;
  /** No plan at all while this is open, whatever its severity. */
  readonly withholdsPlan: boolean;
  /** The letter or decision that lowered it, and what it was before. */
  readonly loweredFrom?: Severity;
  readonly letter?: Letter;
  readonly override?: Override;
  /** The client is told when a practitioner decides otherwise (a waived patch test). */
  readonly tellClient: boolean;
  /** What the client is told of the decision. */
  readonly notice?: Message;
}

/** A question that is open, and whether it withholds the plan. */
export interface OpenQuestion {
  readonly rule: RuleId;
  readonly field: string;
  readonly blockClass: boolean;
  readonly message: Message;
}

type Details = Partial<Omit<Finding, 'rule' | 'severity' | 'message'>> & { readonly values?: Message['values'] };

/** Makes a finding: sources and contested come from the rule's entry unless stated; every caution is overridable. */
export function finding(rule: RuleId, severity: Severity, key: string, details: Details = {}): Finding {
  const { values = {}, ...rest } = details;
  const entry = RULES[rule];
  return {
    rule,
    severity,
    message: { key, values },
    scope: 'client',
    subject: '',
    sources: entry.sources,
    contested: entry.contested,
    inputs: {},
    overridable: severity === 'CAUTION',
    legal: false,
    byLetter: false,
    withholdsPlan: false,
    tellClient: false,
    ...rest,
  };
}

const rank = Object.fromEntries(Object.keys(RULES).map((id, i) => [id, i])) as Record<RuleId, number>;

/** Order of findings: heaviest first, then by rule, text and subject. The same for any order of the input. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => {
    const byWeight = weight(b.severity) - weight(a.severity) || rank[a.rule] - rank[b.rule];
    return byWeight || textOrder(`${a.message.key}${JSON.stringify(a)}`, `${b.message.key}${JSON.stringify(b)}`);
  });
}
