import { CERTIFICATION_BODIES, certificationBody } from '@stipple/domain';
import { Args, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  connectionType,
  decodeCursor,
  encodeCursor,
  encodeGlobalId,
  PageArgs,
  pageOf,
  toConnection,
  type Connection,
  type NodeDefinition,
} from '../../graphql/relay/index.ts';
import { CertificationBody } from './certification-body.entity.ts';

const CertificationBodyConnection = connectionType(CertificationBody, 'CertificationBody', 'certification bodies');

const ORDER = 'certification bodies';
const BODIES: readonly Fact[] = CERTIFICATION_BODIES.toSorted((a, b) => (a.name < b.name ? -1 : 1));
type Fact = (typeof CERTIFICATION_BODIES)[number];

const globalId = (number: number) => encodeGlobalId({ type: 'CertificationBody', clinicId: null, id: String(number) });

/** Organisations that issue credentials: reference data, the same for everyone. */
@Resolver(() => CertificationBody)
export class CertificationBodyResolver {
  @Query(() => CertificationBodyConnection, {
    description: 'Organisations whose credentials we know, by name, and what a credential of each shows.',
  })
  certificationBodies(@Args(() => PageArgs) args: PageArgs): Connection<object> {
    const page = pageOf(args);
    const after = nameIn(page.after, 'after');
    const before = nameIn(page.before, 'before');
    const within = BODIES.filter(({ name }) => (after === null || name > after) && (before === null || name < before));
    const read = page.backwards ? within.toReversed() : within;
    return toConnection(
      read.slice(0, page.limit + 1),
      page,
      (body) => encodeCursor(ORDER, [body.name]),
      () => BODIES.length,
    );
  }

  @FieldResolver(() => ID)
  id(@Root() body: CertificationBody): string {
    return body.id ?? globalId(certificationBody(body.code)?.number ?? 0);
  }
}

/** The name that a cursor stands at. */
const nameIn = (cursor: string | null, argument: 'after' | 'before') =>
  cursor === null ? null : String(decodeCursor(ORDER, ['string'], cursor, argument)[0]);

/** How `node` finds a certification body again. */
export const certificationBodyNode: NodeDefinition = {
  type: 'CertificationBody',
  load: (id) => CERTIFICATION_BODIES.find((body) => String(body.number) === id) ?? null,
};
