import { workplaces } from '../../src/modules/practitioner/index.ts';
import { DisputeService, ReplyService } from '../../src/modules/review/index.ts';
import { CONSENT_SCOPES } from '@stipple/domain';
import { ImportedConsent, PhotoConsents, PhotoPublications } from '../../src/modules/portfolio/index.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Doors } from '../../src/platform/db/index.ts';
import { createWorld, OPERATOR, type ClinicHandle } from '../world.ts';

/** A clinic with something in every table, whose every text says whose it is. */
export interface Planted {
  readonly clinic: ClinicHandle;
  /** Stands in every text of the clinic. */
  readonly mark: string;
  /** Stands beside the mark in every text that no visitor may see. */
  readonly hidden: string;
  /** Ids of what visitors may see, by node type, and of what they may not. */
  readonly shown: Readonly<Record<string, string>>;
  readonly unpublished: Readonly<Record<string, readonly string[]>>;
  readonly slugs: { readonly clinic: string; readonly location: string; readonly practitioner: string };
  /** Page addresses that answer nothing. */
  readonly hiddenSlugs: { readonly practitioner: string };
}

/** Plants a clinic: rows that visitors see, and beside each kind of them rows that they never may. */
export async function plantClinic(doors: Doors, name: string): Promise<Planted> {
  const mark = `mark-${name}-${newId().slice(-6)}`;
  const hidden = `hidden-${name}`;
  const clinic = await createWorld(doors).clinic({
    name: mark,
    description: mark,
    website: `https://${mark}.example`,
  });
  const location = await clinic.location({
    name: mark,
    address: mark,
    city: mark,
    region: mark,
    postalCode: '12345',
    phone: mark,
    email: `${mark}@example.org`,
    openingHours: mark,
  });
  await clinic.openingHours(
    location,
    [{ weekday: 'monday', opens: '09:00', closes: '17:00' }],
    [{ startsOn: '2099-12-24', endsOn: '2099-12-26', opens: '10:00', closes: '14:00', note: mark }],
  );
  const practitioner = await clinic.practitioner({ name: mark, bio: mark, email: `${hidden}@example.org` });
  const certification = await clinic.certification({
    practitioner,
    title: mark,
    issuer: mark,
    number: hidden,
    hours: 8,
    bodyCode: 'spcp',
  });
  await clinic.verify(certification, { verifiedBy: mark });
  await clinic.certification({ location, kind: 'licence', title: mark, issuer: mark, expiresOn: '2099-01-01' });
  await clinic.certification({ practitioner, kind: 'insurance', title: mark, issuer: mark, expiresOn: '2025-01-01' });
  const wish = { scale: null, stage: null, indication: 'transplant_scar', scarType: 'fut_strip' } as const;
  const portfolioCase = await clinic.portfolioCase({
    practitioner,
    locationId: location.id,
    title: mark,
    story: mark,
    photos: photos(mark),
  });
  await clinic.portfolioCase({ practitioner, title: mark, story: mark, ...wish, photos: photos(mark) });
  const review = await clinic.review({
    practitioner,
    treatment: true,
    ...texts(mark),
    treatmentCompletedOn: '2025-03-10',
    ratingNaturalness: 5,
    followUps: [{ month: 6, rating: 5, body: mark }],
    reply: mark,
  });
  await clinic.review({ practitioner, locationId: location.id, ...texts(mark) });
  await new ReplyService(doors).edit(clinic.member, { reviewId: review.id, body: `${mark} again`, version: 1 });
  await new DisputeService(doors).dispute(clinic.member, { reviewId: review.id, reason: 'other', statement: hidden });
  const price = await clinic.price({
    practitioner,
    extent: 'small',
    validFrom: '2020-01-01',
    validUntil: '2099-01-01',
    consultationIncluded: true,
    aftercareIncluded: false,
  });
  await clinic.price({});
  await plantPriceBook(clinic, price.id);

  // What no visitor may see.
  const draft = await clinic.location({ name: hidden, address: hidden, status: 'draft' });
  await clinic.openingHours(
    draft,
    [{ weekday: 'monday', opens: '09:00', closes: '17:00' }],
    [{ startsOn: '2099-12-24', endsOn: '2099-12-26', opens: null, closes: null, note: hidden }],
  );
  const prepared = await clinic.practitioner({ name: hidden, bio: hidden, status: 'draft' });
  await clinic.asMember((tx) =>
    workplaces(tx).end([
      { practitionerId: practitioner.id, locationId: draft.id, fromOn: '2021-01-01', untilOn: '2022-01-01' },
    ]),
  );
  const left = await clinic.practitioner({ name: `${mark} ${hidden}`, bio: hidden, status: 'left' });
  // The history stays; whose it is does not show any more.
  await clinic.review({ practitioner: left, ...texts(mark) });
  await clinic.portfolioCase({ practitioner: left, title: mark, photos: [{ caption: mark }] });
  await clinic.certification({ practitioner: left, title: mark, issuer: mark, verified: { verifiedBy: mark } });
  await clinic.price({ practitioner: left });
  const draftPrice = await clinic.price({ practitioner, status: 'draft' });
  const rejected = await clinic.certification({ practitioner, title: hidden, issuer: hidden });
  await clinic.verify(rejected, { status: 'rejected', verifiedBy: hidden });
  const withoutConsent = await clinic.portfolioCase({
    practitioner,
    title: hidden,
    story: hidden,
    photos: [{ caption: hidden, published: false }],
  });
  const withdrawn = await clinic.portfolioCase({
    practitioner,
    title: hidden,
    photos: [{ caption: hidden }],
  });
  await clinic.write('consent.withdrawn', 'portfolio_case', withdrawn, (tx) =>
    new ImportedConsent(tx).ofCase(withdrawn.id, 'withdrawn'),
  );
  await withdrawnFromPartners(clinic, withdrawn.photos[0]?.id ?? '');
  const unpublishedPhoto = await clinic.portfolioCase({
    practitioner,
    title: mark,
    photos: [{ caption: mark }, { caption: hidden, published: false }],
  });
  const [held, removed] = [
    await clinic.review({
      practitioner,
      ...texts(hidden),
      status: 'held',
      followUps: [{ month: 3, body: hidden }],
      reply: hidden,
      moderation: [{ action: 'held', reason: 'fake' }],
    }),
    await clinic.review({
      practitioner,
      ...texts(hidden),
      status: 'removed',
      reply: hidden,
      moderation: [{ action: 'removed', reason: 'other' }],
    }),
  ];
  await clinic.asMember((tx) =>
    tx.query(
      `insert into import_job (clinic_id, id, status, files, meanings, dates, decimal_sign, created_at, updated_at)
       values ($1, $2, 'cancelled', $3, '[]', 'iso', 'point', $4, $4)`,
      [clinic.id, newId(), JSON.stringify([{ name: `${mark} ${hidden}`, bytes: 1, table: null }]), tx.clock.now()],
    ),
  );
  await doors.asClinic(clinic.member, (tx) =>
    tx.query(
      `insert into export_job (clinic_id, id, status, created_at, updated_at) values ($1, $2, 'cancelled', $3, $3)`,
      [clinic.id, newId(), tx.clock.now()],
    ),
  );
  await doors.asClinic(clinic.member, (tx) =>
    tx.query('insert into retired_file (clinic_id, file_key, retired_at) values ($1, $2, $3)', [
      clinic.id,
      newId(),
      new Date(),
    ]),
  );
  await doors.asClinic(clinic.member, (tx) =>
    tx.query(
      `insert into saved_view (clinic_id, account_id, list, name, query, created_at) values ($1, $2, 'people', $3, '', $4)`,
      [clinic.id, newId(), hidden, new Date()],
    ),
  );
  await doors.asClinic(clinic.member, (tx) =>
    tx.query(`insert into setting (clinic_id, id, country_code, numbers, updated_at) values ($1, $2, '', $3, $4)`, [
      clinic.id,
      newId(),
      JSON.stringify({ [hidden]: 1 }),
      new Date(),
    ]),
  );
  await doors.asOperator(OPERATOR, hidden, clinic.id, (tx) =>
    tx.record({ kind: 'clinic.created', subjectType: 'clinic', subjectId: clinic.id }),
  );
  return {
    clinic,
    mark,
    hidden,
    shown: {
      Clinic: clinic.id,
      Location: location.id,
      Practitioner: practitioner.id,
      Credential: certification.id,
      PortfolioCase: portfolioCase.id,
      Photo: portfolioCase.photos[0]?.id ?? '',
      Review: review.id,
      Price: price.id,
    },
    unpublished: {
      Location: [draft.id],
      Practitioner: [left.id, prepared.id],
      Credential: [rejected.id],
      PortfolioCase: [withoutConsent.id, withdrawn.id],
      Photo: [withoutConsent.photos[0]?.id ?? '', withdrawn.photos[0]?.id ?? '', unpublishedPhoto.photos[1]?.id ?? ''],
      Review: [held.id, removed.id],
      Price: [draftPrice.id],
    },
    slugs: { clinic: clinic.slug, location: location.slug, practitioner: practitioner.slug },
    hiddenSlugs: { practitioner: left.slug },
  };
}

const plantPriceBook = (clinic: ClinicHandle, priceId: string) =>
  clinic.asMember(async (tx) => {
    await tx.query(
      `insert into price_version (clinic_id, price_id, version, terms, happened_at) values ($1, $2, 1, $3, $4)`,
      [clinic.id, priceId, { status: 'draft', unit: 'per_treatment', amountMinor: 1, currency: 'GBP' }, new Date()],
    );
    await tx.query(
      `insert into price_raise (clinic_id, id, percent, from_day, raised, made_at)
       values ($1, $2, 5, '2026-01-01', '[]', $3)`,
      [clinic.id, newId(), new Date()],
    );
  });

const texts = (text: string) => ({ title: text, body: text, clientName: text, language: 'en' });

const photos = (mark: string) => [
  { moment: 'before', caption: mark, takenOn: '2025-02-01', thumbhash: 'mark' } as const,
  { moment: 'healed', caption: mark, takenOn: '2025-09-10', daysHealed: 184 } as const,
];

/** Leaves a notice for partners: a photo they were shown is withdrawn. */
async function withdrawnFromPartners(clinic: ClinicHandle, photoId: string): Promise<void> {
  const scopes = CONSENT_SCOPES.filter(({ channel }) => channel === 'partners');
  const shown = scopes.map((scope) => ({ photoId, ...scope }));
  const word = { party: 'client', wording: '1', reference: null, decidedOn: '2025-06-01', recordedBy: null } as const;
  await clinic.asMember(async (tx) => {
    await new PhotoConsents(tx).give(shown, { ...word, method: 'paper' });
    await new PhotoPublications(tx).publish(shown);
    await new PhotoConsents(tx).withdraw([photoId], scopes, { ...word, method: 'message' });
  });
}
