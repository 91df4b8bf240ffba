import { runProgram } from '../program.mjs';

export const help = `
npm run contract

Prints the schema and the limits anew: packages/contract/schema.graphql and docs/limits.md. A test fails while they
differ from the code.
`;

export const main = () => runProgram('apps/api/src/cli/print-contract.ts');
