import type { CaseScale, FitzpatrickType, HairColour, Indication, ScarType } from '@stipple/domain';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/index.ts';
import { CaseScaleEnum, FitzpatrickEnum, HairColourEnum, IndicationEnum, ScarTypeEnum } from '../scale/index.ts';

/** Which cases to list. */
@InputType({ description: 'Which cases to list. Everything stated must hold; of a list, one.' })
export class CaseFilter {
  @Field(() => IndicationEnum, { nullable: true, description: 'Why hair was missing.' })
  indication?: Indication | null;

  @Field(() => CaseScaleEnum, { nullable: true, description: 'The classification that `stage` is stated in.' })
  scale?: CaseScale | null;

  @Field(() => String, {
    nullable: true,
    description: 'The stage: a code of that scale, or as people write it ("3 vertex"). Needs `scale`.',
  })
  stage?: string | null;

  @Field(() => ScarTypeEnum, { nullable: true, description: 'The kind of scar.' })
  scarType?: ScarType | null;

  @Field(() => [FitzpatrickEnum], { nullable: true, description: 'The Fitzpatrick skin type is one of these.' })
  fitzpatrick?: FitzpatrickType[] | null;

  @Field(() => [Int], { nullable: true, description: 'The Monk skin tone is one of these, 1 to 10.' })
  monk?: number[] | null;

  @Field(() => [HairColourEnum], { nullable: true, description: 'The hair colour is one of these.' })
  hairColours?: HairColour[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'A photo shows the result healed for at least so many months, 0 to 240; 0 for any healed result.',
  })
  minMonthsHealed?: number | null;
}

/** The arguments of `cases`. */
@ArgsType()
export class CaseArgs extends PageArgs {
  @Field(() => CaseFilter, { nullable: true, description: 'Which cases; all published ones when not given.' })
  filter?: CaseFilter | null;
}
