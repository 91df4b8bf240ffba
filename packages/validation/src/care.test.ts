import {
  check,
  CONSULTATION,
  consultationConflicts,
  PRICE_BOOK,
  priceBookConflicts,
  SESSION_RECORD,
  sessionConflicts,
  type Consultation,
  type InputProblem,
  type PriceBook,
  type SessionRecord,
} from '@stipple/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  catalogueSchema,
  consultationSchema,
  credentialSchema,
  mixSchema,
  priceBookSchema,
  sessionRecordSchema,
  settingsSchema,
} from './index.ts';

const messages = (
  schema:
    | typeof consultationSchema
    | typeof settingsSchema
    | typeof catalogueSchema
    | typeof priceBookSchema
    | typeof sessionRecordSchema
    | typeof mixSchema
    | typeof credentialSchema,
  input: unknown,
) => {
  const result = schema.safeParse(input);
  return result.success ? [] : result.error.issues.map((issue) => issue.message).toSorted();
};
const MINIMAL = { indications: ['aga_male'], zones: [{ zone: 'vertex' }] };

describe('messages name field, value and expectation', () => {
  it.each([
    ['a number out of range', { ...MINIMAL, a1cPercent: 40 }, 'a1cPercent: 40 given, expected a number from 3 to 20'],
    ['a number that is none', { ...MINIMAL, a1cPercent: 'x' }, 'a1cPercent: "x" given, expected a number from 3 to 20'],
    [
      'a nested field',
      { ...MINIMAL, zones: [{ zone: 'vertex', areaCm2: 0 }] },
      'zones.0.areaCm2: 0 given, expected a number from 0.1 to 1500',
    ],
    ['an answer that is none', { ...MINIMAL, keloid: 'maybe' }, 'keloid: "maybe" given, expected yes, no, unknown'],
    [
      'a day that does not exist',
      { ...MINIMAL, bornOn: '2025-02-29' },
      'bornOn: "2025-02-29" given, expected a calendar day as YYYY-MM-DD',
    ],
    [
      'a stage of another scale',
      { ...MINIMAL, stage: { scale: 'ludwig', stage: 'VII' } },
      'stage.stage: "VII" given, expected one of I, II, III',
    ],
    [
      'a zone twice',
      { ...MINIMAL, zones: [{ zone: 'vertex' }, { zone: 'vertex' }] },
      'zones.1.zone: "vertex" given, expected each zone once',
    ],
  ])('%s', (_name, input, expected) => {
    expect(messages(consultationSchema, input)).toEqual([expected]);
  });

  it('a field that is missing, a misspelt one', () => {
    expect(messages(consultationSchema, {}).map((m) => m.split(',')[0])).toEqual([
      'indications: nothing given',
      'zones: nothing given',
    ]);
    expect(messages(consultationSchema, { ...MINIMAL, pregnancy: 'no' })).toHaveLength(1);
  });

  it('the path leads a form to its field', () => {
    const result = consultationSchema.safeParse({ ...MINIMAL, zones: [{ zone: 'vertex', targetDotsPerCm2: 90 }] });
    expect(result.error?.issues[0]?.path).toEqual(['zones', 0, 'targetEnteredBy']);
  });
});

describe('settings, price book, session record, catalogue, mix, credential', () => {
  const settings = {
    version: '1',
    region: 'GB',
    timeZone: 'Europe/London',
    values: [{ key: 'safety.clearDays', value: 20 }],
  };
  const book = {
    version: '1',
    currency: 'JPY',
    validUntil: '2026-12-31',
    taxPercent: 10,
    zones: [{ zone: 'vertex', low: 1, high: 2 }],
    addOns: [],
    included: [],
  };
  const session = { number: 1, on: '2026-06-01', zones: [{ zone: 'vertex' }] };
  it.each([
    ['settings', settingsSchema, settings, { ...settings, values: [{ key: 'safety.clearDays', value: 1 }] }],
    [
      'settings without sign-off',
      settingsSchema,
      settings,
      { ...settings, values: [{ key: 'aftercare.poolMonths', value: 0 }] },
    ],
    ['settings in no time zone', settingsSchema, settings, { ...settings, timeZone: 'Here' }],
    ['price book', priceBookSchema, book, { ...book, zones: [{ zone: 'vertex', low: 3, high: 2 }] }],
    ['price book in no currency', priceBookSchema, book, { ...book, currency: 'QQQ' }],
    ['session record', sessionRecordSchema, session, { ...session, scabSeenOn: '2026-05-31' }],
    [
      'catalogue',
      catalogueSchema,
      { version: '1', products: [], diluents: [] },
      { version: '1', products: [{}], diluents: [] },
    ],
    ['mix', mixSchema, { productId: 'a', water: 6, totalMl: 1 }, { productId: 'a', water: -1, totalMl: 1 }],
    [
      'credential',
      credentialSchema,
      { id: '1', kind: 'licence', scope: 'smp', issuer: 'I', title: 'T', issuedOn: '2026-01-01', status: 'verified' },
      {},
    ],
  ])('%s', (_name, schema, good, bad) => {
    expect(messages(schema, good)).toEqual([]);
    expect(messages(schema, bad).length).toBeGreaterThan(0);
  });
});

describe('one schema for API and forms: what it refuses, the rules refuse, in the same words', () => {
  const part = fc.oneof(
    fc.constantFrom('yes', 'no', 'unknown', 'maybe', '', '2026-02-30', '2026-01-31', 'vertex', 'black'),
    fc.integer({ min: -5, max: 500 }),
    fc.constant(null),
    fc.boolean(),
    fc.double(),
  );
  const zones = fc.array(
    fc.record(
      {
        zone: fc.constantFrom('vertex', 'frontal', 'ear'),
        areaCm2: part,
        targetDotsPerCm2: part,
        targetEnteredBy: part,
      },
      { requiredKeys: ['zone'] },
    ),
    { maxLength: 3 },
  );
  const anyConsultation = fc.record(
    {
      indications: fc.array(fc.constantFrom('aga_male', 'nothing'), { maxLength: 2 }),
      zones,
      bornOn: part,
      keloid: part,
      a1cPercent: part,
      greyPercent: part,
      hairColour: part,
      skinLab: fc.record({ L: part, a: part, b: part }),
      stage: fc.record({ scale: fc.constantFrom('norwood', 'ludwig'), stage: fc.constantFrom('II', 'VII', '') }),
    },
    { requiredKeys: [] },
  );
  const own = (shape: Parameters<typeof check>[0], conflicts: (v: never) => InputProblem[]) => (input: unknown) => {
    const found = check(shape, input);
    return (found.length > 0 ? found : conflicts(input as never)).map((p) => p.message).toSorted();
  };

  it('consultation', () => {
    const ofRules = own(CONSULTATION, (c: Consultation) => consultationConflicts(c));
    fc.assert(
      fc.property(anyConsultation, (input) => {
        expect(messages(consultationSchema, input)).toEqual(ofRules(input));
      }),
      { numRuns: 400 },
    );
  });

  it('price book and session record', () => {
    const rows = fc.array(fc.record({ zone: fc.constantFrom('vertex', 'frontal', 'ear'), low: part, high: part }), {
      maxLength: 3,
    });
    const book = fc.record(
      {
        version: part,
        currency: fc.constantFrom('EUR', 'XXX'),
        validFrom: part,
        validUntil: part,
        taxPercent: part,
        zones: rows,
        addOns: fc.constant([]),
        included: fc.constant([]),
      },
      { requiredKeys: ['zones'] },
    );
    const ofBook = own(PRICE_BOOK, (b: PriceBook) => priceBookConflicts(b));
    fc.assert(
      fc.property(book, (input) => {
        expect(messages(priceBookSchema, input)).toEqual(ofBook(input));
      }),
      { numRuns: 200 },
    );
    const session = fc.record(
      {
        number: part,
        on: part,
        scabSeenOn: part,
        zones: fc.array(fc.record({ zone: fc.constantFrom('vertex', 'ear'), dots: part })),
      },
      { requiredKeys: ['on'] },
    );
    const ofSession = own(SESSION_RECORD, (r: SessionRecord) => sessionConflicts(r));
    fc.assert(
      fc.property(session, (input) => {
        expect(messages(sessionRecordSchema, input)).toEqual(ofSession(input));
      }),
      { numRuns: 200 },
    );
  });
});
