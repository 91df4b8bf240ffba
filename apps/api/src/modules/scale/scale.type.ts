import { EVIDENCE_MEANING, SCALES } from '@stipple/domain';
import { Extensions, Field, ObjectType } from 'type-graphql';

/** Where a fact comes from and how far to trust it. */
@ObjectType({ description: 'Where a fact comes from and how far it can be trusted.', simpleResolvers: true })
export class EvidenceSource {
  @Field(() => String, {
    description: `The weight of the source: ${Object.entries(EVIDENCE_MEANING)
      .map(([tag, meaning]) => `\`${tag}\` ${meaning}`)
      .join('; ')}.`,
  })
  tag: string;

  @Field(() => String, { description: 'Where to look it up.' })
  ref: string;
}

/** One value of a scale. */
@ObjectType({ description: 'One value of a classification.', simpleResolvers: true })
export class ScaleEntry {
  @Field(() => String, { description: 'The stable code of the value, as filters take it.' })
  code: string;

  @Field(() => String, { description: 'The name in words.' })
  name: string;

  @Field(() => String, { description: 'What it means, in one sentence.' })
  definition: string;

  @Field(() => EvidenceSource, { description: 'Where the definition comes from.' })
  source: EvidenceSource;
}

/** A classification with its definitions. */
@ObjectType({ description: 'A classification of hair loss, skin, hair or scars.', simpleResolvers: true })
export class Scale {
  @Field(() => String, { description: 'The stable code of the classification.' })
  code: string;

  @Field(() => String, { description: 'The name in words.' })
  name: string;

  @Field(() => String, { description: 'What it classifies, in one sentence.' })
  definition: string;

  @Field(() => EvidenceSource, { description: 'Where the classification comes from.' })
  source: EvidenceSource;

  @Extensions({ listSize: Math.max(...SCALES.map((scale) => scale.values.length)) })
  @Field(() => [ScaleEntry], { description: 'Its values, in the order of the classification itself.' })
  values: readonly ScaleEntry[];
}
