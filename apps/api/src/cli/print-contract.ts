import { writeFileSync } from 'node:fs';
import { fullSchema } from '../compose.ts';
import { limitsPage } from '../graphql/limits/page.ts';
import { printedSchema } from '../graphql/schema.ts';

/** Prints what callers may rely on: the schema, and the limits. Both are reviewed in git. */
const root = new URL('../../../../', import.meta.url);
writeFileSync(new URL('packages/contract/schema.graphql', root), printedSchema(await fullSchema()));
writeFileSync(new URL('docs/limits.md', root), limitsPage());
