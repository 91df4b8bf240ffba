import {
  EVIDENCE_MEANING,
  EVIDENCE_TAGS,
  SCALES,
  SETTING_DEFINITIONS,
  SOURCE_ADDRESSES,
  ZONE_VALUES,
  type RuleId,
  type Source,
} from '@stipple/domain';
import { answeringText } from '../claims/answer.ts';
import { CLAIMS, CONTRADICTIONS } from '../claims/claims.ts';
import { englishText } from '../messages/en.ts';
import { RULE_TEXTS } from '../registry/about/index.ts';
import { RULES, RULES_VERSION, type RuleEntry, type RuleText } from '../registry/index.ts';

const SECTIONS: readonly (readonly [prefix: string, title: string])[] = [
  ['A', 'A. Safety'],
  ['B', 'B. Pigment'],
  ['C', 'C. Sessions'],
  ['D', 'D. Aftercare'],
  ['E', 'E. Longevity'],
  ['F', 'F. Pain'],
  ['G', 'G. Quote'],
  ['H', 'H. Credentials'],
];

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const cited = (sources: readonly Source[]) => sources.map((s) => `${s.ref} \`${s.tag}\``).join(', ');
const row = (...cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads: string[], rows: string[]) => [row(...heads), `|${heads.map(() => ' --- ').join('|')}|`, ...rows];

function ruleLines(id: RuleId, entry: RuleEntry & RuleText): string[] {
  const settings = SETTING_DEFINITIONS.filter((d) => d.rule === id);
  const bounds = settings.map((d) => {
    const fallback = d.default('GB') ?? 'none';
    const inUs = d.max('US') === d.max('GB') ? '' : ` (US ${d.max('US')})`;
    const floor = d.foundingFigure === undefined ? '' : `; below ${d.foundingFigure} with sign-off`;
    return row(
      `\`${d.key}\``,
      d.doc,
      `${fallback} ${d.unit}`,
      `${d.min} to ${d.max('GB')}${inUs}${floor}`,
      cited(d.sources),
    );
  });
  return [
    `### ${id} ${entry.title}`,
    '',
    ...table(
      ['input', 'output', 'severity', 'sources'],
      [
        row(
          entry.input,
          entry.output,
          entry.severities.join(', '),
          cited(entry.sources) + (entry.contested ? '; contested' : ''),
        ),
      ],
    ),
    '',
    `Boundary: ${entry.boundary}`,
    '',
    ...(bounds.length > 0
      ? [...table(['setting', 'meaning', 'default', 'floor and ceiling', 'source'], bounds), '']
      : []),
  ];
}

/** docs/rules.md: every rule with input, output, severity, sources, boundary and settings, from the code. */
export function rulesPage(): string {
  const entries = Object.entries(RULES) as [RuleId, RuleEntry][];
  return [
    '# The clinical rules',
    '',
    `Rules version ${RULES_VERSION}. This page is made from the code by \`npm run rules -- docs\`; a test fails while it differs.`,
    '',
    'Every default marked `J` is a judgement: a practitioner of scalp micropigmentation and a dermatologist review it before clinical use. Where sources differ, the rule is marked contested and its text says so. What was not found is not filled in: there is no rate of complications, no fading multiplier and no brand shade chart here.',
    '',
    '## How much a finding weighs',
    '',
    'BLOCK > WITHHELD > REFER > DEFER (with its first permitted day) > CAUTION > INFO. The heaviest decides, all are shown. Answers are yes, no or unknown; a missing answer is unknown, and unknown is not no. An unanswered question of A1, A2, A4, A5 or A10 withholds the plan; any other makes it provisional.',
    '',
    "A clinician's letter lowers the finding it answers to INFO and stays visible. A named practitioner may decide otherwise on a CAUTION, and on the judged number of a DEFER, with a reason; never on a fact, never on anything legal. No rule advises to stop a medicine.",
    '',
    'A day is a calendar day of the place of treatment. A deferral names the first permitted day: on that day it is gone. Months clamp to the end of the month.',
    '',
    '## Evidence tags',
    '',
    ...table(
      ['tag', 'meaning'],
      EVIDENCE_TAGS.map((tag) => row(`\`${tag}\``, EVIDENCE_MEANING[tag])),
    ),
    '',
    ...SECTIONS.flatMap(([prefix, title]) => [
      `## ${title}`,
      '',
      ...entries
        .filter(([id]) => id.startsWith(prefix))
        .flatMap(([id, entry]) => ruleLines(id, { ...entry, ...RULE_TEXTS[id] })),
    ]),
    '## Scales',
    '',
    ...SCALES.flatMap((scale) => [
      `### ${scale.name} (\`${scale.code}\`)`,
      '',
      `${scale.definition} ${cited([scale.source])}`,
      '',
      ...table(
        ['code', 'name', 'definition', 'source'],
        scale.values.map((v) => row(`\`${v.code}\``, v.name, v.definition, cited([v.source]))),
      ),
      '',
    ]),
    '### Zones (`zone`)',
    '',
    ...table(
      ['code', 'name', 'definition', 'source'],
      ZONE_VALUES.map((v) => row(`\`${v.code}\``, v.name, v.definition, cited([v.source]))),
    ),
    '',
    '## The claims of the founding documents, and what answers each',
    '',
    ...table(
      ['#', 'claim', 'said by', 'answered by', 'text'],
      CLAIMS.map((c) =>
        row(
          String(c.number),
          c.claim,
          c.seed,
          c.answers.join(', '),
          c.answers.map((a) => String(answeringText(a))).join(' / '),
        ),
      ),
    ),
    '',
    '## Where the founding documents contradict themselves, and what the product says',
    '',
    ...table(
      ['', 'contradiction', 'wording'],
      CONTRADICTIONS.map((c) => row(c.letter, c.between, String(englishText(c.wording)))),
    ),
    '',
  ].join('\n');
}

/** What cites a source: rules, settings and scales. */
function citing(ref: string): string[] {
  const rules = Object.entries(RULES)
    .filter(([, entry]) => entry.sources.some((s) => s.ref === ref))
    .map(([id]) => id);
  const settings = SETTING_DEFINITIONS.filter((d) => d.sources.some((s) => s.ref === ref)).map((d) => `\`${d.key}\``);
  const scales = SCALES.filter((s) => [s, ...s.values].some((v) => v.source.ref === ref)).map((s) => s.name);
  const many = settings.length > 6 ? [`${settings.length} settings`] : settings;
  return [...rules, ...many, ...scales];
}

/** docs/sources.md: every source with its address as found, and what cites it. */
export function sourcesPage(): string {
  const rows = Object.entries(SOURCE_ADDRESSES).map(([ref, address]) => row(ref, address, citing(ref).join(', ')));
  return [
    '# Sources of the clinical rules',
    '',
    'Made from the code by `npm run rules -- docs`. Addresses as found; none was checked against a live page, and an excerpt may say less than its page. What each evidence tag means stands in [rules.md](rules.md#evidence-tags). A source that nothing cites was read and gave no rule.',
    '',
    ...table(['source', 'address as found', 'cited by'], rows),
    '',
  ].join('\n');
}
