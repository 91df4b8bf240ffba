import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../../graphql/context.ts';
import { ManagedClinic, payloadType, Private, type Payload } from '../../../graphql/private/index.ts';
import { PageArgs, type Connection } from '../../../graphql/relay/index.ts';
import { LIVE } from '../../../graphql/schema.ts';
import { CancelImportInput, CreateImportInput, MapImportInput, RunImportInput } from './import-job.input.ts';
import { ManagedImport, ManagedImportConnection } from './import-job.managed.type.ts';
import type { ImportPresent } from './import-job.present.ts';
import type { ImportJobService } from './import-job.service.ts';

type ImportPayload = Payload<'importJob', ManagedImport>;
const SHOWN = 'The import as it is now.';
const CreateImportPayload = payloadType('CreateImportPayload', 'importJob', ManagedImport, SHOWN);
const MapImportPayload = payloadType('MapImportPayload', 'importJob', ManagedImport, SHOWN);
const RunImportPayload = payloadType('RunImportPayload', 'importJob', ManagedImport, SHOWN);
const CancelImportPayload = payloadType('CancelImportPayload', 'importJob', ManagedImport, SHOWN);

/** The imports of the clinic. */
@Resolver(() => ManagedClinic)
export class ManagedImportResolver {
  constructor(
    private readonly jobs: ImportJobService,
    private readonly present: ImportPresent,
  ) {}

  @FieldResolver(() => ManagedImportConnection, { description: 'Imports of the clinic’s own files, newest first.' })
  @Private('import.read')
  async imports(
    @Ctx() { actor }: RequestContext,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Connection<ManagedImport>> {
    return this.present.page(await this.jobs.list(actor, args));
  }

  @FieldResolver(() => ManagedImport, { nullable: true, description: 'One import.' })
  @Private('import.read')
  async import(
    @Ctx() { actor }: RequestContext,
    @Arg('id', () => ID, { description: 'The import’s own id.' }) id: string,
  ): Promise<ManagedImport> {
    return this.present.one(await this.jobs.get(actor, id));
  }
}

/** What is done with imports. */
@Resolver()
export class ImportMutationsResolver {
  constructor(
    private readonly jobs: ImportJobService,
    private readonly present: ImportPresent,
  ) {}

  @Mutation(() => CreateImportPayload, { description: 'Has uploaded files read. Nothing lands before `runImport`.' })
  @Private('import.run')
  async createImport(
    @Ctx() { actor }: RequestContext,
    @Arg('input', () => CreateImportInput, { description: 'What to do.' }) input: CreateImportInput,
  ): Promise<ImportPayload> {
    return this.present.payload(await this.jobs.create(actor, input));
  }

  @Mutation(() => MapImportPayload, { description: 'Says what the headings mean, and has the files read again.' })
  @Private('import.run')
  async mapImport(
    @Ctx() { actor }: RequestContext,
    @Arg('input', () => MapImportInput, { description: 'What to do.' }) input: MapImportInput,
  ): Promise<ImportPayload> {
    return this.present.payload(await this.jobs.map(actor, input));
  }

  @Mutation(() => RunImportPayload, { description: 'Lets what was read land.' })
  @Private('import.run')
  async runImport(
    @Ctx() { actor }: RequestContext,
    @Arg('input', () => RunImportInput, { description: 'What to do.' }) { importId }: RunImportInput,
  ): Promise<ImportPayload> {
    return this.present.payload(await this.jobs.run(actor, importId));
  }

  @Mutation(() => CancelImportPayload, { description: 'Stops an import; rows that have landed stay.' })
  @Private('import.run')
  async cancelImport(
    @Ctx() { actor }: RequestContext,
    @Arg('input', () => CancelImportInput, { description: 'What to do.' }) { importId }: CancelImportInput,
  ): Promise<ImportPayload> {
    return this.present.payload(await this.jobs.cancel(actor, importId));
  }

  @Subscription(() => ManagedImport, { ...LIVE, description: 'An import now, and whenever it is further.' })
  @Private('import.read')
  importProgress(
    @Root() _root: unknown,
    @Ctx() { actor, signal }: RequestContext,
    @Arg('id', () => ID, { description: 'The import’s own id.' }) id: string,
  ): AsyncIterable<ManagedImport> {
    return this.present.each(this.jobs.watch(actor, id, signal));
  }
}
