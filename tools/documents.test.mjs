import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './postgres/place.mjs';

const { buildSchema, parse, validate } = createRequire(join(repository, 'apps/api/package.json'))('graphql');
const text = (/** @type {string} */ file) => readFileSync(join(repository, file), 'utf8');

const documents = ['.', 'docs', 'docs/adr'].flatMap((folder) =>
  readdirSync(join(repository, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

describe('the documents', () => {
  it.each(documents)('%s names files and commands that exist', (file) => {
    const links = [...text(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(repository, dirname(file), link)))).toEqual([]);
    const { scripts } = JSON.parse(text('package.json'));
    const named = [...text(file).matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('the README asks what the schema answers', () => {
    const schema = buildSchema(text('packages/contract/schema.graphql'));
    const queries = [...text('README.md').matchAll(/```graphql\n([^`]+)```/g)].map(([, query]) => query);
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) expect(validate(schema, parse(query))).toEqual([]);
  });

  it('CONTRIBUTING fits on one page', () => {
    expect(text('CONTRIBUTING.md').split('\n').length).toBeLessThan(70);
  });
});
