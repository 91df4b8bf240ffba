/** What stands on pictures of shared links, in English. */
export const share = {
  brand: 'Stipple',
  site: 'Find someone you can trust with your scalp',
  siteAbout: 'Certified scalp micropigmentation practitioners, compared by what was checked.',
  kind: 'Scalp micropigmentation',
  compare: 'Side by side',
  rating: '{{stars}} of 5 stars',
  reviews_one: '{{shown}} review, {{verified}} after a completed treatment',
  reviews_other: '{{shown}} reviews, {{verified}} after a completed treatment',
  noReviews: 'No reviews yet',
  checked_one: '{{count}} credential checked',
  checked_other: '{{count}} credentials checked',
  noneChecked: 'No credential checked',
  healed: 'Healed results for {{count}} of {{of}} cases',
  noCases: 'No cases published',
  footer: 'Nobody can pay for a place in the results.',
};
