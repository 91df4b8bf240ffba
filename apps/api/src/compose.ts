import 'reflect-metadata';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { type Files, filesOf } from './compose-doors.ts';
import type { RequestContext } from './graphql/context.ts';
import { UserError } from './graphql/private/index.ts';
import { LimitsResolver } from './graphql/limits.resolver.ts';
import { DeepReader, DeepRegistry } from './graphql/deep/index.ts';
import { PassThrough } from './graphql/pass-through/index.ts';
import { type ClinicNodes, NodeRegistry, NodeResolver, type NodeDefinition } from './graphql/relay/index.ts';
import { makeSchema, type Resolver } from './graphql/schema.ts';
import { evidenceRouter } from './http/evidence.ts';
import { filesRouter } from './http/files.ts';
import {
  ManagedClinicResolver,
  MembershipResolver,
  signInRooms,
  type SignInParts,
  ViewerResolver,
  ViewerService,
} from './modules/account/index.ts';
import { AuditActorService, auditDownload, AuditService, ManagedAuditResolver } from './modules/audit/index.ts';
import {
  certificationBodyNode,
  CertificationBodyResolver,
  certificationReads,
  CertificationResolver,
  credentialRoom,
  EvidenceAddresses,
  LocationCredentialsResolver,
  PractitionerCredentialsResolver,
} from './modules/certification/index.ts';
import { clinicReads, ClinicResolver, PageService } from './modules/clinic/index.ts';
import { ComparisonResolver, ComparisonService } from './modules/comparison/index.ts';
import { ExportMutationsResolver, ExportService, ManagedExportResolver } from './modules/export/index.ts';
import { HomeService, ManagedHomeResolver, OperatorHomeResolver } from './modules/home/index.ts';
import {
  ImportJobService,
  ImportMutationsResolver,
  ImportPresent,
  ManagedImportResolver,
} from './modules/import/index.ts';
import { ClinicLocationsResolver, locationReads, LocationResolver } from './modules/location/index.ts';
import {
  PhotoResolver,
  CasePractitionerResolver,
  ClinicPortfolioResolver,
  LocationPortfolioResolver,
  PortfolioCaseResolver,
  portfolioReads,
  portfolioRoom,
  PractitionerPortfolioResolver,
} from './modules/portfolio/index.ts';
import {
  ClinicPractitionersResolver,
  LocationPractitionersResolver,
  peopleRooms,
  practitionerReads,
  PractitionerResolver,
  workHistoryRoom,
} from './modules/practitioner/index.ts';
import { PractitionerPricesResolver, priceReads, PriceResolver, priceRooms } from './modules/price/index.ts';
import {
  ClinicReviewsResolver,
  PractitionerReviewsResolver,
  reviewReads,
  LocationReviewsResolver,
  ReviewedPractitionerResolver,
  ReviewResolver,
  reviewRooms,
} from './modules/review/index.ts';
import { ManagedSettingsResolver, SettingService } from './modules/setting/index.ts';
import { SavedViewResolver, SavedViewService } from './modules/saved-view/index.ts';
import { SearchResolver, SearchService } from './modules/search/index.ts';
import { DirectoryResolver, DirectoryService, practitionersRoot } from './modules/directory/index.ts';
import { PlaceResolver, PlaceService, placeNode } from './modules/place/index.ts';
import { AcceptanceResolver, InvitationService, TeamResolver, TeamService } from './modules/team/index.ts';
import { ScaleResolver } from './modules/scale/index.ts';
import { POLICIES } from './policies.ts';
import { systemClock } from './platform/clock.ts';
import { Doors, doorSource, publicSource } from './platform/db/index.ts';
import type { Downloads } from './platform/download.ts';

/** What the rooms add to the API; every room is named in {@link furnish} and nowhere else. */
export interface Rooms {
  readonly resolvers: readonly Resolver[];
  readonly nodes: readonly NodeDefinition[];
  /** How `node` finds what belongs to clinics. */
  readonly clinicNodes: ClinicNodes;
  /** Object types that no field names directly. */
  readonly types: readonly Function[];
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  /** Routers by path. */
  readonly mounts: Readonly<Record<string, RequestHandler>>;
  /** What can be downloaded below `/downloads`, by the first step of the path. */
  readonly downloads: Readonly<Record<string, Downloads>>;
}

/** Where deep reads find what: the tables of all rooms and the ways between them. */
export const deepRegistry = (): DeepRegistry =>
  new DeepRegistry([
    clinicReads,
    locationReads,
    practitionerReads,
    certificationReads,
    portfolioReads,
    reviewReads,
    priceReads,
  ]);

/** Makes the services and resolvers of all rooms. */
export function furnish(doors: Doors, files: Files, signIn: SignInParts, registry = deepRegistry()): Rooms {
  const places = new PlaceService(doors);
  const reader = new DeepReader(doors, registry);
  const pages = new PageService(doors, reader);
  const audit = new AuditService(doors);
  const imports = new ImportJobService(doors, files.uploads, files.imports);
  const home = new HomeService(doors);
  const exports = new ExportService(doors, { root: files.exports, secret: files.secret });
  const importPresent = new ImportPresent(doors);
  const directory = new DirectoryService(doors, (near) => places.locate(near));
  const history = workHistoryRoom(doors, signIn);
  const settings = new SettingService(doors);
  const evidence = new EvidenceAddresses(files.secret, doors.clock);
  return {
    resolvers: [
      new ScaleResolver(),
      new PlaceResolver(places),
      new DirectoryResolver(directory),
      ...publicRooms(pages),
      new ComparisonResolver(new ComparisonService(reader)),
      ...privateRooms(doors, signIn),
      new ManagedSettingsResolver(settings),
      ...credentialRoom(doors, files, evidence, settings),
      ...portfolioRoom(doors, files.uploads, files),
      new ManagedAuditResolver(audit, new AuditActorService(doors)),
      new SavedViewResolver(new SavedViewService(doors)),
      new SearchResolver(new SearchService(doors)),
      new ManagedImportResolver(imports, importPresent),
      new ImportMutationsResolver(imports, importPresent),
      new ManagedHomeResolver(home),
      new OperatorHomeResolver(home),
      new ManagedExportResolver(exports),
      new ExportMutationsResolver(exports),
    ],
    nodes: [placeNode(places), certificationBodyNode],
    clinicNodes: reader,
    types: [UserError],
    plugins: [new PassThrough([practitionersRoot(directory), ...pages.roots()]).plugin()],
    mounts: {
      '/files': filesRouter({ doors, store: files.store, secret: files.secret }),
      '/evidence': evidenceRouter({ store: files.store, addresses: evidence }),
      ...history.mounts,
    },
    downloads: {
      audit: auditDownload(audit),
      imports: imports.download,
      exports: exports.download,
      ...history.downloads,
    },
  };
}

/** What a visitor reads of clinics. */
const publicRooms = (pages: PageService): Resolver[] => [
  new ClinicResolver(pages),
  new LocationResolver(pages),
  new ClinicLocationsResolver(),
  new PractitionerResolver(pages),
  new ClinicPractitionersResolver(),
  new LocationPractitionersResolver(),
  new CertificationResolver(),
  new CertificationBodyResolver(),
  new PractitionerCredentialsResolver(),
  new LocationCredentialsResolver(),
  new PortfolioCaseResolver(),
  new CasePractitionerResolver(),
  new ClinicPortfolioResolver(),
  new LocationPortfolioResolver(),
  new PhotoResolver(),
  new PractitionerPortfolioResolver(),
  new ReviewResolver(),
  new ReviewedPractitionerResolver(),
  new LocationReviewsResolver(),
  new PractitionerReviewsResolver(),
  new ClinicReviewsResolver(),
  new PriceResolver(),
  new PractitionerPricesResolver(),
];

/** What people see who are signed in. */
function privateRooms(doors: Doors, signIn: SignInParts): Resolver[] {
  const viewers = new ViewerService(doors, POLICIES);
  const entrance = signInRooms(doors, signIn);
  const team = new TeamService(doors);
  const invited = new InvitationService(doors, team, entrance.signIns, entrance.letters);
  return [
    new ViewerResolver(viewers),
    new ManagedClinicResolver(viewers),
    new MembershipResolver(viewers),
    ...entrance.resolvers,
    new TeamResolver(team, invited),
    new AcceptanceResolver(invited),
    ...reviewRooms(doors),
    ...peopleRooms(doors),
    ...priceRooms(doors),
  ];
}

/** The schema of the rooms, with what the platform itself answers. */
export function schemaOf(rooms: Rooms): Promise<GraphQLSchema> {
  const registry = new NodeRegistry(rooms.nodes, rooms.clinicNodes);
  return makeSchema([new NodeResolver(registry), new LimitsResolver(), ...rooms.resolvers], rooms.types);
}

/** For where nobody signs in. */
export const NO_SIGN_IN: SignInParts = { publicUrl: 'http://localhost', sealSecret: '' };

/** The schema of all rooms. It asks no database: the doors lead nowhere. */
export function fullSchema(): Promise<GraphQLSchema> {
  const nowhere = 'postgres://nobody@localhost/nothing';
  const doors = new Doors(doorSource(nowhere, []), publicSource(nowhere, []), systemClock);
  return schemaOf(furnish(doors, filesOf({ data: 'nowhere', fileSecret: '' }, systemClock), NO_SIGN_IN));
}
