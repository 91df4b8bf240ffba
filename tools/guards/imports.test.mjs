import { dirname, join, posix } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../../.dependency-cruiser.mjs';
import { house } from './fixture.mjs';

const room = 'apps/api/src/modules';

/** Imports that break a rule: the rule, who imports, whom. */
const FORBIDDEN = /** @type {const} */ ([
  ['no-cycle', 'packages/domain/src/a.ts', 'packages/domain/src/b.ts'],
  ['resolvable', 'packages/domain/src/c.ts', 'packages/domain/src/absent.ts'],
  ['domain-alone', 'packages/domain/src/d.ts', 'zod'],
  ['domain-alone', 'packages/domain/src/e.ts', 'packages/validation/src/index.ts'],
  ['domain-alone', 'packages/domain/src/f.ts', 'node:fs'],
  ['pigment-rules-over-domain', 'packages/pigment-rules/src/a.ts', 'zod'],
  ['validation-over-domain', 'packages/validation/src/a.ts', 'packages/pigment-rules/src/index.ts'],
  ['contract-alone', 'packages/contract/a.ts', 'packages/domain/src/index.ts'],
  ['ui-over-domain', 'packages/ui/src/a.ts', 'packages/validation/src/index.ts'],
  ['api-packages', 'apps/api/src/http/a.ts', 'packages/ui/src/index.ts'],
  ['api-packages', 'apps/api/src/http/b.ts', 'bench/run.ts'],
  ['web-packages', 'apps/admin/src/a.ts', 'packages/graphiql/build.ts'],
  ['web-packages', 'apps/compare/src/a.ts', 'e2e/world/browser.ts'],
  ['apps-not-to-apps', 'apps/admin/src/b.ts', 'apps/api/src/config.ts'],
  ['apps-not-to-apps', 'apps/api/src/http/c.ts', 'apps/compare/src/index.ts'],
  ['room-by-its-index', `${room}/review/review.service.ts`, `${room}/clinic/clinic.repository.ts`],
  ['house-by-index', 'apps/api/src/cli/a.ts', `${room}/clinic/clinic.service.ts`],
  ['builders-for-generated-data', `${room}/clinic/clinic.import.ts`, `${room}/clinic/clinic.builder.ts`],
  ['builders-for-generated-data', 'apps/api/src/cli/b.ts', `${room}/clinic/clinic.builder.ts`],
  ['platform-knows-no-room', 'apps/api/src/platform/a.ts', `${room}/clinic/index.ts`],
  ['platform-knows-no-room', 'apps/api/src/platform/b.ts', 'apps/api/src/http/server.ts'],
  ['resolver-not-to-repository-policy', `${room}/clinic/clinic.resolver.ts`, `${room}/clinic/clinic.repository.ts`],
  ['resolver-not-to-repository-policy', `${room}/clinic/hours.resolver.ts`, `${room}/clinic/clinic.policy.ts`],
  ['service-not-to-resolver', `${room}/clinic/hours.service.ts`, `${room}/clinic/rooms.resolver.ts`],
  ['policy-not-to-resolver-service-repository', `${room}/clinic/hours.policy.ts`, `${room}/clinic/clinic.service.ts`],
  [
    'repository-not-to-resolver-service-policy',
    `${room}/clinic/hours.repository.ts`,
    `${room}/clinic/clinic.policy.ts`,
  ],
  [
    'entity-not-to-resolver-service-policy-repository',
    `${room}/clinic/hours.entity.ts`,
    `${room}/clinic/clinic.service.ts`,
  ],
  ['resolver-opens-no-door', `${room}/clinic/doors.resolver.ts`, 'apps/api/src/platform/db/index.ts'],
  ['typeorm-in-its-places', `${room}/clinic/rooms.service.ts`, 'typeorm'],
  ['source-behind-the-doors', 'apps/api/src/http/d.ts', 'apps/api/src/platform/db/source.ts'],
  ['history-stands-alone', 'apps/api/migrations/1-first.ts', 'packages/domain/src/index.ts'],
  ['tests-stay-out', 'apps/api/src/http/e.ts', 'apps/api/test/world.ts'],
]);

/** Imports the rules must let pass. */
const ALLOWED = /** @type {const} */ ([
  ['packages/domain/src/day.ts', 'temporal-polyfill'],
  ['packages/validation/src/name.ts', 'packages/domain/src/index.ts'],
  ['apps/api/src/http/fine.ts', 'packages/domain/src/index.ts'],
  [`${room}/price/price.resolver.ts`, `${room}/price/price.service.ts`],
  [`${room}/price/price.service.ts`, `${room}/price/price.repository.ts`],
  [`${room}/price/price.repository.ts`, 'typeorm'],
  [`${room}/price/price.loader.ts`, `${room}/clinic/index.ts`],
  ['apps/api/src/demo/fine.ts', `${room}/clinic/clinic.builder.ts`],
  ['apps/api/src/cli/fine.ts', `${room}/place/seed-places.ts`],
  ['apps/api/migrations/2-second.ts', 'typeorm'],
  ['apps/api/src/main.ts', 'apps/api/src/platform/db/source.ts'],
]);

/** What makes the first one a cycle. */
const BACK = ['packages/domain/src/b.ts', 'packages/domain/src/a.ts'];

const npm = ['zod', 'typeorm', 'temporal-polyfill'];
/** @type {Map<string, Set<string>>} rules broken, by importing file */
const broken = new Map();
/** @type {ReturnType<typeof house>} */
let made;

beforeAll(async () => {
  /** @type {Record<string, string>} */
  const files = {};
  for (const name of npm) {
    files[`node_modules/${name}/index.js`] = 'export {};';
    files[`node_modules/${name}/package.json`] = JSON.stringify({
      name,
      version: '1.0.0',
      main: 'index.js',
      type: 'module',
    });
  }
  const imports = [...FORBIDDEN.map(([, from, to]) => [from, to]), ...ALLOWED, BACK];
  for (const [, to] of imports) if (/\//.test(to) && !to.includes('absent')) files[to] ??= 'export {};';
  for (const [from, to] of imports) {
    const path = npm.includes(to) || to.startsWith('node:') ? to : posix.relative(dirname(from), to);
    files[from] = `import type {} from '${path.startsWith('.') || !path.includes('.ts') ? path : `./${path}`}';\n`;
  }
  made = house(files);
  const { tsConfig: _, ...options } = config.options;
  const { output } = await cruise(['apps', 'packages', 'bench'], {
    ...options,
    baseDir: made.folder,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  if (typeof output === 'string') throw new Error(output);
  for (const { from, rule } of output.summary.violations)
    broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
});
afterAll(() => made.remove());

describe('who may import whom', () => {
  it.each(FORBIDDEN)('%s: %s may not import %s', (rule, from) => {
    expect([...(broken.get(from) ?? [])]).toContain(rule);
  });

  it.each(ALLOWED)('%s may import %s', (from) => {
    expect(broken.get(from)).toBeUndefined();
  });

  it('has no rule without a proof that it can fail', () => {
    const proven = new Set(FORBIDDEN.map(([rule]) => /** @type {string} */ (rule)));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });

  it('reads the real house, and finds the rooms in it', async () => {
    const { output } = await cruise(['apps/api/src/main.ts'], {
      ...config.options,
      tsConfig: undefined,
      baseDir: join(import.meta.dirname, '../..'),
    });
    if (typeof output === 'string') throw new Error(output);
    expect(output.modules.length).toBeGreaterThan(20);
  });
});
