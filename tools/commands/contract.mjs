import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { exitOf } from '../install.mjs';
import { repository } from '../postgres/place.mjs';
import { runProgram } from '../program.mjs';

export const help = `
npm run contract

Prints the schema and the limits anew (packages/contract/schema.graphql and docs/limits.md), and from the schema the
types and texts of the operations that the web apps ask (packages/contract/gql). A test fails while they differ from
the code.
`;

export async function main() {
  const code = await runProgram('apps/api/src/cli/print-contract.ts');
  if (code !== 0) return code;
  const contract = join(repository, 'packages/contract');
  return exitOf(
    spawn(join(contract, 'node_modules/.bin/graphql-codegen'), ['--config', 'codegen.ts'], {
      cwd: contract,
      stdio: 'inherit',
    }),
  );
}
