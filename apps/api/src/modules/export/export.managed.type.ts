import { EXPORT_STATUSES, type ExportStatus } from '@stipple/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { connectionType } from '../../graphql/relay/index.ts';
import { DateTime } from '../../graphql/scalars.ts';

const ExportStatusEnum = domainEnum('ExportStatus', EXPORT_STATUSES, 'How far an export is.', {
  queued: 'It waits for its turn.',
  running: 'It is being made.',
  done: 'It can be downloaded until it expires.',
  failed: 'Something went wrong here.',
  cancelled: 'Somebody stopped it.',
});

@ObjectType('ExportJob', { description: 'An export of everything the clinic owns.', simpleResolvers: true })
export class ManagedExport {
  @Field(() => ID, { description: 'The export’s own id.' })
  id: string;

  @Field(() => ExportStatusEnum, { description: 'How far it is.' })
  status: ExportStatus;

  @Field(() => Int, { description: 'Rows written so far.' })
  rowsDone: number;

  @Field(() => Int, { description: 'Photos and evidence written so far.' })
  filesDone: number;

  @Field(() => String, { nullable: true, description: 'What is being written.' })
  currentPart: string | null;

  @Field(() => Float, { nullable: true, description: 'Its size in bytes, once it is whole.' })
  bytes: number | null;

  @Field(() => String, { nullable: true, description: 'Who asked for it.' })
  startedBy: string | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was over.' })
  finishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is kept.' })
  expiresAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where its owner can download it, for some minutes from now; null when there is nothing to download.',
  })
  url: string | null;
}

export const ManagedExportConnection = connectionType(ManagedExport, 'ExportJob', 'exports');
