/** The frame of the guide, in English; its chapters come from the server. */
export const guide = {
  title: 'A plain guide to scalp micropigmentation',
  description:
    'What scalp micropigmentation is, how it goes, what hurts, what it costs, who should not, and where the sources disagree.',
  lead: 'What is known, who says so, and where they disagree. Every statement carries its sources; where we found none, it says so.',
  name: 'Guide',
  chapters: 'Chapters',
  inThisChapter: 'In this chapter',
  disagree: 'Sources disagree',
  disagreeCount_one: '{{count}} point on which sources disagree',
  disagreeCount_other: '{{count}} points on which sources disagree',
  review: {
    title: 'Not yet reviewed',
    body: 'No practitioner and no dermatologist has reviewed this text yet. It is written from the sources listed, and is no medical advice.',
  },
  evidence: {
    title: 'How to read the letters',
    body: 'The letters after a sentence say who stands behind it. Open one for its source.',
    founding: 'One of five guides for patients that this site started from',
    paper: 'A paper, a law or an official body',
    clinic: 'A clinic, a vendor or a trainer: they sell something',
    general: 'Commonly held, not traced to a source',
    judged: 'Our own judgement, or what we looked for and did not find',
  },
  sources: {
    title: 'Sources',
    body: 'Addresses as they were found. A page may say more than the part we read, and may have changed.',
  },
  check: {
    suitability: 'Make a list of what to raise at your consultation',
    aftercare: 'See these days in your own calendar',
  },
  prices: {
    caption: 'Published by others, not ours',
    what: 'What for',
    range: 'Range',
    source: 'Published by',
    undated: 'undated',
  },
  previous: 'Before',
  next: 'Next',
  moreChapters: 'Other chapters',
};
