export { nodesArguments } from './nodes.ts';
