import { readFileSync } from 'node:fs';
import { CERTIFICATION_BODIES, COUNTRY_CODES, CURRENCY_DECIMALS } from '@stipple/domain';
import { buildSchema, isEnumType, isIntrospectionType } from 'graphql';
import { describe, expect, it, test } from 'vitest';
import type { DataSource } from 'typeorm';
import { type Catalog, readCatalog } from '../catalog/read-catalog.ts';
import { ownDatabase } from '../database.ts';
import { columnsOf, type Fact, readFact } from './check-fact.ts';
import { COLUMN_FACTS } from './column-facts.ts';
import { ENUM_FACTS, QUERY_ENUMS } from './enum-facts.ts';

const { asOwner, source, doors } = await ownDatabase();

const sorted = (fact: Fact): Fact => (fact.values ? { ...fact, values: fact.values.toSorted() } : fact);
const inOrder = (facts: Readonly<Record<string, Fact>>) =>
  Object.fromEntries(Object.entries(facts).map(([column, fact]) => [column, sorted(fact)]));

/** What the checks of the database say of each column by itself. Checks of several columns are rules, not facts. */
function factsOf({ checks }: Catalog): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  for (const { table, definition } of checks) {
    const columns = columnsOf(definition);
    const column = `${table}.${columns[0]}`;
    if (columns.length === 1) facts[column] = { ...facts[column], ...readFact(definition) };
  }
  return inOrder(facts);
}

/** Enums of a schema by name, in upper case as the schema has them. */
function enumsOf(sdl: string): Record<string, string[]> {
  const types = Object.values(buildSchema(sdl).getTypeMap());
  return Object.fromEntries(
    types
      .filter((type) => isEnumType(type) && !isIntrospectionType(type))
      .map((type) => [
        type.name,
        isEnumType(type)
          ? type
              .getValues()
              .map(({ name }) => name)
              .toSorted()
          : [],
      ]),
  );
}

const contract = () => readFileSync(new URL('../../../../packages/contract/schema.graphql', import.meta.url), 'utf8');

/** What an entity says of its columns that the catalog does not. */
function entityDifferences(entities: DataSource['entityMetadatas'], { columns }: Catalog): string[] {
  const long: Record<string, string> = { timestamptz: 'timestamp with time zone' };
  return entities.flatMap((entity) =>
    entity.columns.flatMap((column) => {
      const place = `${entity.tableName}.${column.databaseName}`;
      const found = columns.find((c) => c.table === entity.tableName && c.column === column.databaseName);
      const type = `${long[String(column.type)] ?? String(column.type)}${column.isArray ? '[]' : ''}`;
      if (!found) return [`${place} is not in the database`];
      return [
        ...(found.type === type ? [] : [`${place} is ${found.type}, not ${type}`]),
        ...(found.notNull === !column.isNullable ? [] : [`${place} may ${found.notNull ? 'not ' : ''}be null`]),
      ];
    }),
  );
}

describe('the database repeats what the domain says', () => {
  it('in the checks of its columns: lists, lengths, ranges and patterns', async () => {
    expect(factsOf(await asOwner(readCatalog))).toEqual(inOrder(COLUMN_FACTS));
  });

  it('in the codes of countries and currencies', () => {
    const wrong = [
      ...[...COUNTRY_CODES].filter(
        (code) => !new RegExp(COLUMN_FACTS['location.country_code']?.pattern ?? '').test(code),
      ),
      ...[...CURRENCY_DECIMALS.keys()].filter(
        (code) => !new RegExp(COLUMN_FACTS['price.currency']?.pattern ?? '').test(code),
      ),
    ];
    expect(wrong).toEqual([]);
  });

  it('in the bodies that issue certifications', async () => {
    const rows = await doors.asPublic(null, (tx) =>
      tx.query(
        'select code, name, country_code, website, scope, description, evidence from certification_body order by code',
      ),
    );
    expect(rows).toEqual(
      CERTIFICATION_BODIES.map(({ code, name, countryCode, website, scope, description, evidence }) => ({
        code,
        name,
        country_code: countryCode,
        website,
        scope,
        description,
        evidence,
      })).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    );
  });

  it('in the types of its entities', async () => {
    expect(entityDifferences(source.entityMetadatas, await asOwner(readCatalog))).toEqual([]);
  });
});

/** The enums of a schema that speak of the field, against those of the domain. */
function compareEnums(sdl: string): void {
  const facts = Object.entries(ENUM_FACTS).map(([name, values]) => [
    name,
    values.map((value) => value.toUpperCase()).toSorted(),
  ]);
  const enums = Object.entries(enumsOf(sdl)).filter(([name]) => !QUERY_ENUMS.includes(name));
  expect(Object.fromEntries(enums)).toEqual(Object.fromEntries(facts));
}

describe('the public schema repeats what the domain says', () => {
  it('in its enums, all of them', () => {
    compareEnums(contract());
  });
});

describe('a fact that differs is found', () => {
  /** The facts after a change of the database, which is then taken back. */
  const after = (ddl: string) =>
    asOwner(async (client) => {
      await client.query('begin');
      await client.query(ddl);
      const catalog = await readCatalog(client);
      await client.query('rollback');
      return catalog;
    });

  test.each([
    [
      'a value more',
      `alter table session drop constraint session_status_check, add check (status in ('planned', 'completed', 'cancelled', 'missed'))`,
    ],
    [
      'a value less',
      `alter table session drop constraint session_status_check, add check (status in ('planned', 'completed'))`,
    ],
    [
      'another length',
      'alter table clinic drop constraint clinic_name_check, add check (length(name) between 1 and 201)',
    ],
    ['another range', 'alter table review drop constraint review_rating_check, add check (rating between 0 and 5)'],
    ['a check that went', 'alter table review drop constraint review_rating_check'],
    ['a check that the domain does not know', 'alter table clinic add check (length(slug) < 30)'],
  ])('%s in the database', async (_, ddl) => {
    const facts = after(ddl).then(factsOf);
    await expect(facts.then((found) => expect(found).toEqual(inOrder(COLUMN_FACTS)))).rejects.toThrow();
  });

  test.each([
    ['another type', 'alter table price alter amount_minor type bigint', 'price.amount_minor is bigint, not integer'],
    ['a column that may be empty', 'alter table price alter currency drop not null', 'price.currency may be null'],
    ['a column that is gone', 'alter table location drop phone', 'location.phone is not in the database'],
  ])('%s than the entity’s', async (_, ddl, problem) => {
    expect(entityDifferences(source.entityMetadatas, await after(ddl))).toEqual([problem]);
  });

  test.each([
    ['a value more', (sdl: string) => sdl.replace('enum Service {', 'enum Service { TATTOO ')],
    ['a value of another name', (sdl: string) => sdl.replace(/^ {2}TOUCH_UP$/m, '  POLISH')],
    ['an enum that the domain does not know', (sdl: string) => `${sdl} enum Mood { GOOD }`],
  ])('%s in the schema', (_, change) => {
    expect(change(contract())).not.toBe(contract());
    expect(() => compareEnums(change(contract()))).toThrow('deeply equal');
  });
});
