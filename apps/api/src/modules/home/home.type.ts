import { HOME_TASKS, type HomeTaskKind } from '@stipple/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { CalendarDay } from '../../graphql/scalars.ts';

const HomeTaskKindEnum = domainEnum('HomeTaskKind', HOME_TASKS, 'What waits for somebody.', {
  credentials_lapsing:
    'Credentials that count today and lapse within `withinDays`, for each warning of the clinic’s settings.',
  reviews_to_answer: 'Reviews without an answer.',
  photos_without_consent: 'Cases with photos whose consent is missing or was withdrawn.',
  healed_photos_due: 'Cases without a healed photo, 28 days or more after the last session.',
  imports_to_mend: 'Imports of the last 90 days that left rows out.',
  invitations_open: 'Invitations that nobody has accepted yet.',
  practitioners_to_publish: 'Practitioners who are not published yet.',
  locations_to_publish: 'Locations that are not published yet.',
  credentials_to_check: 'For the operator: credentials that wait to be checked.',
  disputes_to_decide: 'For the operator: disputes that wait for a decision.',
});

@ObjectType({ description: 'Something that waits for somebody, and how much of it.', simpleResolvers: true })
export class HomeTask {
  @Field(() => HomeTaskKindEnum, { description: 'What it is.' })
  kind: HomeTaskKind;

  @Field(() => Int, { description: 'How many; as many as the list that it leads to.' })
  count: number;

  @Field(() => Int, { nullable: true, description: 'Of what lapses: within so many days.' })
  withinDays: number | null;
}

@ObjectType({ description: 'One month of the clinic, or of a location.', simpleResolvers: true })
export class HomeMonth {
  @Field(() => CalendarDay, { description: 'Its first day.' })
  month: string;

  @Field(() => Int, { description: 'Published reviews written in it.' })
  reviews: number;

  @Field(() => Float, { nullable: true, description: 'Their mean, 1 to 5; null when there are none.' })
  averageRating: number | null;

  @Field(() => Int, { description: 'Cases completed in it.' })
  casesCompleted: number;

  @Field(() => Int, { description: 'Of these, cases with a photo of the healed result.' })
  casesHealed: number;
}
