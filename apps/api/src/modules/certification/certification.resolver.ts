import { certificationBody } from '@stipple/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { related } from '../../graphql/deep/index.ts';
import { globalIdOf } from '../../graphql/relay/index.ts';
import { CalendarDay } from '../../graphql/scalars.ts';
import { Location } from '../location/index.ts';
import { Practitioner } from '../practitioner/index.ts';
import { Bookability } from './bookability.type.ts';
import { badgeOf, verificationOf } from './badge.ts';
import { CertificationBody } from './certification-body.entity.ts';
import { Certification, Verification } from './certification.entity.ts';

/** A row, or a card of the directory, which has the derived fields already. */
type Source = Certification & {
  readonly validUntil?: string | null;
  readonly verification?: Verification | null;
  readonly badge?: string;
  readonly body?: CertificationBody | null;
};

/** What a credential says beyond its columns. */
@Resolver(() => Certification)
export class CertificationResolver {
  @FieldResolver(() => ID)
  id(@Root() credential: Source): string {
    return globalIdOf('Credential', credential);
  }

  @FieldResolver(() => CalendarDay, {
    nullable: true,
    description:
      'The last day it counts, in the calendar of the location; null when it does not lapse. A bloodborne-pathogen class counts for 12 months at most.',
  })
  validUntil(@Root() credential: Source): string | null {
    return credential.validUntil === undefined ? credential.lastDay : credential.validUntil;
  }

  @FieldResolver(() => CertificationBody, {
    nullable: true,
    description: 'The issuer, where it is one whose credentials we know; set when it was checked.',
  })
  body(@Root() credential: Source): object | null {
    return credential.body === undefined ? (certificationBody(credential.bodyCode ?? '') ?? null) : credential.body;
  }

  @FieldResolver(() => Verification, { nullable: true, description: 'Who checked it and how; null when nobody has.' })
  verification(@Root() credential: Source): Verification | null {
    return credential.verification === undefined ? verificationOf(credential) : credential.verification;
  }

  @FieldResolver(() => String, {
    description: 'In one sentence what is claimed, what was checked, by whom and when; or that it is self-declared.',
  })
  badge(@Root() credential: Source): string {
    return credential.badge ?? badgeOf(credential);
  }
}

/** What a practitioner can show today. */
@Resolver(() => Practitioner)
export class PractitionerCredentialsResolver {
  @FieldResolver(() => [Certification], {
    description:
      'Credentials in date today, by the calendar of every location they work at: verified ones first. Lapsed ones are not listed; self-declared ones say so.',
  })
  credentials(@Root() practitioner: Practitioner, @Info() info: GraphQLResolveInfo): Certification[] {
    return related(practitioner, info);
  }

  @FieldResolver(() => Bookability, {
    description: 'Whether they may be booked now, by the credentials that their locations’ countries ask for.',
  })
  bookability(@Root() practitioner: Practitioner, @Info() info: GraphQLResolveInfo): Bookability {
    return related(practitioner, info);
  }
}

/** What a location can show today. */
@Resolver(() => Location)
export class LocationCredentialsResolver {
  @FieldResolver(() => [Certification], {
    description: 'Licences and other credentials of the premises in date today, verified ones first.',
  })
  credentials(@Root() location: Location, @Info() info: GraphQLResolveInfo): Certification[] {
    return related(location, info);
  }
}
