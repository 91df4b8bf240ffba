import { SCALES } from '@stipple/domain';
import { Extensions, Query, Resolver } from 'type-graphql';
import { Scale } from './scale.type.ts';

/** The classifications that needs, cases and filters are stated in. */
@Resolver()
export class ScaleResolver {
  @Extensions({ listSize: SCALES.length })
  @Query(() => [Scale], {
    description: 'The classifications that needs and cases are stated in, each value with its definition and source.',
  })
  scales(): readonly Scale[] {
    return SCALES;
  }
}
