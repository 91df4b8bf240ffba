/** What the pieces say, in British English: the namespace `ui`. */
export const texts = {
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  notStated: 'not stated',

  photoAlt: '{{view}}: {{moment}}',
  photoDrawn: 'Drawing',
  photoDrawnAbout: 'A drawing made for demonstration, not a photograph.',
  photoRetouched: 'Retouched',
  photoAgeUnknown: 'time since treatment not stated',
  photoLightUnknown: 'light not stated',
  photoMissing: 'No photo',

  compareSlider: 'Show more of the later or of the earlier photo',
  compareShare: '{{moment}}: {{share}}',
  timeLegend: 'The result over time',
  timeMissing: '{{moment}}: no photo',

  starsOf: '{{stars}} of {{max}} stars',
  reviews_one: '{{shown}} review',
  reviews_other: '{{shown}} reviews',
  reviewsNone: 'No reviews yet',
  ratingSources: '{{verified}} of {{count}} tied to a completed treatment, {{imported}} imported',
  ratingDistribution: 'How often each number of stars was given',
  ratingBar_one: '{{shown}} review with {{stars}} of 5 stars',
  ratingBar_other: '{{shown}} reviews with {{stars}} of 5 stars',
  ratingAspects: 'By aspect',
  aspectNone: 'not rated',
  aspectCount_one: '{{mean}} of 5, {{shown}} review',
  aspectCount_other: '{{mean}} of 5, {{shown}} reviews',

  credentialBy: 'by {{by}} on {{day}}',
  credentialChecked: 'Checked:',
  credentialCheckedOn: 'checked {{day}}',
  credentialIssued: 'Issued by {{issuer}} on {{day}}',
  credentialValid: 'Valid until {{day}}',
  credentialUnlimited: 'Without an end date',
  credentialHours_one: '{{count}} hour of training stated',
  credentialHours_other: '{{count}} hours of training stated',
  credentialLapsed: 'Expired on {{day}}',
  credentialsNone: 'No credentials published',

  priceNone: 'No price published',
  priceAllIn: 'All in, for the whole treatment',
  priceIncludes: 'What the price includes',
  priceSessions: 'Sessions',
  priceTouchUp: 'First touch-up',
  pricePatchTest: 'Patch test',
  priceTax: 'Tax',
  priceIncluded: 'included',
  priceExtra: 'not included',
  priceCurrency: 'Currency: {{currency}}',
  priceUntil: 'Holds until {{day}}',
  priceUsual: 'counted with the usual {{low}} to {{high}} sessions',

  evidenceName: 'Source: {{meaning}}',
  explain: 'What does “{{term}}” mean?',

  swatchAny: 'Any',
  skinLegend: 'Skin tone',
  skinHelp: 'Pick the tone nearest to skin that sees little sun, such as the inside of your arm.',
  hairLegend: 'Hair colour',
} as const;

/** A key of the texts; the ending that depends on a count is left out. */
export type TextKey<K extends string = keyof typeof texts> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;

/** The texts of another language: the same keys. */
export type Texts = Record<keyof typeof texts, string>;
