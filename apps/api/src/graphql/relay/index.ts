/** Relay: global ids, nodes, cursors and connections, for every room. */
export { connectionType, edgeType, toConnection, type Connection } from './connection.ts';
export { decodeCursor, encodeCursor, type CursorPart, type CursorValues } from './cursor.ts';
export { decodeGlobalId, encodeGlobalId, globalIdOf, type GlobalId } from './global-id.ts';
export { keysetConditions, keysetCursor, keysetOrderBy, newestFirst, Parameters, type Keyset } from './keyset.ts';
export { Node, NodeRegistry, type ClinicNodes, type NodeDefinition } from './node.ts';
export { NodeResolver } from './node.resolver.ts';
export { COUNTED, PageArgs, pageOf, type Page } from './page.ts';
