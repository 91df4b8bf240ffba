import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { costOf, objectsIn } from './cost.ts';
import { exceededBy } from './rule.ts';
import { fragmentsOf, shapeOf } from './shape.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query {
    one: Item
    listed: [Item!]!
    all(first: Int, last: Int): ItemConnection
    some(ids: [ID!]!): [Item]
    top(first: Int): [Item!]!
    node: Node
    number: Int
  }
  type ItemConnection { edges: [ItemEdge!]! nodes: [Item!]! pageInfo: PageInfo! totalCount: Int! }
  type ItemEdge { cursor: String! node: Item! }
  type PageInfo { endCursor: String }
  type Item implements Node { id: ID! number: Int! item: Item items: [Item!]! all(first: Int, last: Int): ItemConnection }
`);
const worked = schema.getQueryType()?.getFields()['number'];
if (worked) worked.extensions = { complexity: 40 };

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return costOf(schema, document.definitions[0] as OperationDefinitionNode, fragmentsOf(document), variables);
}

describe('cost: one point for each object that can be returned', () => {
  test.each([
    ['{one{id}}', {}, 1],
    ['{one{item{item{number}}}}', {}, 3],
    ['{listed{id}}', {}, 5],
    ['{listed{items{id}}}', {}, 5 + 25],
    ['{all{totalCount}}', {}, 1],
    ['{all{nodes{id}}}', {}, 1 + 20],
    ['{all(first: 3){edges{node{id}} pageInfo{endCursor}}}', {}, 1 + 3 + 3 + 1],
    ['{all(last: 7){nodes{id}}}', {}, 1 + 7],
    ['{all(first: 10){nodes{all(first: 10){nodes{id}}}}}', {}, 1 + 10 * (1 + 1 + 10)],
    ['query ($n: Int) {all(first: $n){nodes{id}}}', { n: 50 }, 51],
    ['query ($n: Int = 2) {all(first: $n){nodes{id}}}', {}, 3],
    ['query ($n: Int) {all(first: $n){nodes{id}}}', {}, 21],
    ['{all(first: 100000){nodes{id}}}', {}, 101],
    ['{all(first: -3){nodes{id}}}', {}, 2],
    ['query ($n: Int) {all(first: $n){nodes{id}}}', { n: 1e300 }, 101],
    ['{some(ids: ["a", "b", "c"]){id}}', {}, 3],
    ['query ($ids: [ID!]!) {some(ids: $ids){item{id}}}', { ids: ['a', 'b'] }, 4],
    ['{top(first: 4){id}}', {}, 4],
    ['{node{id ... on Item{item{id}}}}', {}, 2],
    ['{number}', {}, 40],
    ['{__schema{types{name}}}', {}, 500],
    ['{a: one{id} b: one{id}}', {}, 2],
    ['query ($yes: Boolean!) {one @include(if: $yes){id} listed @skip(if: true){id}}', { yes: false }, 0],
    ['{all(first: 3){...A}} fragment A on ItemConnection {nodes{...B}} fragment B on Item {item{id}}', {}, 1 + 3 * 2],
    ['{one{...A}} fragment A on Item {item{...A}}', {}, 2],
  ])('%s %j', (query, variables, expected) => {
    expect(cost(query, variables)).toBe(expected);
  });

  test('fragments that double cost no time', () => {
    const lines = Array.from(
      { length: 200 },
      (_, i) => `fragment F${i} on Item {a: item{...F${i + 1}} b: item{...F${i + 1}}}`,
    );
    const started = performance.now();
    expect(cost(`{one{...F0}} ${lines.join(' ')} fragment F200 on Item {id}`)).toBeGreaterThan(1e50);
    expect(performance.now() - started).toBeLessThan(100);
  });

  test('the actual cost counts the objects of a response', () => {
    expect(objectsIn({ a: { b: [{}, { c: null }, 1, 'x'] }, d: [[{}]] })).toBe(5);
    expect(objectsIn(null)).toBe(0);
  });
});

describe('shape', () => {
  const measured = (text: string) => {
    const document = parse(text);
    return shapeOf(document.definitions[0] as OperationDefinitionNode, fragmentsOf(document));
  };

  test('counts fields and aliases at every place a fragment is spread', () => {
    expect(measured('{a: one{...F} b: one{...F}} fragment F on Item {x: id item{y: id}}')).toEqual({
      depth: 3,
      fields: 8,
      aliases: 6,
      introspectionFields: 0,
    });
  });

  test('finds introspection inside fragments', () => {
    expect(
      measured('{...F} fragment F on Query {__schema{types{name}} __type(name: "A"){name}}').introspectionFields,
    ).toBe(2);
  });

  test('a modest document exceeds nothing', () => {
    expect(exceededBy(parse('{all(first: 20){nodes{id number all{nodes{id}}}}}'))).toBeNull();
  });
});
