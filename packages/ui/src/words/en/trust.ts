import type { Words } from '../kinds.ts';

/** Credentials, reviews, ranking and search. */
export const trust: Pick<
  Words,
  | 'credentialKind'
  | 'credentialScope'
  | 'credentialStatus'
  | 'verificationMethod'
  | 'aspect'
  | 'reviewSource'
  | 'moderationReason'
  | 'rankPart'
  | 'order'
  | 'facet'
  | 'filterPart'
  | 'comparedFact'
> = {
  credentialKind: {
    training: ['Training', 'A training completed or an examination passed.'],
    bloodborne_pathogen: ['Bloodborne pathogens', 'A class on preventing infection through blood.'],
    licence: ['Licence', 'A licence or registration of an authority.'],
    insurance: ['Insurance', 'An insurance that covers the treatment.'],
    first_aid: ['First aid', 'A class in first aid.'],
  },
  credentialScope: {
    smp: ['Names scalp micropigmentation', 'The credential names scalp micropigmentation itself.'],
    pmu: ['Permanent make-up', 'For permanent make-up; scalp micropigmentation is not named.'],
    tattoo: ['Tattooing', 'For tattooing; scalp micropigmentation is not named.'],
    general: ['General', 'For no procedure in particular.'],
  },
  credentialStatus: {
    self_declared: ['Self-declared', 'The clinic says so; nobody has checked it.'],
    submitted: ['Being checked', 'Handed in to be checked; not checked yet.'],
    verified: ['Checked', 'We have checked it; the badge says how and when.'],
    rejected: ['Not confirmed', 'Checked and found wanting.'],
    revoked: ['Withdrawn', 'The confirmation was taken back.'],
  },
  verificationMethod: {
    issuer_registry: ['Checked in the issuer’s register', 'We compared it with the register of whoever issued it.'],
    document_only: ['Checked by the document alone', 'We saw the document; whoever issued it was not asked.'],
  },
  aspect: {
    naturalness: ['Natural look', 'How natural the result looks.'],
    match: ['Colour match', 'How well it matches hair and skin.'],
    comfort: ['Comfort', 'How comfortable the treatment was.'],
    hygiene: ['Hygiene', 'How clean everything was.'],
    aftercare: ['Aftercare', 'How good care and advice were afterwards.'],
  },
  reviewSource: {
    treatment: ['After a completed treatment', 'Written here by a client whose treatment session was completed.'],
    imported: ['Imported', 'Brought along by the clinic; nobody has checked who wrote it.'],
  },
  moderationReason: {
    fake: ['Not genuine', 'It is not of a real treatment, or was paid for.'],
    harmful: ['Threat or insult', 'It threatens or insults.'],
    illegal: ['Against the law', 'It breaks the law.'],
    personal_data: ['Personal data', 'It tells personal data of someone.'],
    not_a_client: ['Not a client', 'Its author was not a client.'],
    wrong_practitioner: ['About somebody else', 'It is about another practitioner.'],
    other: ['Another reason', 'Another reason, kept in the log.'],
  },
  rankPart: {
    credentials: [
      'Checked credentials',
      'A credential that we have checked is in date. It outweighs all else together.',
    ],
    rating: ['Rating', 'The mean of all ratings, drawn towards the middle while there are few.'],
    treatment_verified: ['Reviews after treatment', 'How many reviews are tied to a completed treatment.'],
    healed_evidence: ['Healed results shown', 'How many of the cases show a healed result.'],
  },
  order: {
    rank: ['Best evidence first', 'By checked credentials, ratings and healed results. Nobody can pay for a place.'],
    distance: ['Nearest first', 'By the distance to the nearest location.'],
    rating: ['Highest rating first', 'By the mean rating; among equals, more reviews come first.'],
    reviews: ['Most reviews first', 'By the number of reviews.'],
    price: ['Lowest price first', 'By the lowest all-in price for what you look for.'],
  },
  facet: {
    indication: ['Cause of hair loss', 'Cases with this cause.'],
    stage: ['Stage', 'Cases at this stage before treatment.'],
    scar_type: ['Kind of scar', 'Cases with this kind of scar.'],
    skin_tone: ['Skin type', 'Cases of this skin type, or one step from it.'],
    monk_tone: ['Skin tone', 'Cases of this skin tone, or one step from it.'],
    hair_colour: ['Hair colour', 'Cases of this hair colour, or one near it.'],
    credential: ['Checked credentials', 'Credentials that we have checked and that are in date.'],
    currency: ['Currency', 'A price in this currency holds today.'],
    language: ['Languages', 'Languages that are spoken.'],
    min_rating: ['Rating', 'The mean rating at least.'],
    min_reviews: ['Number of reviews', 'The number of reviews at least.'],
    serves: ['Treats', 'Who is treated, where it is stated.'],
  },
  filterPart: {
    near: ['Place and distance', 'Where, and how far away at most.'],
    indication: ['Cause of hair loss', 'What you would like treated.'],
    stage: ['Stage', 'How far the hair loss has come.'],
    scar_type: ['Kind of scar', 'The kind of scar.'],
    skin_tone: ['Skin tone', 'The tone or type of your skin.'],
    hair_colour: ['Hair colour', 'The colour of your hair.'],
    credentials: ['Checked credentials', 'Credentials that you ask for.'],
    languages: ['Languages', 'Languages that you speak.'],
    min_rating: ['Rating', 'The mean rating at least.'],
    min_reviews: ['Number of reviews', 'The number of reviews at least.'],
    price: ['Price', 'What it may cost, all in.'],
    serves: ['Treats', 'Whether women or men are treated.'],
    text: ['Words', 'Words of a name, a clinic or a town.'],
  },
  comparedFact: {
    credentials: ['Checked credentials', 'Kinds of credential that we have checked and that are in date.'],
    rating: ['Rating', 'The mean of all published ratings.'],
    reviews: ['Reviews', 'How many reviews are published.'],
    treatment_verified: ['Reviews after treatment', 'How many reviews are tied to a completed treatment.'],
    healed_evidence: ['Healed results shown', 'How many published cases show a healed result.'],
    matching_cases: ['Cases like yours', 'How many published cases are like what you look for.'],
    price: ['Price from', 'The least that you pay for what you look for, all in.'],
    experience: ['Experience', 'Years of experience, as the clinic states them.'],
    languages: ['Languages', 'Languages that are spoken.'],
    locations: ['Locations', 'Where they work.'],
    serves: ['Treats', 'Whether women and men are treated, as the clinic states it.'],
  },
};
