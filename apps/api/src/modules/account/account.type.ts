import { ACCOUNT_LOCALES, MEMBER_ROLES, type AccountLocale, type MemberRole } from '@stipple/domain';
import { Field, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';

export const MemberRoleEnum = domainEnum('MemberRole', MEMBER_ROLES, 'What somebody is in a clinic.', {
  owner: 'May do everything in the clinic.',
  manager: 'Runs named locations, or all of them.',
  practitioner: 'Treats; sees and keeps the own records.',
  front_desk: 'Receives clients at named locations.',
  auditor: 'Reads everything, changes nothing.',
});

export const AccountLocaleEnum = domainEnum('AccountLocale', ACCOUNT_LOCALES, 'The language of an account.', {
  en: 'English.',
  de: 'German.',
});

/** The person who is signed in. */
@ObjectType({ description: 'The person who is signed in.', simpleResolvers: true })
export class Account {
  @Field(() => String, { description: 'The name colleagues see.' })
  name: string;

  @Field(() => String, { description: 'The address for signing in and for messages.' })
  email: string;

  @Field(() => AccountLocaleEnum, { description: 'The language of pages and messages.' })
  locale: AccountLocale;

  @Field(() => Boolean, { description: 'Whether this is the operator of Stipple, who belongs to no clinic.' })
  isOperator: boolean;
}

/** A clinic that the signed-in person belongs to, and as what. */
@ObjectType({ description: 'A clinic you belong to, and as what.', simpleResolvers: true })
export class Membership {
  /** Not exposed. */
  clinicId: string;

  @Field(() => String, { description: 'The page address of the clinic, by which requests name it (`stipple-clinic`).' })
  slug: string;

  @Field(() => [MemberRoleEnum], { description: 'What you are there.' })
  roles: readonly MemberRole[];

  @Field(() => Boolean, { description: 'Whether you reach every location of it.' })
  allLocations: boolean;
}
