import type { CertificationBodyCode, CertificationKind, CertificationScope, VerificationMethod } from '@stipple/domain';
import { buildCertification, type CertificationRow } from '../modules/certification/certification.builder.ts';
import type { Artist, ClinicRows, Draft } from './chain-plan.ts';
import { demoDocument } from './demo-documents.ts';
import { isoDay, noonOf, type DayNumber } from './days.ts';
import type { LocationRow } from '../modules/location/location.builder.ts';
import type { DemoLanguage } from './towns.ts';

/** Who verifies in the demo, as the public reads it. */
const VERIFIER = 'Stipple credentials desk (demo)';

interface Kind {
  readonly kind: CertificationKind;
  readonly scope: CertificationScope;
  readonly title: Readonly<Record<DemoLanguage, string>>;
  readonly issuers: readonly string[];
  /** How long it counts, in days; `null` when it does not lapse. */
  readonly lasts: number | null;
  readonly body?: CertificationBodyCode;
  readonly hours: readonly [number, number] | null;
  readonly verified: number;
  readonly method: VerificationMethod;
}

/** Issuers are made up: a demo must not speak for a real school, insurer or authority. */
const KINDS = {
  training: {
    kind: 'training',
    scope: 'smp',
    title: {
      en: 'Scalp micropigmentation practitioner',
      de: 'Fachkraft für Kopfhautpigmentierung',
      es: 'Técnico en micropigmentación capilar',
      nl: 'Specialist hoofdhuidpigmentatie',
    },
    issuers: ['Fenwick School of Micropigmentation', 'Atelier Nord Academy', 'Larkspur Institute', 'Ponto Academy'],
    lasts: null,
    hours: [60, 240],
    verified: 0.82,
    method: 'issuer_registry',
  },
  renewed: {
    kind: 'training',
    scope: 'smp',
    title: {
      en: 'Advanced scalp micropigmentation, renewed every three years',
      de: 'Kopfhautpigmentierung für Fortgeschrittene, alle drei Jahre erneuert',
      es: 'Micropigmentación capilar avanzada, renovada cada tres años',
      nl: 'Hoofdhuidpigmentatie gevorderd, elke drie jaar vernieuwd',
    },
    issuers: ['Fenwick School of Micropigmentation', 'Larkspur Institute'],
    lasts: 1095,
    hours: [24, 60],
    verified: 0.75,
    method: 'issuer_registry',
  },
  cosmetic: {
    kind: 'training',
    scope: 'pmu',
    title: {
      en: 'Cosmetic tattooing, general',
      de: 'Kosmetische Pigmentierung, allgemein',
      es: 'Micropigmentación estética general',
      nl: 'Cosmetische pigmentatie, algemeen',
    },
    issuers: ['Larkspur Institute', 'Ponto Academy'],
    lasts: null,
    hours: [40, 120],
    verified: 0.5,
    method: 'document_only',
  },
  hygiene: {
    kind: 'bloodborne_pathogen',
    scope: 'general',
    title: {
      en: 'Bloodborne pathogens class',
      de: 'Hygiene und blutübertragbare Erreger',
      es: 'Patógenos transmitidos por la sangre',
      nl: 'Bloedoverdraagbare aandoeningen',
    },
    issuers: ['Cleanpoint Training', 'Safehand Courses'],
    lasts: 365,
    hours: [3, 8],
    verified: 0.78,
    method: 'document_only',
  },
  insurance: {
    kind: 'insurance',
    scope: 'smp',
    title: {
      en: 'Treatment and public liability',
      de: 'Berufs- und Betriebshaftpflicht',
      es: 'Responsabilidad civil profesional',
      nl: 'Beroepsaansprakelijkheid',
    },
    issuers: ['Harbour Mutual', 'Tern & Vale Insurance'],
    lasts: 365,
    hours: null,
    verified: 0.6,
    method: 'document_only',
  },
  firstAid: {
    kind: 'first_aid',
    scope: 'general',
    title: {
      en: 'First aid at work',
      de: 'Erste Hilfe im Betrieb',
      es: 'Primeros auxilios',
      nl: 'Eerste hulp op het werk',
    },
    issuers: ['Safehand Courses'],
    lasts: 1095,
    hours: [6, 16],
    verified: 0.2,
    method: 'document_only',
  },
  premises: {
    kind: 'licence',
    scope: 'tattoo',
    title: {
      en: 'Registration of premises for skin piercing and tattooing',
      de: 'Anzeige der Betriebsstätte beim Gesundheitsamt',
      es: 'Autorización sanitaria del centro',
      nl: 'Vergunning tatoeëren en pigmenteren',
    },
    issuers: ['Town authority (demo)'],
    body: 'licensing_authority',
    lasts: 1095,
    hours: null,
    verified: 0.85,
    method: 'issuer_registry',
  },
} as const satisfies Record<string, Kind>;

type Rows = Pick<ClinicRows, 'certifications' | 'verifications' | 'documents'>;

/** Credentials of all practitioners and premises: most verified and in date, some declared only, some lapsed. */
export function generateCredentials(draft: Draft, artists: readonly Artist[], locations: readonly LocationRow[]): Rows {
  const rows: Rows = { certifications: [], verifications: [], documents: [] };
  for (const artist of artists) {
    for (const kind of kindsOf(draft, artist)) {
      const owner = { practitionerId: artist.row.id, name: artist.row.name };
      claim(draft, rows, kind, artist.language, owner, artist.startedOn, artist.quality);
    }
  }
  if (draft.plan.certifications === 'usual') {
    for (const location of locations) {
      const artist = artists.find((each) => each.locations.includes(location));
      const opened = Math.floor(location.createdAt.getTime() / 86_400_000);
      const owner = { locationId: location.id, name: location.name };
      claim(draft, rows, KINDS.premises, artist?.language ?? 'en', owner, opened, 0.9);
    }
  }
  return rows;
}

function kindsOf({ plan, random }: Draft, { quality }: Artist): Kind[] {
  const usual = [KINDS.training, KINDS.hygiene, KINDS.insurance];
  if (plan.certifications !== 'usual') return usual.slice(0, plan.certifications);
  const kinds: Kind[] = [KINDS.training, KINDS.hygiene];
  if (random.chance(0.85)) kinds.push(KINDS.insurance);
  if (random.chance(quality * 0.45)) kinds.push(KINDS.renewed);
  if (random.chance(0.25)) kinds.push(KINDS.cosmetic);
  if (random.chance(0.4)) kinds.push(KINDS.firstAid);
  return kinds;
}

function claim(
  draft: Draft,
  rows: Rows,
  kind: Kind,
  language: DemoLanguage,
  { name, ...owner }: Pick<Partial<CertificationRow>, 'practitionerId' | 'locationId'> & { readonly name: string },
  since: DayNumber,
  quality: number,
): void {
  const { random, asOf } = draft;
  const { issued, expires } = term(draft, kind, since);
  const number = random.chance(0.7) ? `${random.pick(['SM', 'KP', 'A', 'C'])}-${random.whole(10_000, 99_999)}` : null;
  const verified = random.chance(kind.verified * (0.7 + quality * 0.4));
  const submitted = !verified && random.chance(0.3);
  const row = buildCertification({
    ...owner,
    clinicId: draft.clinicId,
    id: draft.id(),
    kind: kind.kind,
    title: kind.title[language],
    issuer: random.pick(kind.issuers),
    bodyCode: kind.body ?? null,
    scope: kind.scope,
    number,
    hours: kind.hours && random.whole(...kind.hours),
    issuedOn: isoDay(issued),
    expiresOn: expires === null ? null : isoDay(expires),
    status: verified || submitted ? 'submitted' : 'self_declared',
    createdAt: noonOf(issued),
  });
  // By the id, so that everything else stays as chance has made it.
  const lot = Number.parseInt(row.id.slice(-2), 16);
  const { evidence, document } = demoDocument(row, name, noonOf(asOf - 1 - (lot % 21)));
  const hasDocument = draft.plan.certifications === 'usual' && (submitted || (verified && lot % 4 === 0));
  if (hasDocument) rows.documents.push(document);
  rows.certifications.push({
    ...row,
    ...(hasDocument ? evidence : {}),
    nextCheckOn: verified && lot % 32 === 4 ? isoDay(asOf - 2) : null,
  });
  if (!verified) return;
  rows.verifications.push({
    certificationId: row.id,
    status: random.chance(0.008) ? 'revoked' : 'verified',
    verifiedBy: VERIFIER,
    method: random.chance(0.85) ? kind.method : 'document_only',
    verifiedAt: noonOf(Math.min(asOf - 1, issued + random.whole(3, 40))),
  });
}

/** From when until when a credential counts: most are in date today, a few have lapsed or are about to. */
function term({ random, asOf }: Draft, kind: Kind, since: DayNumber): { issued: DayNumber; expires: DayNumber | null } {
  if (kind.lasts === null) return { issued: Math.min(asOf - 30, since - random.whole(-60, 200)), expires: null };
  const expires = random.weighted([
    [() => asOf + random.whole(61, kind.lasts ?? 0), 80],
    [() => asOf + random.whole(8, 60), 8],
    [() => asOf + random.whole(0, 7), 4],
    [() => asOf - random.whole(1, 120), 8],
  ])();
  return { issued: Math.min(expires - kind.lasts, asOf - 1), expires };
}
