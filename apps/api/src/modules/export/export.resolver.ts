import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, payload, payloadType, Private, type Payload } from '../../graphql/private/index.ts';
import { PageArgs, type Connection } from '../../graphql/relay/index.ts';
import { LIVE } from '../../graphql/schema.ts';
import { ManagedExport, ManagedExportConnection } from './export.managed.type.ts';
import type { ExportService } from './export.service.ts';

const SHOWN = 'The export as it is now.';
const StartExportPayload = payloadType('StartExportPayload', 'exportJob', ManagedExport, SHOWN);
const CancelExportPayload = payloadType('CancelExportPayload', 'exportJob', ManagedExport, SHOWN);
type ExportPayload = Payload<'exportJob', ManagedExport>;
const same = (value: ManagedExport) => value;

@InputType({ description: 'Which export to stop.' })
export class CancelExportInput {
  @Field(() => ID, { description: 'Which export.' })
  exportId: string;
}

/** The exports of the clinic. */
@Resolver(() => ManagedClinic)
export class ManagedExportResolver {
  constructor(private readonly service: ExportService) {}

  @FieldResolver(() => ManagedExportConnection, { description: 'Exports of everything, newest first.' })
  @Private('export.read')
  exports(@Ctx() { actor }: RequestContext, @Args(() => PageArgs) args: PageArgs): Promise<Connection<ManagedExport>> {
    return this.service.list(actor, args);
  }
}

/** What is done with exports. */
@Resolver()
export class ExportMutationsResolver {
  constructor(private readonly service: ExportService) {}

  @Mutation(() => StartExportPayload, { description: 'Asks for an export of everything the clinic owns.' })
  @Private('export.run')
  async startExport(@Ctx() { actor }: RequestContext): Promise<ExportPayload> {
    return payload('exportJob', await this.service.start(actor), same);
  }

  @Mutation(() => CancelExportPayload, { description: 'Stops an export that is under way.' })
  @Private('export.run')
  async cancelExport(
    @Ctx() { actor }: RequestContext,
    @Arg('input', () => CancelExportInput, { description: 'What to do.' }) { exportId }: CancelExportInput,
  ): Promise<ExportPayload> {
    return payload('exportJob', await this.service.cancel(actor, exportId), same);
  }

  @Subscription(() => ManagedExport, { ...LIVE, description: 'An export now, and whenever it is further.' })
  @Private('export.read')
  exportProgress(
    @Root() _root: unknown,
    @Ctx() { actor, signal }: RequestContext,
    @Arg('id', () => ID, { description: 'The export’s own id.' }) id: string,
  ): AsyncIterable<ManagedExport> {
    return this.service.watch(actor, id, signal);
  }
}
