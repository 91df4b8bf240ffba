import { CONSENT_SCOPES } from '@stipple/domain';
import { globalIdOf } from '../../../src/graphql/relay/index.ts';
import { buildConsent, insertConsents } from '../../../src/modules/portfolio/portfolio.builder.ts';
import { PhotoConsents, PhotoPublications } from '../../../src/modules/portfolio/index.ts';
import { refreshNotices } from '../../../src/modules/portfolio/partner-notice.repository.ts';
import { newId } from '../../../src/platform/ids.ts';
import type { Place, Probe } from '../probe.ts';

const RESULTS = [{ purpose: 'SHOW_RESULTS', channel: 'DIRECTORY' }];
const WORD = { party: 'CLIENT', method: 'PAPER', decidedOn: '2026-01-05' };
const FACTS = { indication: 'AGA_MALE', startedOn: '2026-01-10' };

/** A case of the practitioner at the place, consented to and unpublished, whose title says that it is this one. */
async function planted({ clinic, location, practitioner }: Place) {
  const title = newId();
  const row = await clinic.portfolioCase({
    practitioner,
    locationId: location.id,
    title,
    photos: [{ published: false }],
  });
  const photo = row.photos[0]!;
  await clinic.asMember((tx) => insertConsents(tx, buildConsent(photo, { scopes: CONSENT_SCOPES, published: [] })));
  return { title, row, photo, caseId: globalIdOf('PortfolioCase', row), photoId: globalIdOf('Photo', photo) };
}

/** A photo that partners were shown and must not show any more. */
async function withdrawn(place: Place) {
  const { photo, photoId } = await planted(place);
  const scopes = CONSENT_SCOPES.filter(({ channel }) => channel === 'partners');
  const word = { party: 'client', method: 'message', wording: null, reference: null } as const;
  await place.clinic.asMember(async (tx) => {
    await new PhotoPublications(tx).publish(scopes.map((scope) => ({ ...scope, photoId: photo.id })));
    await new PhotoConsents(tx).withdraw([photo.id], scopes, { ...word, decidedOn: '2026-02-01', recordedBy: null });
  });
  await place.doors.asProjector(place.clinic.id, refreshNotices);
  return photoId;
}

type Planted = Awaited<ReturnType<typeof planted>>;

const mutation = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { case { id } userErrors { path code message } }
  }`;

const changing = (name: string, input: (of: Planted, place: Place) => object): Probe => ({
  field: `Mutation.${name}`,
  document: mutation(name),
  async plant(place) {
    const of = await planted(place);
    return { variables: { input: { caseId: of.caseId, ...input(of, place) } } };
  },
});

const whose = ({ practitioner, location }: Place) => ({
  practitionerId: globalIdOf('Practitioner', practitioner),
  locationId: globalIdOf('Location', location),
});

export const PORTFOLIO_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.cases',
    document:
      '{ viewer { clinic { cases(first: 100, orderBy: RECENTLY_CHANGED) { nodes { title photos { url } } totalCount } } } }',
    async plant(place) {
      return { mark: (await planted(place)).title };
    },
  },
  {
    field: 'ManagedClinic.case',
    document: `query ($id: ID!) {
      viewer { clinic { case(id: $id) { title comparability { score } consentHistory { action } photos { url } } } }
    }`,
    async plant(place) {
      return { variables: { id: (await planted(place)).caseId } };
    },
  },
  {
    field: 'Mutation.createCase',
    document: mutation('createCase'),
    plant: (place) => ({ variables: { input: { ...FACTS, ...whose(place) } } }),
  },
  changing('updateCase', (_, place) => ({ version: 1, ...FACTS, ...whose(place) })),
  changing('archiveCase', () => ({ version: 1 })),
  changing('restoreCase', () => ({ version: 1 })),
  {
    ...changing('addPhotos', () => ({ photos: [{ uploadId: newId(), view: 'FRONT', moment: 'BEFORE' }] })),
    mendable: true,
  },
  changing('updatePhotos', ({ photoId }) => ({
    photos: [{ photoId, version: 1, view: 'FRONT', moment: 'BEFORE', caption: 'Before' }],
  })),
  changing('orderPhotos', ({ photoId }) => ({ photoIds: [photoId] })),
  changing('removePhotos', ({ photoId }) => ({ photoIds: [photoId] })),
  changing('restorePhotos', () => ({})),
  changing('recordConsent', ({ photoId }) => ({
    photoIds: [photoId],
    consent: { ...WORD, scopes: RESULTS, wording: '1' },
  })),
  changing('withdrawConsent', ({ photoId }) => ({ ...WORD, photoIds: [photoId] })),
  changing('publishPhotos', ({ photoId }) => ({ photoIds: [photoId], scopes: RESULTS })),
  {
    field: 'ManagedClinic.partnerNotices',
    document: '{ viewer { clinic { partnerNotices(first: 100) { nodes { photoId } totalCount } } } }',
    async plant(place) {
      await withdrawn(place);
      return {};
    },
    whole: true,
  },
  {
    field: 'OperatorDesk.partnerNotices',
    document: '{ viewer { operator { partnerNotices(first: 100, open: true) { nodes { photoId } totalCount } } } }',
    plant: async (place) => ({ mark: await withdrawn(place) }),
  },
  {
    field: 'Mutation.acknowledgePartnerNotice',
    document: `mutation ($input: AcknowledgePartnerNoticeInput!) {
      acknowledgePartnerNotice(input: $input) { notice { acknowledgedBy } userErrors { message } }
    }`,
    plant: async (place) => ({ variables: { input: { photoId: await withdrawn(place) } } }),
  },
  changing('unpublishPhotos', ({ photoId }) => ({ photoIds: [photoId], scopes: RESULTS })),
];
