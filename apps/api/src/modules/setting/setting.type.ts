import { CLINIC_SETTING_NAMES, clinicSetting, type ClinicSettingName, type EvidenceTag } from '@stipple/domain';
import { changeSettingsSchema } from '@stipple/validation';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars.ts';
import { Validated } from '../../graphql/validate.ts';
import { EvidenceTagEnum } from '../scale/index.ts';

/** A number that a clinic may choose, within bounds. */
@ObjectType({ description: 'A number that a clinic may choose, within bounds.', simpleResolvers: true })
export class ManagedSetting {
  @Field(() => String, { description: 'Its name among all settings of the rules.' })
  key: string;

  @Field(() => Int, { description: 'What holds in the clinic now.' })
  value: number;

  @Field(() => Int, { description: 'What holds unless the clinic chooses.' })
  default: number;

  @Field(() => Int, { description: 'The least it may be.' })
  min: number;

  @Field(() => Int, { description: 'The most it may be.' })
  max: number;

  @Field(() => String, { description: 'What it counts.' })
  unit: string;

  @Field(() => String, { description: 'What it means.' })
  doc: string;

  @Field(() => EvidenceTagEnum, { description: 'How far the source of the default can be trusted.' })
  tag: EvidenceTag;

  @Field(() => String, { description: 'Where the default comes from.' })
  source: string;
}

/** What a clinic goes by where judgement may differ. */
@ObjectType({ description: 'What the clinic goes by, where judgement may differ.', simpleResolvers: true })
export class ManagedSettings {
  @Field(() => ID, { nullable: true, description: 'What the audit trail calls it; null until it is changed first.' })
  id: string | null;

  @Field(() => Int, { description: 'Of the numbers, to be sent with a change; 0 until the first.' })
  version: number;

  @Field(() => DateTime, { nullable: true, description: 'When the numbers were changed last.' })
  changedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who changed them last.' })
  changedBy: string | null;

  warnFirst: ManagedSetting;
  warnSecond: ManagedSetting;
  warnLast: ManagedSetting;
}

/** The numbers to go by. */
@Validated(changeSettingsSchema)
@InputType({ description: 'The numbers to go by from now on. What is left out, or null, goes back to the default.' })
export class ChangeSettingsInput {
  @Field(() => Int, { description: 'The version you have seen.' })
  version: number;

  warnFirst?: number | null;
  warnSecond?: number | null;
  warnLast?: number | null;
}

const described = (name: ClinicSettingName): string => {
  const { doc, min, max, unit } = clinicSetting(name);
  return `${doc}, ${min} to ${max} ${unit}.`;
};

// A field for each setting that can be changed, described by its definition.
for (const name of CLINIC_SETTING_NAMES) {
  Field(() => ManagedSetting, { description: described(name) })(ManagedSettings.prototype, name);
  Field(() => Int, { nullable: true, description: described(name) })(ChangeSettingsInput.prototype, name);
}
