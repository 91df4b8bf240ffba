import type { CaseScale, FitzpatrickType, HairColour, Indication, Need, ScarType } from '@stipple/domain';
import { Field, InputType, Int } from 'type-graphql';
import { CaseScaleEnum, FitzpatrickEnum, HairColourEnum, IndicationEnum, ScarTypeEnum } from './scale.enums.ts';

/** What a client looks for. */
@InputType({
  description: 'What a client looks for: all parts are optional, and each one stated counts.',
})
export class NeedInput implements Need {
  @Field(() => IndicationEnum, { nullable: true, description: 'Why hair is missing.' })
  indication?: Indication | null;

  @Field(() => CaseScaleEnum, { nullable: true, description: 'The classification that `stage` is stated in.' })
  scale?: CaseScale | null;

  @Field(() => String, {
    nullable: true,
    description: 'The stage of hair loss: a code of that scale, or as people write it ("3 vertex"). Needs `scale`.',
  })
  stage?: string | null;

  @Field(() => ScarTypeEnum, { nullable: true, description: 'The kind of scar.' })
  scarType?: ScarType | null;

  @Field(() => FitzpatrickEnum, { nullable: true, description: 'The Fitzpatrick skin type.' })
  fitzpatrick?: FitzpatrickType | null;

  @Field(() => Int, { nullable: true, description: 'The Monk skin tone, 1 to 10; it goes before `fitzpatrick`.' })
  monk?: number | null;

  @Field(() => HairColourEnum, { nullable: true, description: 'The colour of the hair.' })
  hairColour?: HairColour | null;
}
