import { createHash } from 'node:crypto';
import type { Indication, PhotoConsent, PhotoMoment, PhotoView } from '@stipple/domain';
import {
  buildCase,
  buildPhoto,
  type CaseRow,
  drawingOf,
  drawnThumbhash,
  type PhotoRow,
} from '../modules/portfolio/portfolio.builder.ts';
import { coloursFor, scarFor, STAGE_NAMES, stageFor } from './case-facts.ts';
import type { Artist, ClinicRows, Draft } from './chain-plan.ts';
import { dayNumber, isoDay, noonOf, type DayNumber } from './days.ts';
import { PHRASES } from './phrases/index.ts';
import { compose, fill } from './phrases/phrases.ts';

type Rows = Pick<ClinicRows, 'cases' | 'photos'> & { readonly fates: Map<string, PhotoConsent> };

/** One photo to be: when, from where, and how many days after the last session (`null`: before the first). */
interface Shot {
  readonly moment: PhotoMoment;
  readonly view: PhotoView;
  readonly days: number | null;
}

/** The portfolios of all practitioners, with drawn photos, and what becomes of the consent to each case. */
export function generateCases(draft: Draft, artists: readonly Artist[], counts: readonly number[]): Rows {
  const rows: Rows = { cases: [], photos: [], fates: new Map() };
  for (const [index, artist] of artists.entries()) {
    for (let i = counts[index] ?? 0; i > 0; i -= 1) oneCase(draft, artist, rows);
  }
  return rows;
}

function oneCase(draft: Draft, artist: Artist, rows: Rows): void {
  const { random, asOf, plan } = draft;
  const wished = random.weighted(plan.indications);
  const indication = wished === 'aga_female' && artist.row.servesWomen === false ? 'aga_male' : wished;
  const { scale, stage } = stageFor(random, indication);
  const fitzpatrick = random.weighted(plan.tones);
  const scar = scarFor(random, indication);
  const sessions = scar !== null || stage === 'VI' || stage === 'VII' ? random.whole(3, 5) : random.whole(2, 4);
  const weeks = random.whole(2, 4);
  const care = (sessions - 1) * weeks * 7;
  const oldest = Math.min(asOf - care - 60, Math.max(artist.startedOn + 60, asOf - 1_500));
  const completedOn = oldest + care + Math.floor(random.share() * Math.max(1, asOf - 6 - oldest - care));
  const shots = shotsOf(draft, artist, indication, completedOn);
  const last = shots.findLast((shot) => shot.days !== null)?.days ?? 0;
  const said = PHRASES[artist.language];
  const titles = said.caseTitle[indication] ?? said.caseTitle.unknown;
  const slots = { sessions, weeks, months: Math.max(1, Math.round(last / 30.4)) };
  const named = scale === null ? '' : `${STAGE_NAMES[scale]} ${stage.replace('_', ' ').replace('VERTEX', 'vertex')}`;
  const consent = random.weighted<PhotoConsent>([
    ['granted', 96],
    ['withdrawn', 2],
    ['none', 2],
  ]);
  const row = buildCase({
    clinicId: draft.clinicId,
    id: draft.id(),
    practitionerId: artist.row.id,
    locationId: artist.locations[0]?.id ?? null,
    title: fill(random.pick(titles), { stage: named }),
    story: compose(
      random,
      [
        said.caseWish[indication === 'aga_male' ? 'men' : scar === null ? 'other' : 'scar'],
        said.caseWork,
        last >= 28 ? said.caseResult.healed : said.caseResult.fresh,
      ],
      slots,
    ),
    indication,
    scale,
    stage,
    scarType: scar,
    fitzpatrick,
    ...coloursFor(random, fitzpatrick),
    sessions,
    startedOn: isoDay(completedOn - care),
    completedOn: isoDay(completedOn),
    createdAt: noonOf(completedOn),
  });
  rows.cases.push(row);
  rows.fates.set(row.id, consent);
  const density = 0.65 + artist.quality * 0.3;
  const drySet = random.chance(0.93);
  for (const shot of shots) {
    rows.photos.push(photo(draft, artist, row, shot, completedOn, { density, dry: drySet }));
  }
}

/** Before always; then fresh, healed and aged as far as time and care allow, from the same sides. */
function shotsOf(draft: Draft, { quality }: Artist, indication: Indication, completedOn: DayNumber): Shot[] {
  const { random, asOf, plan } = draft;
  const since = asOf - completedOn;
  const days: (readonly [PhotoMoment, number | null])[] = [['before', null]];
  if (plan.photos !== 'story') {
    days.push(['fresh', random.whole(0, 5)]);
    if (since > 60 && random.chance(0.85)) days.push(['healed', random.whole(40, Math.min(300, since - 1))]);
    else days.push(['fresh', 6]);
    return days.slice(0, plan.photos).map(([moment, at]) => ({ moment, view: 'front', days: at }));
  }
  if (random.chance(0.8)) days.push(['fresh', random.whole(0, Math.min(5, since - 1))]);
  if (since > 22 && random.chance(0.12)) days.push(['healing', random.whole(10, 20)]);
  if (since > 60 && random.chance(0.5 + quality * 0.45))
    days.push(['healed', random.whole(35, Math.min(330, since - 1))]);
  if (since > 420 && random.chance(quality * 0.5)) days.push(['aged', random.whole(370, Math.min(1_000, since - 1))]);
  const [main, other] = viewsOf(indication, random.share());
  const second = random.chance(0.35);
  return days.flatMap(([moment, at]) => [
    { moment, view: main, days: at },
    ...(second && moment !== 'fresh' && moment !== 'healing' ? [{ moment, view: other, days: at }] : []),
  ]);
}

function viewsOf(indication: Indication, share: number): readonly [PhotoView, PhotoView] {
  if (indication === 'aga_female' || indication === 'totalis')
    return share < 0.5 ? ['vertex', 'front'] : ['front', 'vertex'];
  if (indication === 'transplant_scar' || indication === 'ophiasis') return ['left_45', 'vertex'];
  if (indication === 'trauma_scar' || indication === 'traction') return ['left_45', 'front'];
  return share < 0.6 ? ['front', 'vertex'] : share < 0.85 ? ['right_45', 'front'] : ['front', 'macro'];
}

function photo(
  draft: Draft,
  artist: Artist,
  of: CaseRow,
  { moment, view, days }: Shot,
  completedOn: DayNumber,
  taken: { density: number; dry: boolean },
): PhotoRow {
  const { random, plan } = draft;
  const takenOn = days === null ? dayNumber(of.startedOn) : completedOn + days;
  const captions = PHRASES[artist.language].caption[moment];
  const id = draft.id();
  const drawing = { ...drawingOf(of, moment, view, days), density: Math.round(taken.density * 100) / 100 };
  return buildPhoto(of, {
    id,
    moment,
    view,
    takenOn: isoDay(takenOn),
    daysHealed: days,
    caption:
      plan.photos === 'story' || random.chance(0.3)
        ? fill(random.pick(captions), { months: Math.max(1, Math.round((days ?? 0) / 30.4)) })
        : null,
    light: random.weighted([
      ['overhead', 8],
      ['ambient', 1],
      ['harsh', 1],
    ]),
    distanceCm: view === 'macro' ? 12 : 90,
    hairLengthMm: of.indication === 'aga_female' ? random.whole(60, 250) : random.whole(0, 2),
    dry: taken.dry,
    drawing,
    thumbhash: drawnThumbhash(drawing),
    fileKey: fileKey(draft.clinicId, id),
    createdAt: noonOf(takenOn),
  });
}

/** An address that is the same on every machine: the clinic's id and a digest of the photo's. Drawn photos are no secret. */
function fileKey(clinicId: string, photoId: string): string {
  const digest = createHash('sha256').update(photoId).digest().subarray(0, 16);
  return Buffer.concat([Buffer.from(clinicId.replaceAll('-', ''), 'hex'), digest]).toString('base64url');
}
