/** English texts on the procedure itself, among them the wording for each contradiction between the founding documents. */
export const WORDS = {
  't.procedure':
    'Scalp micropigmentation places thousands of dots that look like closely shaved hair. It is non-surgical and breaks the skin.',
  't.consultation':
    'At a consultation pattern, cause, skin, goals and limits are talked over, and a plan is made for the person.',
  't.preparation': 'Before a session the scalp is cleansed thoroughly and remaining hair is trimmed.',
  't.anaesthetic': 'A topical anaesthetic may be used within its limits, or none.',
  't.device': 'An electric device with fine needles is used, not a manual blade.',
  't.follicles':
    'Dots keep a set distance from existing follicles. One document says follicles are not damaged; no study was found that measured it.',
  't.angle': 'Depth has a band for each zone. The angle varies; no number was found, so none is given.',
  't.layering': 'Dots are layered over the sessions: each adds to those before, to 30, 70 and 100 %.',
  't.session': 'A session lasts a few hours.',
  't.complete': 'The look is complete once all sessions are; scars and the whole scalp take more.',
  't.seen': 'Something is seen after the first session, the full look after a few.',
  't.risks':
    'Risks are infection, allergy and a result one does not like. No rate for this procedure was found, so none is given.',
  't.trained': 'Only trained practitioners with valid credentials are booked; the badge says what was checked.',
  't.choose': 'Choose by reviews of completed treatments, healed photos, credentials, hygiene and a consultation.',
  't.women': 'Women and men are treated.',
  't.combined': 'It can go with a transplant or topical treatment, each with its own wait.',
  't.everyone': 'Most skin types and hair colours can be treated; some conditions, and the law, stand against it.',
  't.noRegrowth': 'It does not make hair grow: it gives the look of hair.',
  't.candidate': 'It suits loss that is hard to reverse and people at ease with a shaved look.',
  't.upkeep': 'Little upkeep: sun care, and a touch-up after some years.',
  't.cost':
    'The clinic quotes from its own price book: extent, sessions and scars count. Published figures differ widely.',
  't.dots': 'Dots are meant to be hard to tell from hair when done well; how close is a matter of light and distance.',
  't.cancer': 'Loss after cancer treatment is treated once the wait is over and the oncologist has written.',
  't.synonyms': 'Also called head tattoo, hair tattoo, scalp tattoo or hairline pigmentation.',
  't.fading':
    'Sun, an oily or dry scalp, texture, aftercare, lighter shades, scars and skill change how fast it fades; by how much was not measured.',
  't.shades': 'Candidates are ranked for hair and skin; the practitioner may blend shades of one system.',
  'word.a': 'A long-lasting tattoo that fades; it may never vanish.',
  'word.b': 'A topical anaesthetic may be used; it is not always needed.',
  'word.c': 'Non-surgical; breaks the skin.',
  'word.d': 'Two to five sessions of a few hours each, weeks apart.',
  'word.e': 'Something is seen after the first session, the full look after a few.',
  'word.f': 'Moisturiser and sunscreen help; some products wait for some days.',
  'word.g': 'Typically 4 of 10; some compare it with a tattoo, some find it milder.',
  'word.h': 'Often 4 to 6 years before a touch-up; sources range from 1.5 to 8, and nobody can predict it.',
  'word.i': 'What it costs is what the clinic quotes; whether that is much is for you to say.',
  'word.j': 'Most skin types and adult ages; some conditions, and the law, stand against it.',
  'word.k': 'Both a dry and an oily scalp are blamed for a lighter result; neither was measured.',
  'word.l': 'Each item has its own day; where documents differ, the longest counts.',
} as const satisfies Readonly<Record<string, string>>;
