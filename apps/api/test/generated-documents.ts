import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { Loaders, type RequestContext } from '../src/graphql/context.ts';

/** A small seeded generator, so that a failing document can be made again. */
export function randomOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { chance: (share: number) => next() < share, below: (n: number) => Math.floor(next() * n) };
}
export type Random = ReturnType<typeof randomOf>;

type Field = GraphQLField<unknown, unknown>;

/** What a test decides about the documents it generates. */
export interface Choices {
  /** Arguments of a field with their brackets, or nothing. */
  readonly argumentsOf: (field: Field, random: Random) => string;
  readonly leavesOut: (type: GraphQLObjectType, field: Field, random: Random) => boolean;
  /** Fragments that are spread now and then, by type. */
  readonly spreads: Readonly<Record<string, string>>;
}

const DIRECTIVES = [
  '@include(if: $yes)',
  '@skip(if: $no)',
  '@skip(if: true)',
  '@include(if: $no)',
  '@include(if: true)',
];

/** A random selection of an object type, the deeper the rarer: fields, aliases, directives, fragments. */
export function selectionOf(
  type: GraphQLObjectType,
  depth: number,
  random: Random,
  choices: Choices,
  unique = { n: 0 },
): string {
  const parts: string[] = [];
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    const share = isLeafType(named) ? 0.4 : depth > 3 ? 0.6 : depth > 0 ? 0.35 : 0;
    if (!random.chance(share) || choices.leavesOut(type, field, random)) continue;
    const args = choices.argumentsOf(field, random);
    const alias = args || random.chance(0.15) ? `a${unique.n++}: ` : '';
    const directive = random.chance(0.1) ? ` ${DIRECTIVES[random.below(DIRECTIVES.length)]}` : '';
    const inner = isObjectType(named) ? ` ${selectionOf(named, depth - 1, random, choices, unique)}` : '';
    const text = `${alias}${field.name}${args}${directive}${inner}`;
    parts.push(random.chance(0.1) ? `... on ${type.name} { ${text} }` : text);
  }
  if (random.chance(0.15)) parts.push(random.chance(0.5) ? '__typename' : `t${unique.n++}: __typename`);
  const spread = choices.spreads[type.name];
  if (spread !== undefined && random.chance(0.3)) parts.push(spread);
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
}

/** A visitor's request without a server around it; what would be logged as a bug is thrown. */
export function visitorRequest(): RequestContext {
  return {
    actor: { kind: 'visitor' },
    requestId: 'test',
    signal: new AbortController().signal,
    loaders: new Loaders(),
    log: {
      error: ({ err }: { err: unknown }) => {
        throw err;
      },
    },
  } as unknown as RequestContext;
}
