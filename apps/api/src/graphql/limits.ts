import { IMPORT_LIMITS, NODES_AT_ONCE, PAGE_SIZE, UPLOAD_LIMITS, UPLOAD_PURPOSES } from '@stipple/domain';

/** GraphQL's whole numbers end below 2 GiB. */
const MIB = 1024 ** 2;

/** One published limit of the API. `why` is the sentence in docs/limits.md. */
export interface Limit {
  readonly value: number;
  readonly unit: string;
  readonly why: string;
}

/**
 * Every limit of the public API, in one place. docs/limits.md is printed from it (`npm run limits` in apps/api) and a
 * test fails when the two differ. A request beyond a limit is refused with `LIMIT_EXCEEDED` before it is executed.
 */
export const LIMITS = {
  bodyBytes: {
    value: 100_000,
    unit: 'bytes',
    why: 'Largest body of a POST request. Compressed bodies are not accepted.',
  },
  headerBytes: {
    value: 16_384,
    unit: 'bytes',
    why: 'Largest address and headers of a request together; so also the longest GET query.',
  },
  tokens: { value: 2_000, unit: 'tokens', why: 'Words and signs of a document, counted while parsing.' },
  depth: {
    value: 16,
    unit: 'fields',
    why: 'How deep fields may be nested, fragments included. The standard introspection query needs 15.',
  },
  aliases: {
    value: 60,
    unit: 'aliases',
    why: 'Renamed fields of an operation, fragments included at every place where they are spread.',
  },
  rootFields: { value: 20, unit: 'fields', why: 'Fields at the root of an operation.' },
  introspectionFields: { value: 2, unit: 'fields', why: '`__schema` and `__type` fields of an operation.' },
  fields: {
    value: 3_000,
    unit: 'fields',
    why: 'Fields of an operation, fragments included at every place where they are spread.',
  },
  directives: { value: 30, unit: 'directives', why: 'Directives of a document.' },
  variables: { value: 50, unit: 'variables', why: 'Variables that an operation declares.' },
  inputItems: { value: 100, unit: 'items', why: 'Items of any one list in the arguments or variables.' },
  inputDepth: { value: 8, unit: 'levels', why: 'How deep lists and objects may be nested in arguments and variables.' },
  inputValues: { value: 2_000, unit: 'values', why: 'All values in the variables together.' },
  clinics: {
    value: 4,
    unit: 'clinics',
    why: 'Clinics whose own pages one field may read: `nodes` and `comparePractitioners`. Search across all with `practitioners`.',
  },
  reads: {
    value: 250,
    unit: 'reads',
    why: 'Lists, counts and summaries that one page of a clinic, a location or a practitioner may read, aliases included.',
  },
  subscriptions: { value: 10, unit: 'subscriptions', why: 'Live updates that one browser tab may follow at a time.' },
  nodes: { value: NODES_AT_ONCE, unit: 'ids', why: 'Ids of one `nodes` field.' },
  pageSize: {
    value: PAGE_SIZE.max,
    unit: 'entries',
    why: `Largest \`first\` or \`last\` of a connection; without either it is ${PAGE_SIZE.usual}.`,
  },
  cost: {
    value: 15_000,
    unit: 'points',
    why: 'Computed before execution: one point for each object that the operation can return, lists multiplied by `first` or `last`.',
  },
  listSize: {
    value: 5,
    unit: 'items',
    why: 'What a list without `first` counts for in the cost, where the schema knows no better.',
  },
  introspectionCost: { value: 500, unit: 'points', why: 'What `__schema` or `__type` counts for in the cost.' },
  connections: {
    value: 4,
    unit: 'connections',
    why: 'Database connections that one operation uses at a time; its further reads wait their turn.',
  },
  files: {
    value: 8,
    unit: 'photos',
    why: 'Photos of `/files` that are found, made and sent at a time, for all callers together.',
  },
  filesWaiting: {
    value: 200,
    unit: 'photos',
    why: 'Photos that wait for their turn; beyond it `/files` answers 503 with `Retry-After`. Who leaves frees the place.',
  },
  uploadBytes: {
    value: UPLOAD_LIMITS.bytes,
    unit: 'bytes',
    why: 'Largest file of `/uploads`, counted while it arrives; more is answered 413.',
  },
  importBytes: {
    value: UPLOAD_PURPOSES.import.bytes,
    unit: 'bytes',
    why: 'Largest file of `/uploads` that is sent to be imported (`purpose import` in `Upload-Metadata`).',
  },
  uploadsAtOnce: {
    value: UPLOAD_LIMITS.atOnce,
    unit: 'files',
    why: 'Files of one account in a clinic that are on their way or wait to be used; beyond it `/uploads` answers 429.',
  },
  uploadsWaiting: {
    value: UPLOAD_LIMITS.accountBytes / MIB,
    unit: 'MiB',
    why: 'Those together, as announced; beyond it `/uploads` answers 413.',
  },
  uploadsOfClinic: {
    value: UPLOAD_LIMITS.clinicBytes / MIB,
    unit: 'MiB',
    why: 'The same of all who work in a clinic.',
  },
  importsWaiting: {
    value: IMPORT_LIMITS.waitingBytes / MIB,
    unit: 'MiB',
    why: 'Files of a clinic’s imports that are not over; beyond it no other import begins. One that nobody starts is discarded after a week.',
  },
  uploadMinutes: {
    value: UPLOAD_LIMITS.minutes,
    unit: 'minutes',
    why: 'How long a file of `/uploads` is kept after its last byte when nothing uses it.',
  },
  operationMs: {
    value: 5_000,
    unit: 'ms',
    why: 'Longest an operation may run. Its statement is then cancelled in the database, and the answer is `TIMEOUT`.',
  },
  requestMs: { value: 15_000, unit: 'ms', why: 'Longest a request may take to arrive.' },
  publicCacheSeconds: {
    value: 5,
    unit: 's',
    why: '`Cache-Control` of GET queries: how long a shared cache may answer without asking. Every answer carries an ETag.',
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
