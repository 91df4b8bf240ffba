import { graphql, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { OPERATOR, createWorld, type ClinicHandle } from '../../../test/world.ts';
import { furnish, NO_SIGN_IN, schemaOf } from '../../compose.ts';
import { filesOf } from '../../compose-doors.ts';
import { composeProjector } from '../../compose-worker.ts';
import { Loaders, type RequestContext } from '../../graphql/context.ts';
import { encodeCursor, encodeGlobalId } from '../../graphql/relay/index.ts';
import { drainOutbox } from '../../platform/outbox/index.ts';
import { keptSelection } from './reply/shape.ts';

let now = new Date('2026-06-10T12:00:00Z');
const { doors } = await ownDatabase({ now: () => now });
const schema = await schemaOf(furnish(doors, filesOf({ data: 'nowhere', fileSecret: '' }, doors.clock), NO_SIGN_IN));
const projector = await composeProjector(doors);
const drain = () =>
  drainOutbox({
    doors,
    handlers: [projector.handle],
    onError: (error) => {
      throw error;
    },
  });

const contextValue = () =>
  ({
    actor: { kind: 'visitor' },
    requestId: 'test',
    signal: new AbortController().signal,
    loaders: new Loaders(),
  }) as unknown as RequestContext;

async function ask<T>(source: string, variableValues: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: contextValue() });
  expect(errors, source).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as T;
}

const kept = (name: string) => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new TypeError(name);
  return keptSelection(type);
};

const EVERYTHING = `${kept('Practitioner')} clinic { ${kept('Clinic')} } locations { ${kept('Location')} }
  rating { ${kept('Rating')} } healedEvidence { ${kept('HealedEvidence')} } credentials { ${kept('Credential')} }
  prices { ${kept('Price')} } reviews(first: 3) { totalCount nodes { ${kept('Review')} } }
  cases(first: 3) { totalCount nodes { ${kept('PortfolioCase')} } }`;

interface Listed {
  practitioners: { nodes: { id: string; name: string; credentials: { title: string }[] }[] };
}

let clinic: ClinicHandle;

describe('the directory', () => {
  beforeAll(async () => {
    clinic = await createWorld(doors).clinic({ name: 'Alder' });
    const york = await clinic.location({ city: 'York', timeZone: 'Europe/London', countryCode: 'GB' });
    const berlin = await clinic.location({ city: 'Berlin', timeZone: 'Europe/Berlin', countryCode: 'DE' });
    const robin = await clinic.practitioner({ name: 'Robin', locations: [york, berlin] });
    const kim = await clinic.practitioner({ name: 'Kim', locations: [york] });
    await clinic.certification({
      practitioner: robin,
      title: 'Lapses',
      kind: 'training',
      issuedOn: '2025-06-11',
      expiresOn: '2026-06-10',
      verified: true,
    });
    await clinic.certification({
      practitioner: robin,
      title: 'To come',
      kind: 'insurance',
      issuedOn: '2026-06-12',
      expiresOn: null,
      verified: true,
    });
    await clinic.certification({
      practitioner: kim,
      title: 'Lasts',
      kind: 'training',
      issuedOn: '2020-01-01',
      expiresOn: null,
      verified: true,
    });
    await clinic.certification({ practitioner: kim, title: 'Said', kind: 'licence', issuedOn: '2020-01-01' });
    await clinic.price({ location: york, service: 'full_scalp', currency: 'GBP' });
    for (const rating of [5, 5, 4, 3]) {
      await clinic.review({
        practitioner: robin,
        rating,
        treatment: true,
        followUps: [{ month: 6 }],
        reply: { body: 'Thank you.' },
      });
    }
    for (const stage of ['III', 'IV']) {
      await clinic.portfolioCase({
        practitioner: robin,
        indication: 'aga_male',
        scale: 'norwood',
        stage,
        photos: [{ moment: 'before' }, { moment: 'healed', daysHealed: 90 }],
      });
    }
    await drain();
  });

  it('shows on a card what a deep read of the clinic’s own tables shows', async () => {
    const { practitioners } = await ask<{ practitioners: { nodes: { id: string }[] } }>(
      `{ practitioners { nodes { ${EVERYTHING} } } }`,
    );
    expect(practitioners.nodes).toHaveLength(2);
    for (const card of practitioners.nodes) {
      const { practitioner } = await ask<{ practitioner: object }>(
        `query ($id: ID!) { practitioner(id: $id) { ${EVERYTHING} } }`,
        { id: card.id },
      );
      expect(card).toEqual(practitioner);
    }
  });

  const at = async (instant: string) => {
    now = new Date(instant);
    const { practitioners } = await ask<Listed>('{ practitioners { nodes { id name credentials { title } } } }');
    const trained = await ask<Listed>('{ practitioners(filter: { credentials: [TRAINING] }) { nodes { name } } }');
    return {
      order: practitioners.nodes.map(({ name }) => name),
      robin: practitioners.nodes.find(({ name }) => name === 'Robin')?.credentials.map(({ title }) => title),
      trained: trained.practitioners.nodes.map(({ name }) => name),
    };
  };

  it('lets a credential lapse by the calendar alone: at midnight of the easternmost location', async () => {
    const before = await at('2026-06-10T21:59:59Z');
    expect(before).toEqual({ order: ['Robin', 'Kim'], robin: ['Lapses'], trained: ['Robin', 'Kim'] });
    const after = await at('2026-06-10T22:00:00Z');
    expect(after).toEqual({ order: ['Kim', 'Robin'], robin: [], trained: ['Kim'] });
  });

  it('lets a credential begin by the calendar alone: at midnight of the westernmost location', async () => {
    expect((await at('2026-06-11T22:59:59Z')).robin).toEqual([]);
    expect(await at('2026-06-11T23:00:00Z')).toMatchObject({ order: ['Robin', 'Kim'], robin: ['To come'] });
  });

  const rows = () =>
    doors.asProjector(null, async (tx) => [
      ...(await tx.query('select * from directory_search order by practitioner_id')),
      ...(await tx.query('select * from directory_entry order by practitioner_id')),
      ...(await tx.query('select * from directory_card order by practitioner_id')),
    ]);

  it('is the same after a rebuild, and loses what has no source', async () => {
    const before = await rows();
    await doors.asProjector(clinic.id, async (tx) => {
      const [clinicId, stranger] = [clinic.id, '01900000-0000-7000-8000-000000000000'];
      for (const table of ['directory_search', 'directory_entry', 'directory_card']) {
        await tx.query(
          `update ${table} set practitioner_id = $2 where clinic_id = $1 and practitioner_id = (
             select min(practitioner_id::text)::uuid from ${table} where clinic_id = $1)`,
          [clinicId, stranger],
        );
      }
      await tx.query(`update directory_search set rank = 1 where clinic_id = $1`, [clinic.id]);
    });
    expect(await rows()).not.toEqual(before);
    await projector.rebuild();
    expect(await rows()).toEqual(before);
  });

  it('keeps who never lapses, or has for ever been: years that no range can be written in', async () => {
    const kim = await clinic.practitioner({ name: 'Evergreen' });
    await clinic.certification({ practitioner: kim, issuedOn: '0001-01-01', expiresOn: '9999-12-31', verified: true });
    await drain();
    const { practitioners } = await ask<Listed>(
      '{ practitioners(filter: { text: "evergreen" }) { nodes { id name credentials { title } } } }',
    );
    expect(practitioners.nodes[0]?.credentials).toHaveLength(1);
  });

  it('refuses a cursor that somebody made up', async () => {
    for (const rank of [1.5, 1e300, 3_000_000_000]) {
      const after = encodeCursor('practitioners.rank', [true, rank, '00000000-0000-0000-0000-000000000000']);
      const { errors } = await graphql({
        schema,
        source: 'query ($after: String) { practitioners(after: $after) { nodes { id } } }',
        variableValues: { after },
        contextValue: contextValue(),
      });
      expect(errors?.map(({ message }) => message)).toEqual(['`after` is not a cursor of this list in this order.']);
    }
  });

  it('follows a review taken down', async () => {
    const id = encodeGlobalId({ type: 'Clinic', clinicId: clinic.id, id: clinic.id });
    const counts = async () => {
      const listedCount = await ask<{ practitioners: { nodes: { rating: { count: number } }[] } }>(
        '{ practitioners(filter: { text: "robin" }) { nodes { rating { count } } } }',
      );
      const deep = await ask<{ clinic: { reviews: { totalCount: number } } }>(
        'query ($id: ID!) { clinic(id: $id) { reviews { totalCount } } }',
        { id },
      );
      return [listedCount.practitioners.nodes[0]?.rating.count, deep.clinic.reviews.totalCount];
    };
    expect(await counts()).toEqual([4, 4]);
    await doors.asOperator(OPERATOR, 'Fake', clinic.id, async (tx) => {
      const [review] = await tx.query<{ id: string }>(`select id from review where clinic_id = $1 limit 1`, [
        clinic.id,
      ]);
      await tx.query(`update review set status = 'removed' where clinic_id = $1 and id = $2`, [clinic.id, review!.id]);
      await tx.record({ kind: 'review.removed', subjectType: 'review', subjectId: review!.id });
    });
    await drain();
    expect(await counts()).toEqual([3, 3]);
  });

  it('makes anew what changed of a card and reads nothing else: to what the whole would be', async () => {
    const practitioner = await clinic.practitioner({ name: 'Changing' });
    await drain();
    const whole = vi.spyOn(projector, 'refresh');
    const changes = [
      () => clinic.review({ practitioner, rating: 5, treatment: true, reply: { body: 'Thank you.' } }),
      () => clinic.review({ practitioner, rating: 2 }),
      () =>
        clinic.portfolioCase({ practitioner, photos: [{ moment: 'before' }, { moment: 'healed', daysHealed: 90 }] }),
      () => clinic.certification({ practitioner, kind: 'training', verified: true }),
      () => clinic.review({ practitioner, rating: 4 }),
    ];
    let last = await rows();
    for (const change of changes) {
      await change();
      await drain();
      const changed = await rows();
      expect(changed).not.toEqual(last);
      last = changed;
    }
    expect(whole.mock.calls.flatMap(([, ids]) => ids)).toEqual([]);
    whole.mockRestore();
    await projector.rebuild();
    expect(await rows()).toEqual(last);
  });
});
