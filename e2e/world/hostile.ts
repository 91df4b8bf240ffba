import { dayNumber } from '../../apps/api/src/demo/days.ts';
import { generateClinic } from '../../apps/api/src/demo/generate-clinic.ts';
import { DEMO_CHAINS } from '../../apps/api/src/demo/chains.ts';
import type { ClinicRows } from '../../apps/api/src/demo/chain-plan.ts';

/** Told to the page by anything that runs though it should only be read. */
export const RAN = 'data-hostile-ran';

const RUN = `document.documentElement.setAttribute('${RAN}','')`;

/** What a text may hold to harm a page that shows it; each is tried in every field. */
const TEXTS: Readonly<Record<string, string>> = {
  markup: `<script>${RUN}</script><img src=x onerror="${RUN}"><svg onload="${RUN}">"'</title></script>{{name}} $t(find) \${1}`,
  'long words': `${'W'.repeat(300)} `,
  'right to left': 'شعر \u202Eابجد\u202E مرحبا \u2067\u200F\u202B بالعالم',
  emoji: '👩🏽‍⚕️🇬🇧💇🏾‍♂️ \u0301\u0301\u0301Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢ 💥',
};
export const HOSTILE = Object.keys(TEXTS);

/** What clinics and clients write freely, and how long it may be. */
const FREE: Readonly<Record<string, number>> = {
  name: 200,
  title: 200,
  issuer: 200,
  description: 2_000,
  bio: 2_000,
  body: 2_000,
  story: 2_000,
  caption: 500,
  address: 300,
  city: 120,
  region: 120,
  clientName: 120,
  postalCode: 20,
  number: 40,
  phone: 40,
};

const isFree = (field: string): field is keyof typeof FREE => field in FREE;

/** A chain like a demo one, with the same hostile text in every free field. */
export function hostileClinic(kind: string, day: string): ClinicRows {
  const [plan] = DEMO_CHAINS;
  const text = TEXTS[kind];
  if (!plan || text === undefined) throw new Error(`There is no hostile text "${kind}".`);
  const slug = `hostile-${kind.replaceAll(' ', '-')}`;
  const small = {
    ...plan,
    seed: slug,
    slug,
    name: slug,
    practitioners: 2,
    towns: plan.towns.slice(0, 2),
    reviews: 30,
    cases: 6,
  };
  const rows = generateClinic(small, dayNumber(day));
  const written = <Row extends object>(row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]: [string, unknown]) =>
        isFree(field) && typeof value === 'string' ? [field, [...text].slice(0, FREE[field]).join('')] : [field, value],
      ),
    ) as Row;
  return {
    ...rows,
    clinic: written(rows.clinic),
    locations: rows.locations.map(written),
    practitioners: rows.practitioners.map(written),
    certifications: rows.certifications.map(written),
    cases: rows.cases.map(written),
    photos: rows.photos.map(written),
    reviews: rows.reviews.map(written),
    followUps: rows.followUps.map(written),
    replies: rows.replies.map(written),
  };
}
