import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../graphql/relay/index.ts';
import { DateTime } from '../../graphql/scalars.ts';

/** Something partners were shown and must not show any more. */
@ObjectType({
  description: 'A photo that partners were shown and whose consent was withdrawn.',
  simpleResolvers: true,
})
export class PartnerNotice {
  /** Not exposed. */
  clinicId: string;

  @Field(() => ID, { description: 'Names it among notices.' })
  id: string;

  @Field(() => ID, { description: 'The global id of the photo.' })
  photoId: string;

  @Field(() => String, { description: 'The brand of the clinic.' })
  clinicName: string;

  @Field(() => DateTime, { description: 'When consent was withdrawn.' })
  withdrawnAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed that no partner shows it any more.' })
  acknowledgedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who confirmed it.' })
  acknowledgedBy: string | null;
}

export const PartnerNoticeConnection = connectionType(PartnerNotice, 'PartnerNotice', 'notices to partners');
