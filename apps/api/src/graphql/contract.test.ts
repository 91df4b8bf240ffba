import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullSchema } from '../compose.ts';
import { limitsPage } from './limits/page.ts';
import { printedSchema } from './schema.ts';

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await fullSchema();
});

describe('what callers may rely on is reviewed in git', () => {
  test('packages/contract/schema.graphql is the schema: npm run contract (in apps/api) prints it', () => {
    expect(printedSchema(schema)).toBe(read('packages/contract/schema.graphql'));
  });

  test('docs/limits.md is printed from the limits: npm run contract (in apps/api) prints it', () => {
    expect(limitsPage()).toBe(read('docs/limits.md'));
  });
});

const CAMEL = /^[a-z][a-zA-Z0-9]*$/;
const PASCAL = /^[A-Z][a-zA-Z0-9]*$/;
const SCREAMING = /^[A-Z_][A-Z0-9_]*$/;
/** Words of ours that no caller should need to know. */
const INTERNAL = /^(clinicId|tenantId|deletedAt|externalId|.*Sql)$/;

/** What is wrong with a schema: missing descriptions, odd names, broken Relay conventions. */
function lint(subject: GraphQLSchema): string[] {
  const problems: string[] = [];
  const check = (place: string, name: string, description: string | null | undefined, form: RegExp) => {
    if (!description?.trim()) problems.push(`${place} has no description`);
    if (!form.test(name)) problems.push(`${place} is not named as others of its kind`);
    if (INTERNAL.test(name)) problems.push(`${place} names something internal`);
  };
  for (const type of Object.values(subject.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    const roots = [subject.getQueryType(), subject.getMutationType(), subject.getSubscriptionType()];
    const isRoot = roots.some((root) => root === type);
    check(type.name, type.name, isRoot ? 'The root.' : type.description, PASCAL);
    if (isEnumType(type)) {
      for (const value of type.getValues())
        check(`${type.name}.${value.name}`, value.name, value.description, SCREAMING);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        const place = `${type.name}.${field.name}`;
        check(place, field.name, field.description, CAMEL);
        for (const argument of field.args) {
          check(`${place}(${argument.name}:)`, argument.name, argument.description, CAMEL);
        }
        const named = String(field.type).replaceAll(/[[\]!]/g, '');
        const pages = ['first', 'after', 'last', 'before'].every((name) => field.args.some((arg) => arg.name === name));
        if (named.endsWith('Connection') && !pages) problems.push(`${place} lacks first, after, last or before`);
      }
      if (type.name.endsWith('Connection')) {
        for (const name of ['edges', 'nodes', 'pageInfo', 'totalCount']) {
          if (!type.getFields()[name]) problems.push(`${type.name} lacks ${name}`);
        }
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field.name, field.description, CAMEL);
      }
    }
  }
  return problems;
}

describe('schema lint', () => {
  test('every type, field, argument and enum value is described and named as others are', () => {
    expect(lint(schema)).toEqual([]);
  });

  test('the lint finds what it is for', () => {
    const poor = buildSchema(`
      type Query { Things(clinicId: ID): ThingConnection }
      "Things." type ThingConnection { "Edges." edges: [thing] }
      "A thing." type thing { "Its colour." colour: Colour }
      "A colour." enum Colour { red }
    `);
    expect(lint(poor)).toEqual([
      'Query.Things has no description',
      'Query.Things is not named as others of its kind',
      'Query.Things(clinicId:) has no description',
      'Query.Things(clinicId:) names something internal',
      'Query.Things lacks first, after, last or before',
      'ThingConnection lacks nodes',
      'ThingConnection lacks pageInfo',
      'ThingConnection lacks totalCount',
      'thing is not named as others of its kind',
      'Colour.red has no description',
      'Colour.red is not named as others of its kind',
    ]);
  });
});
