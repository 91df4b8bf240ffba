import type { ChapterWords } from '../statement.ts';
import type { aftercare } from './aftercare.ts';

export const aftercareEn: ChapterWords<typeof aftercare> = {
  title: 'Aftercare',
  summary: 'When you may wash, move, swim, shave and go into the sun again, counted from the day of the session.',
  sections: {
    clock: {
      heading: 'How the days count',
      says: {
        restart:
          'The day of the session is day zero. Every item starts anew with the latest session. What your own practitioner tells you goes first.',
        longest:
          'Two documents speak of “several days” for all of it; one names days, and a whole month for pools. We say: each item has its own day, and where documents differ, the longest counts.',
      },
    },
    washing: {
      heading: 'Washing and care',
      says: {
        water:
          'Rinse with water, without rubbing, from day {waterFrom}. One document says several days without washing; clinics start between day {waterLow} and day {waterHigh}, one on the same day.',
        shampoo: 'Mild shampoo from day {shampooFrom}. Clinics say day {shampooLow} to {shampooHigh}.',
        moisturise:
          'Moisturise lightly from day {moisturiseFrom}. One document says after {s1Moisturise} days, another after several.',
        products: 'Other hair products from day {productsFrom}, without acids (AHA) and without alcohol.',
        special:
          'One document says that no special products are needed, and forbids some; two recommend moisturiser or sunscreen. We say: moisturiser and sunscreen help; some products wait for some days.',
      },
    },
    moving: {
      heading: 'Moving and swimming',
      says: {
        activity: 'Everyday activity after a few days: our rules say day {activityFrom}.',
        exercise: 'Vigorous exercise and sweating from day {exerciseFrom}.',
        pool: 'Pool, sauna and steam after {poolDays} days or {poolMonths} calendar month, whichever is later. Clinics say {poolLow} to {poolHigh} days; we follow the longest document.',
      },
    },
    sun: {
      heading: 'Sun',
      says: {
        cover: 'Keep the scalp out of direct sun, or covered, through day {sunCoverThrough}.',
        sunscreen:
          'From day {sunscreenFrom} sunscreen, factor {spf} or more, whenever you are in the sun. Sun is one of the things that make it fade.',
      },
    },
    shaving: {
      heading: 'Shaving and scabs',
      says: {
        foil: 'A foil shaver from day {foilFrom}, if no scabs are left.',
        razor: 'A razor from day {razorFrom}. We found no source for a day; this one is our judgement.',
        scabs: 'Leave scabs alone; never pick at them. Healing takes up to {noPickingDays} days, a trainer says.',
      },
    },
    signs: {
      heading: 'What to expect, and when to ask',
      says: {
        darker: 'For up to {darkerDays} days the dots look darker than they will once healed.',
        contact: 'Write to your practitioner about anything that worries you. That is part of the treatment.',
        redFlags:
          'Redness that spreads, pus, fever, lumps, or itching for more than {itchWeeks} weeks: ask a doctor, not a website.',
        blood: 'Blood donation: clinics name {bloodLow} or {bloodHigh} months. Ask the service that takes it.',
        follow: 'Follow the care you were given in writing, and note when the next look or touch-up is due.',
      },
    },
  },
};
