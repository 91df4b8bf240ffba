/**
 * Who may import whom: design rules as rules. `npm test` runs them; tools/guards/guards.test.mjs proves that each
 * one can fail.
 */
const test = String.raw`\.test\.(ts|tsx|mjs)$|(^|/)vitest\.config\.ts$`;
const rooms = '^apps/api/src/modules/[^/]+/';

/**
 * Name, comment and paths of a rule; all are errors.
 * @param {string} name
 * @param {string} comment
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: /** @type {const} */ ('error'), from, to });

/**
 * A package of ours may import only itself, these packages of ours, and these from npm; its command line (cli/)
 * may also read files.
 * @param {string} name
 * @param {string} folder
 * @param {string[]} ours
 * @param {string[]} npm
 */
const mayImportOnly = (name, folder, ours, npm) =>
  forbid(
    name,
    `${folder} may import ${[...ours, ...npm].join(', ') || 'nothing'}.`,
    { path: `^${folder}/`, pathNot: [test, `^${folder}/src/cli/`] },
    { pathNot: [`^${folder}/`, ...ours.map((own) => `^${own}/`), ...npm.map((own) => `(^|/)node_modules/${own}/`)] },
  );

/**
 * Files of one kind in a room may not import files of these kinds.
 * @param {string} from
 * @param {string[]} to
 */
const kind = (from, to) =>
  forbid(
    `${from}-not-to-${to.join('-')}`,
    'In a room: resolver -> service -> policy, repository.',
    { path: String.raw`${rooms}.*\.${from}\.ts$` },
    { path: String.raw`${rooms}.*\.(${to.join('|')})\.ts$` },
  );

export default {
  forbidden: [
    forbid('no-cycle', 'No cycles anywhere.', {}, { circular: true }),
    forbid(
      'resolvable',
      'Every import must lead somewhere; what is made while building does.',
      {},
      { couldNotResolve: true, pathNot: ['^virtual:'] },
    ),

    mayImportOnly('domain-alone', 'packages/domain', [], ['temporal-polyfill']),
    mayImportOnly('pigment-rules-over-domain', 'packages/pigment-rules', ['packages/domain'], ['culori']),
    mayImportOnly('validation-over-domain', 'packages/validation', ['packages/domain'], ['zod']),
    mayImportOnly('contract-alone', 'packages/contract', [], ['.*@graphql-codegen.*']),
    forbid(
      'ui-over-domain',
      'Of our packages, ui may import domain.',
      { path: '^packages/ui/', pathNot: test },
      { path: '^(apps|packages|bench|e2e|tools)/', pathNot: ['^packages/ui/', '^packages/domain/'] },
    ),
    forbid(
      'api-packages',
      'api may import domain, pigment-rules, validation; and asks packages/graphiql for its built page.',
      { path: '^apps/api/src/', pathNot: test },
      {
        path: '^(apps|packages|bench|e2e|tools)/',
        pathNot: ['^apps/', '^packages/(domain|pigment-rules|validation)/', String.raw`^packages/graphiql/build\.ts$`],
      },
    ),
    forbid(
      'web-packages',
      'admin and compare may import domain, pigment-rules, validation, ui, contract.',
      { path: '^apps/(admin|compare)/', pathNot: test },
      { path: '^(packages|bench|e2e|tools)/', pathNot: '^packages/(domain|pigment-rules|validation|ui|contract)/' },
    ),
    forbid(
      'apps-not-to-apps',
      'Apps never import apps.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),

    forbid(
      'room-by-its-index',
      'A room reaches another only through its index.ts.',
      { path: '^apps/api/src/modules/([^/]+)/' },
      { path: rooms, pathNot: ['^apps/api/src/modules/$1/', String.raw`${rooms}index\.ts$`] },
    ),
    forbid(
      'house-by-index',
      'What is outside the rooms uses them through their index.ts; only the list of entities knows the rows, and only generated data and the first seeding write them as rows.',
      { path: '^apps/api/src/', pathNot: [rooms, String.raw`^apps/api/src/modules/entities\.ts$`, test] },
      { path: rooms, pathNot: [String.raw`${rooms}index\.ts$`, String.raw`${rooms}([^/]+\.builder|seed-[^/]+)\.ts$`] },
    ),
    forbid(
      'builders-for-generated-data',
      'Builders write rows past services and policies: for demo, bench and tests, not for requests.',
      { path: '^apps/api/src/', pathNot: ['^apps/api/src/demo/', test] },
      { path: String.raw`${rooms}[^/]+\.builder\.ts$` },
    ),
    forbid(
      'platform-knows-no-room',
      'platform/ imports no room.',
      { path: '^apps/api/src/platform/' },
      { path: '^apps/api/src/(modules|http|graphql)/' },
    ),
    kind('resolver', ['repository', 'policy']),
    kind('service', ['resolver']),
    kind('policy', ['resolver', 'service', 'repository']),
    kind('repository', ['resolver', 'service', 'policy']),
    kind('entity', ['resolver', 'service', 'policy', 'repository']),

    forbid(
      'resolver-opens-no-door',
      'A resolver translates; the service opens the door.',
      { path: String.raw`${rooms}.*\.resolver\.ts$` },
      { path: '^apps/api/src/platform/db/' },
    ),

    forbid(
      'typeorm-in-its-places',
      'typeorm only in *.entity.ts, *.repository.ts, migrations/ and platform/.',
      {
        path: '^(apps|packages)/',
        pathNot: [
          String.raw`\.(entity|repository)\.ts$`,
          '^apps/api/migrations/',
          '^apps/api/src/platform/',
          '^apps/api/test/',
          test,
        ],
      },
      { path: '(^|/)node_modules/typeorm/' },
    ),
    forbid(
      'source-behind-the-doors',
      'The DataSource only in platform/db and where processes are composed.',
      {
        path: '^apps/api/src/',
        pathNot: ['^apps/api/src/platform/db/', String.raw`^apps/api/src/(compose|main|worker)\.ts$`, test],
      },
      { path: String.raw`^apps/api/src/platform/db/source\.ts$` },
    ),
    forbid(
      'history-stands-alone',
      'Migrations import no application code: history must not change.',
      { path: '^apps/api/migrations/', pathNot: test },
      { path: '^(apps|packages|bench|e2e|tools)/', pathNot: '^apps/api/migrations/' },
    ),
    forbid(
      'tests-stay-out',
      'What runs in production imports no test.',
      { path: '^(apps/[^/]+|packages/[^/]+)/src/', pathNot: [test, String.raw`\.(testing|fixture)\.ts$`] },
      { path: [test, '^apps/api/test/'] },
    ),
  ],
  options: {
    exclude: { path: ['(^|/)(dist|coverage|\\.data|\\.turbo|\\.react-router)/', '^packages/contract/gql/'] },
    doNotFollow: { path: 'node_modules' },
    // Types are imports too: a cycle of types is still a cycle.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
