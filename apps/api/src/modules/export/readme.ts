import { IMPORT_TABLES } from '@stipple/domain';
import { importColumnTexts } from '../import/index.ts';
import type { ExportedTable } from './table-rows.repository.ts';

/** What tables hold, for those whose name does not say it. */
const ABOUT: Readonly<Record<string, string>> = {
  certification: 'credentials of people and places, with what was checked, by whom and how',
  event: 'the audit trail: who did what, when and from where, before and after',
  photo_consent: 'the consent that counts now, by photo, purpose and channel',
  photo_publication: 'where photos are shown now',
  review_moderation: 'every decision about a review; nothing is ever taken out of it',
  review_reply: 'answers to reviews',
  review_reply_history: 'answers as they were before they were changed',
};

/** What is in an export and what its columns mean. */
export function readme(tables: readonly ExportedTable[]): string {
  const lines = [
    '# Everything this clinic owns',
    '',
    'Dates are YYYY-MM-DD, instants UTC in ISO 8601, money in minor units of its currency beside it. CSV is UTF-8; a cell',
    'that a spreadsheet would run as a formula starts with an apostrophe. JSON lines hold the same rows untouched.',
    '',
    '## To be imported again',
    '',
    `${IMPORT_TABLES.map((table) => `${table}.csv`).join(', ')} and photos/ are in the import format: send this very file`,
    'to Import. An empty cell clears, a row that is there already stays or changes. What the format has no column for',
    '(checks of credentials, replies, consent by channel, the audit trail) is in tables/ only.',
    '',
  ];
  for (const table of IMPORT_TABLES) {
    lines.push(`### ${table}.csv`, '');
    for (const { name, holds } of importColumnTexts(table)) lines.push(`- ${name}: ${holds}`);
    lines.push('- stipple_id: our own id; never imported', '');
  }
  lines.push(
    '## Everything as it is stored',
    '',
    'tables/ holds each table twice, as CSV and as JSON lines; columns.csv lists every column with its type.',
    '',
  );
  for (const { name, columns } of tables) {
    lines.push(`### ${name}`, '', ...(ABOUT[name] ? [`${ABOUT[name]}.`, ''] : []));
    lines.push(columns.map((column) => `${column.name} (${column.type})`).join(', '), '');
  }
  lines.push(
    '## Files',
    '',
    'photos/ holds photos as they were uploaded, evidence/ the evidence of credentials by their id.',
  );
  return `${lines.join('\n')}\n`;
}
