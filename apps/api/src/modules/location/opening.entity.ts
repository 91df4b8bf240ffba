import { OPENING_LIMITS, WEEKDAYS, type Weekday } from '@stipple/domain';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { domainEnum } from '../../graphql/enums.ts';
import { CalendarDay } from '../../graphql/scalars.ts';

export const WeekdayEnum = domainEnum('Weekday', WEEKDAYS, 'A day of the week.', {
  monday: 'Monday, the first day of the week as ISO 8601 counts.',
  tuesday: 'Tuesday.',
  wednesday: 'Wednesday.',
  thursday: 'Thursday.',
  friday: 'Friday.',
  saturday: 'Saturday.',
  sunday: 'Sunday.',
});

/** One stretch of one day of every week. The row and its public type. */
@Entity({ name: 'opening_hours' })
@ObjectType({
  description: 'When a location is open on one day of every week, by the clock of its time zone.',
  simpleResolvers: true,
})
export class OpeningHours {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'location_id' })
  locationId: string;

  @PrimaryColumn({ type: 'text', name: 'weekday' })
  @Field(() => WeekdayEnum, { description: 'The day of the week.' })
  weekday: Weekday;

  @PrimaryColumn({ type: 'text', name: 'opens' })
  @Field(() => String, { description: 'When it opens, as `HH:MM` of 24 hours in the time zone of the location.' })
  opens: string;

  @Column({ type: 'text', name: 'closes' })
  @Field(() => String, { description: 'When it closes, on the same day; `24:00` is the end of the day.' })
  closes: string;
}

/** Days on which the week does not count. The row and its public type. */
@Entity({ name: 'opening_exception' })
@ObjectType({
  description: 'Days on which the week does not count: the location is closed, or open at other times.',
  simpleResolvers: true,
})
export class OpeningException {
  @PrimaryColumn({ type: 'uuid', name: 'clinic_id' })
  clinicId: string;

  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'location_id' })
  locationId: string;

  @Column({ type: 'date', name: 'starts_on' })
  @Field(() => CalendarDay, { description: 'The first of these days.' })
  startsOn: string;

  @Column({ type: 'date', name: 'ends_on' })
  @Field(() => CalendarDay, { description: 'The last of these days.' })
  endsOn: string;

  @Column({ type: 'text', name: 'opens', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'When it opens on each of them, as `HH:MM` in the time zone of the location; null when it is closed.',
  })
  opens: string | null;

  @Column({ type: 'text', name: 'closes', nullable: true })
  @Field(() => String, { nullable: true, description: 'When it closes on each of them; null when it is closed.' })
  closes: string | null;

  @Column({ type: 'text', name: 'note', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: `Why, in the clinic’s own words, up to ${OPENING_LIMITS.note} characters.`,
  })
  note: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', select: false })
  createdAt: Date;
}
