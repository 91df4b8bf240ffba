import { scaleOf, settingDefinition } from '@stipple/domain';
import { englishText } from '../messages/en.ts';
import { RULE_TEXTS } from '../registry/about/index.ts';

/** What answers a claim: a text by its message key, a rule, a setting, or a scale. */
export type Answering = `word:${string}` | `rule:${string}` | `setting:${string}` | `scale:${string}`;

/** The text that answers, in English; `undefined` when there is none. */
export function answeringText(answering: Answering): string | undefined {
  const at = answering.indexOf(':');
  const [kind, name] = [answering.slice(0, at), answering.slice(at + 1)];
  if (kind === 'word') return englishText(name);
  if (kind === 'rule') {
    const entry = Object.entries(RULE_TEXTS).find(([id]) => id === name)?.[1];
    return entry && `${entry.title}: ${entry.output}. ${entry.boundary}`;
  }
  if (kind === 'setting') {
    const definition = settingDefinition(name);
    return definition && `${definition.doc}: ${definition.default('GB')} ${definition.unit}`;
  }
  const scale = scaleOf(name);
  return scale && `${scale.name}: ${scale.values.map((v) => v.name).join(', ')}`;
}
