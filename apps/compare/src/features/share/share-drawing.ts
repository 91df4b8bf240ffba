import type { SharePractitionerQuery } from '@stipple/contract/compare';
import { formatOf, type Lang } from '@stipple/ui/format';
import type { Drawing, DrawnText } from '../../app/context.ts';
import { textsOf } from '../../app/i18n/instances.ts';

/** Who is on a picture, as the schema answers. */
export type Shared = NonNullable<SharePractitionerQuery['practitioner']>;

const SIZE = { width: 1200, height: 630 };
const EDGE = 80;
const COLOURS = { paper: '#faf7f2', ink: '#1b2329', muted: '#55605f', accent: '#155855', line: '#ddd5c8' };
/** A name of thousands of letters is cut before anybody lays it out. */
const LONGEST = 120;

interface Line extends Pick<DrawnText, 'text' | 'size'> {
  readonly y: number;
  readonly height: number;
  readonly colour?: string;
  readonly font?: DrawnText['font'];
  readonly isBold?: boolean;
}

/** A column of lines, from `x` and `width` wide. */
const column = (x: number, width: number, lines: readonly Line[]): DrawnText[] =>
  lines.map(({ text, colour = COLOURS.ink, font = 'sans', ...line }) => ({
    ...line,
    text: text.slice(0, LONGEST),
    x,
    width,
    colour,
    font,
  }));

const wide = SIZE.width - 2 * EDGE;

/** Name of the site above, its promise below, an edge in the accent. */
function framed(lang: Lang, texts: readonly DrawnText[], boxes: Drawing['boxes'] = []): Drawing {
  const t = textsOf(lang).i18n.getFixedT(lang, 'share');
  return {
    ...SIZE,
    ground: COLOURS.paper,
    boxes: [{ x: 0, y: 0, width: 24, height: SIZE.height, colour: COLOURS.accent }, ...boxes],
    texts: [
      ...column(EDGE, wide, [
        { text: `${t('brand')} · ${t('kind')}`, y: 56, height: 40, size: 28, colour: COLOURS.accent, isBold: true },
        { text: t('footer'), y: 568, height: 36, size: 24, colour: COLOURS.muted },
      ]),
      ...texts,
    ],
  };
}

/** What was rated, checked and shown. */
function facts(lang: Lang, { rating, credentials, healedEvidence: healed }: Shared) {
  const t = textsOf(lang).i18n.getFixedT(lang, 'share');
  const format = formatOf(lang);
  const checked = credentials.filter(({ verification }) => verification !== null).length;
  const reviews = { count: rating.count, shown: format.number(rating.count) };
  return {
    stars: rating.average === null ? t('noReviews') : t('rating', { stars: format.stars(rating.average) }),
    reviews: rating.count === 0 ? '' : t('reviews', reviews),
    verified: t('verified', { shown: format.number(rating.treatmentVerifiedCount) }),
    checked: checked === 0 ? t('noneChecked') : t('checked', { count: checked }),
    healed:
      healed.cases === 0
        ? t('noCases')
        : t('healed', { count: format.number(healed.casesWithHealedPhotos), of: format.number(healed.cases) }),
  };
}

/** A practitioner: the name large, then the facts. */
export function practitionerPicture(lang: Lang, shared: Shared): Drawing {
  const { stars, reviews, verified, checked, healed } = facts(lang, shared);
  const rating = reviews === '' ? stars : `${stars} · ${reviews}, ${verified}`;
  return framed(
    lang,
    column(EDGE, wide, [
      { text: shared.name, y: 130, height: 150, size: 68, font: 'serif' },
      { text: shared.clinic.name, y: 290, height: 44, size: 34, colour: COLOURS.muted },
      ...[rating, checked, healed].map((text, i) => ({ text, y: 376 + 52 * i, height: 44, size: 32 })),
    ]),
  );
}

/** Any page by its title. */
function titlePicture(lang: Lang, title: string, about: string): Drawing {
  return framed(
    lang,
    column(EDGE, wide, [
      { text: title, y: 150, height: 240, size: 68, font: 'serif' },
      { text: about, y: 410, height: 90, size: 32, colour: COLOURS.muted },
    ]),
  );
}

/** A clinic by its name. */
export const clinicPicture = (lang: Lang, name: string): Drawing =>
  titlePicture(lang, name, textsOf(lang).i18n.getFixedT(lang, 'share')('clinicAbout'));

/** The picture of the site as a whole. */
export function sitePicture(lang: Lang): Drawing {
  const t = textsOf(lang).i18n.getFixedT(lang, 'share');
  return titlePicture(lang, t('site'), t('siteAbout'));
}

function shortFacts(lang: Lang, shared: Shared): readonly string[] {
  const { stars, reviews, checked, healed } = facts(lang, shared);
  return [stars, reviews, checked, healed];
}

/** Up to four side by side. */
export function comparisonPicture(lang: Lang, people: readonly Shared[]): Drawing {
  const t = textsOf(lang).i18n.getFixedT(lang, 'share');
  const gap = 36;
  const width = Math.floor((wide - gap * (people.length - 1)) / people.length);
  const size = people.length > 2 ? 22 : 26;
  const left = (i: number) => EDGE + i * (width + gap);
  return framed(
    lang,
    [
      ...column(EDGE, wide, [{ text: t('compare'), y: 118, height: 60, size: 44, font: 'serif' }]),
      ...people.flatMap((shared, i) =>
        column(left(i), width, [
          { text: shared.name, y: 190, height: 88, size: people.length > 2 ? 32 : 40, font: 'serif' },
          { text: shared.clinic.name, y: 282, height: 30, size, colour: COLOURS.muted },
          ...shortFacts(lang, shared).map((text, row) => ({ text, y: 330 + 52 * row, height: 52, size })),
        ]),
      ),
    ],
    people.slice(1).map((_, i) => ({ x: left(i + 1) - gap / 2, y: 190, width: 2, height: 340, colour: COLOURS.line })),
  );
}
