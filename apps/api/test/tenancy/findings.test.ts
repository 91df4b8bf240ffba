import { buildSchema } from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { encodeGlobalId } from '../../src/graphql/relay/global-id.ts';
import { newId } from '../../src/platform/ids.ts';
import { documentsFrom } from './documents.ts';
import { Findings } from './findings.ts';

const [us, them] = [newId(), newId()];
const id = (clinicId: string) => encodeGlobalId({ type: 'Review', clinicId, id: newId() });
const secret = id(us);

function leaksOf(data: unknown, allowed: string | null): string[] {
  const findings = new Findings(
    [
      { id: us, mark: 'of-us' },
      { id: them, mark: 'of-them' },
    ],
    ['secret', secret],
  );
  findings.read('q', data, allowed);
  return [...findings.leaks];
}

describe('the walk finds what it is for', () => {
  test.each<[string, unknown, string | null]>([
    ['the id of another clinic', { node: { id: id(them) } }, us],
    [
      'the id of another clinic',
      { practitioners: { nodes: [{ id: id(us), reviews: { nodes: [{ id: id(them) }] } }] } },
      null,
    ],
    ['a text of another clinic', { clinic: { id: id(us), name: 'a word of-them' } }, us],
    ['a text of another clinic', { nodes: [{ id: id(us), rating: { labels: ['of-them'] } }] }, null],
    ['what is not published', { clinic: { name: 'a secret' } }, us],
    ['what is not published', { nodes: [{ id: secret }] }, null],
    ['a count of 2 for 1 shown', { reviews: { totalCount: 2, nodes: [{}], pageInfo: { hasNextPage: false } } }, null],
  ])('%s', (leak, data, allowed) => {
    expect(leaksOf(data, allowed).join()).toContain(leak);
  });

  test.each<[string, unknown, string | null]>([
    ['one clinic', { clinic: { id: id(us), name: 'of-us', reviews: [{ id: id(us), body: 'of-us' }] } }, us],
    [
      'several clinics side by side',
      {
        nodes: [
          { id: id(us), name: 'of-us' },
          { id: id(them), name: 'of-them' },
        ],
      },
      null,
    ],
    ['a page of more', { reviews: { totalCount: 2, nodes: [{}], pageInfo: { hasNextPage: true } } }, null],
  ])('nothing in %s', (_, data, allowed) => {
    expect(leaksOf(data, allowed)).toEqual([]);
  });

  it('the fields that gave something', () => {
    const findings = new Findings([], []);
    findings.read(
      'q',
      {
        clinic: {
          __typename: 'Clinic',
          id: id(us),
          name: null,
          reviews: [],
          places: [{ __typename: 'Place', name: '' }],
        },
      },
      null,
    );
    expect([...findings.reached].toSorted()).toEqual(['Clinic.id', 'Clinic.places', 'Place.name']);
  });
});

describe('documents', () => {
  const schema = buildSchema(`
    interface Node { id: ID! }
    type Query { node: Node, clinic: Clinic }
    type Clinic implements Node { id: ID!, name: String, reviews: Reviews }
    type Reviews { nodes: [Review!]! }
    type Review implements Node { id: ID!, rating: Int, clinic: Clinic, picture: Picture }
    type Picture { url: String, of: Review }
  `);
  const texts = (field: string, longest: number) => {
    const root = schema.getQueryType()?.getFields()[field];
    return root
      ? documentsFrom(schema, root, 'id: 1', longest).map((document) => document.text(new Set(['clinic.name'])))
      : [];
  };

  it('read every field of every type that a root leads to, but what is left out', () => {
    expect(texts('clinic', 9)).toEqual([
      '{ clinic(id: 1) { __typename id  reviews { __typename } } }',
      '{ clinic(id: 1) { __typename id reviews { __typename nodes { __typename id rating } } } }',
      '{ clinic(id: 1) { __typename id reviews { __typename nodes { __typename id rating clinic { __typename id name } picture { __typename url } } } } }',
      '{ clinic(id: 1) { __typename id reviews { __typename nodes { __typename id picture { __typename url of { __typename id rating } } } } } }',
    ]);
  });

  it('narrow what may be one of several types, and stop where they are told to', () => {
    expect(texts('node', 1)).toEqual([
      '{ node(id: 1) { __typename ... on Clinic { __typename id name reviews { __typename } } } }',
      '{ node(id: 1) { __typename ... on Review { __typename id rating clinic { __typename id name } picture { __typename url } } } }',
    ]);
  });

  it('refuse a field whose arguments nobody named', () => {
    const needy = buildSchema('type Query { a: A } type A { b(c: Int!): Int }');
    const root = needy.getQueryType()?.getFields()['a'];
    if (!root) throw new Error('no root');
    expect(() => documentsFrom(needy, root, '', 2).map((document) => document.text(new Set()))).toThrow(
      'A.b needs arguments',
    );
  });
});
