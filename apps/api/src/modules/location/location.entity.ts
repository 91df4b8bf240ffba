import { COORDINATE_SOURCES, LOCATION_LIMITS, type CoordinateSource, type LocationStatus } from '@stipple/domain';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { domainEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/relay/index.ts';

export const CoordinateSourceEnum = domainEnum(
  'CoordinateSource',
  COORDINATE_SOURCES,
  'How a location got its coordinates.',
  {
    given: 'Stated by the clinic.',
    town: 'Those of its town: good enough for a distance between towns, not to find the door.',
    none: 'Not located: it is found by no search near a place.',
  },
);

/** One place of business of a clinic. The row and its public type. */
@Entity({ name: 'location' })
@ObjectType({ implements: Node, description: 'One place of business of a clinic.', simpleResolvers: true })
export class Location implements Node {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;

  /** The clinic's own name for the row, by which an import finds it again. */
  @Column({ type: 'text', name: 'external_id', nullable: true, select: false })
  externalId: string | null;

  @Column({ type: 'text', name: 'slug' })
  @Field(() => String, { description: 'The page address: letters, digits and hyphens.' })
  slug: string;

  @Column({ type: 'text', name: 'name' })
  @Field(() => String, { description: `What the clinic calls it, in up to ${LOCATION_LIMITS.name} characters.` })
  name: string;

  @Column({ type: 'text', name: 'address', nullable: true })
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  address: string | null;

  @Column({ type: 'text', name: 'city' })
  @Field(() => String, { description: 'The town.' })
  city: string;

  @Column({ type: 'text', name: 'region', nullable: true })
  @Field(() => String, { nullable: true, description: 'The state, province or county.' })
  region: string | null;

  @Column({ type: 'text', name: 'postal_code', nullable: true })
  @Field(() => String, { nullable: true, description: 'The postal code.' })
  postalCode: string | null;

  @Column({ type: 'text', name: 'country_code' })
  @Field(() => String, { description: 'The country, as ISO 3166-1 alpha-2.' })
  countryCode: string;

  @Column({ type: 'text', name: 'time_zone' })
  @Field(() => String, { description: 'The IANA time zone whose calendar decides which day it is here.' })
  timeZone: string;

  @Column({ type: 'double precision', name: 'latitude', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Degrees north of the equator (WGS 84).' })
  latitude: number | null;

  @Column({ type: 'double precision', name: 'longitude', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Degrees east of Greenwich (WGS 84).' })
  longitude: number | null;

  @Column({ type: 'text', name: 'coordinate_source' })
  @Field(() => CoordinateSourceEnum, { description: 'How the coordinates are known.' })
  coordinateSource: CoordinateSource;

  @Column({ type: 'text', name: 'phone', nullable: true })
  @Field(() => String, { nullable: true, description: 'The telephone number, as the clinic writes it.' })
  phone: string | null;

  @Column({ type: 'text', name: 'email', nullable: true })
  @Field(() => String, { nullable: true, description: 'The e-mail address of the location.' })
  email: string | null;

  @Column({ type: 'text', name: 'opening_hours', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Opening hours in the clinic’s own words. Where `openingWeek` has entries, those hold.',
  })
  openingHours: string | null;

  /** Only a published one is public. */
  @Column({ type: 'text', name: 'status' })
  status: LocationStatus;

  @Column({ type: 'date', name: 'closed_on', nullable: true, select: false })
  closedOn: string | null;

  @Column({ type: 'integer', name: 'version', select: false })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'updated_at', select: false })
  updatedAt: Date;
}
