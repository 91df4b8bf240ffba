import { problem, type Problem } from './outcome.ts';
import { REVIEW_LIMITS } from './review.ts';
import { filled, verbatim } from './sentence/index.ts';

/** What a clinic's public answer to a review must not do. */
export const REPLY_PROBLEMS = ['confirms_client', 'medical_detail', 'personal_detail'] as const;
export type ReplyProblem = (typeof REPLY_PROBLEMS)[number];

/**
 * Whether a problem stops an answer, or only warns. That somebody is a client is theirs to tell: confirming it in
 * public breaks confidence whatever the review said (judgement J; the words looked for are J too).
 */
export const REPLY_PROBLEM_STOPS: Record<ReplyProblem, boolean> = {
  confirms_client: true,
  medical_detail: false,
  personal_detail: false,
};

/** One place in an answer, by its characters: from `start` up to before `end`. */
export interface ReplyFinding {
  readonly problem: ReplyProblem;
  readonly start: number;
  readonly end: number;
  /** The words found. */
  readonly words: string;
}

const BOUND = String.raw`(?<![\p{L}\p{N}])`;
const UNBOUND = String.raw`(?![\p{L}\p{N}])`;
const phrases = (...each: string[]): RegExp => new RegExp(`${BOUND}(?:${each.join('|')})${UNBOUND}`, 'giu');

const PATTERNS: Record<ReplyProblem, readonly RegExp[]> = {
  confirms_client: [
    phrases(
      String.raw`your (?:\w+ ){0,2}(?:treatments?|sessions?|appointments?|procedures?|visits?|results?|consultations?|touch-?ups?|hairline|scalp)`,
      String.raw`(?:treating|seeing|having|welcoming) you`,
      String.raw`(?:we|i) (?:treated|saw|tattooed|pigmented|worked on) you(?:r \w+)?`,
      String.raw`(?:when|since|after) you (?:came|visited|were (?:here|with us)|left us)`,
      String.raw`(?:as|being) (?:a|our) (?:\w+ )?(?:clients?|customers?|patients?)`,
      String.raw`(?:thank you|thanks) for (?:visiting|choosing|coming|trusting) (?:us|me|our \w+)`,
      String.raw`welcome back`,
      String.raw`see you (?:again|soon|next \w+)`,
    ),
    phrases(
      String.raw`ihr(?:e|en|er|em|es)? (?:\p{L}+ ){0,2}(?:behandlung(?:en)?|sitzung(?:en)?|termins?|termine|besuchs?|ergebnis(?:se|ses)?|beratung|auffrischung|haarlinie|kopfhaut)`,
      String.raw`(?:wir|ich) (?:haben|habe|durften|durfte) sie (?:\p{L}+ ){0,3}(?:behandelt|behandeln|pigmentiert|gesehen|begrüßt|begrüßen)`,
      String.raw`sie (?:waren|sind) (?:\p{L}+ ){0,2}bei uns`,
      String.raw`als (?:unser(?:e|en|er)? |langjährige[rn]? )?(?:kund(?:e|en|in)|patient(?:en|in)?)`,
      String.raw`(?:danke|dank) (?:\p{L}+ ){0,3}(?:für ihr(?:en)? (?:besuch|vertrauen)|dass sie bei uns waren)`,
      String.raw`willkommen zurück`,
    ),
  ],
  medical_detail: [
    phrases(
      String.raw`alopecia|areata|norwood|ludwig|keloids?|psoriasis|eczema|dermatitis|diabet(?:es|ic)|chemo(?:therapy)?|cancer|medications?|blood thinners?|isotretinoin|accutane|minoxidil|finasteride|infection|infected|allerg(?:y|ies|ic)|scars?|transplants?|pregnan(?:t|cy)|diagnos(?:is|ed)|hepatitis|hiv|medical history`,
    ),
    phrases(
      String.raw`alopezie|keloide|schuppenflechte|ekzem|neurodermitis|diabetiker(?:in)?|chemotherapie|krebs|medikamente?n?|blutverdünner|infektion|entzündung|allergi(?:e|en|sch)|narben?|haartransplantation|schwanger(?:schaft)?|diagnose|krankengeschichte|vorerkrankung(?:en)?`,
    ),
  ],
  personal_detail: [
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    /(?<![\p{L}\p{N}])(?:\+|00|0)\d(?:[\s()/.-]?\d){6,14}(?!\d)/gu,
    /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)/g,
    phrases(
      String.raw`\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)`,
    ),
  ],
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Looks through an answer to a review before it is published, in English and German. A client's name counts as
 * personal where the review itself does not show it.
 * @param text the answer as written
 * @param hiddenName the client's name, where the clinic knows it and the review does not show it
 * @returns what was found, in the order of the text
 */
export function checkReply(text: string, hiddenName: string | null = null): readonly ReplyFinding[] {
  const names = (hiddenName ?? '').split(/\s+/).filter((part) => part.length > 1);
  const patterns = {
    ...PATTERNS,
    personal_detail: [...PATTERNS.personal_detail, ...(names.length > 0 ? [phrases(...names.map(escaped))] : [])],
  };
  return REPLY_PROBLEMS.flatMap((problem) =>
    patterns[problem].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
        problem,
        start: index,
        end: index + words.length,
        words,
      })),
    ),
  ).toSorted((a, b) => a.start - b.start);
}

/** Whether an answer may not be published as it is. */
export const replyIsStopped = (findings: readonly ReplyFinding[]): boolean =>
  findings.some(({ problem }) => REPLY_PROBLEM_STOPS[problem]);

/**
 * What must be mended before an answer can be published: nothing written, too much, words that confirm a client, and
 * medical or personal detail unless its author says to send it anyway.
 */
export function replyProblems(body: string, sendAnyway: boolean, hiddenName: string | null = null): Problem[] {
  if (body.trim() === '') return [problem('body', 'REQUIRED', null, 'a text')];
  if (body.length > REVIEW_LIMITS.reply) {
    return [problem('body', 'TOO_LONG', null, filled('at most {max} characters', { max: REVIEW_LIMITS.reply }))];
  }
  return checkReply(body, hiddenName).flatMap(({ problem: found, words }) => {
    if (REPLY_PROBLEM_STOPS[found]) {
      return problem('body', 'CONFIRMS_CLIENT', verbatim(words), 'words that do not confirm that somebody is a client');
    }
    const what = found === 'medical_detail' ? 'medical' : 'personal';
    return sendAnyway
      ? []
      : problem('body', 'SENSITIVE_DETAIL', verbatim(words), `no ${what} detail, or your word to send it anyway`);
  });
}

/** Ways to answer that confirm nothing, in the languages of the site. */
export const REPLY_SUGGESTIONS: Readonly<Record<'en' | 'de', readonly string[]>> = {
  en: [
    'Thank you for taking the time to write. We read every review in the team.',
    'We are sorry to read this. We can not discuss anybody in public; please contact us, so that we can look into it.',
    'Everyone who comes to us gets a written aftercare plan and a number to call. Please use it whenever something looks wrong.',
    'Healed work is looked at again after some weeks, and adjusted where it has to be. Whoever is unsure may write to us at any time.',
  ],
  de: [
    'Danke, dass Sie sich die Zeit zum Schreiben genommen haben. Wir lesen jede Bewertung im Team.',
    'Es tut uns leid, das zu lesen. Öffentlich besprechen wir niemanden; bitte melden Sie sich bei uns, damit wir dem nachgehen können.',
    'Alle, die zu uns kommen, erhalten einen schriftlichen Pflegeplan und eine Nummer für Rückfragen. Bitte nutzen Sie sie, sobald etwas nicht gut aussieht.',
    'Verheilte Arbeit sehen wir uns nach einigen Wochen noch einmal an und bessern nach, wo es nötig ist. Wer unsicher ist, kann uns jederzeit schreiben.',
  ],
};
