import { isHealedPhoto, monthsHealed, type HealingFacts } from '@stipple/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Extensions, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import { related } from '../../graphql/deep/index.ts';
import { connectionType, globalIdOf, type Connection } from '../../graphql/relay/index.ts';
import { Clinic } from '../clinic/index.ts';
import { Location } from '../location/index.ts';
import { Practitioner } from '../practitioner/index.ts';
import { CaseArgs } from './case-filter.input.ts';
import { HealedEvidence } from './healed-evidence.type.ts';
import { Photo } from './photo.entity.ts';
import { PortfolioCase } from './portfolio-case.entity.ts';

/** A row with its photos, or a card of the directory, which has the derived fields already. */
type Source = PortfolioCase & {
  readonly photos: (Photo & HealingFacts)[];
  readonly healed?: boolean;
  readonly monthsHealed?: number | null;
};

const PortfolioCaseConnection = connectionType(PortfolioCase, 'PortfolioCase', 'cases');

/** What a case says beyond its columns. */
@Resolver(() => PortfolioCase)
export class PortfolioCaseResolver {
  @FieldResolver(() => ID)
  id(@Root() ofCase: Source): string {
    return globalIdOf('PortfolioCase', ofCase);
  }

  @Extensions({ listSize: 4 })
  @FieldResolver(() => [Photo], { description: 'Its published photos in the order of care: before, fresh, healed.' })
  photos(@Root() ofCase: Source): Photo[] {
    return ofCase.photos;
  }

  @FieldResolver(() => Boolean, { description: 'Whether a photo shows the healed result, from day 28.' })
  healed(@Root() ofCase: Source): boolean {
    return ofCase.healed ?? ofCase.photos.some(isHealedPhoto);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Full months of healing that the latest healed photo shows; null when none says.',
  })
  monthsHealed(@Root() ofCase: Source): number | null {
    const { monthsHealed: known, photos, completedOn } = ofCase;
    return known === undefined ? monthsHealed(photos, completedOn) : known;
  }
}

/** Whose work a case is. */
@Resolver(() => PortfolioCase)
export class CasePractitionerResolver {
  @FieldResolver(() => Practitioner, {
    nullable: true,
    description: 'Whose work it is; null when they have left. Not at hand below a list of practitioners.',
  })
  practitioner(@Root() ofCase: PortfolioCase, @Info() info: GraphQLResolveInfo): Practitioner | null {
    return related(ofCase, info);
  }
}

/** The portfolio of a clinic. */
@Resolver(() => Clinic)
export class ClinicPortfolioResolver {
  @FieldResolver(() => PortfolioCaseConnection, {
    description: 'Published cases of all its practitioners, newest first.',
  })
  cases(
    @Root() clinic: Clinic,
    @Args(() => CaseArgs) args: CaseArgs,
    @Info() info: GraphQLResolveInfo,
  ): Connection<PortfolioCase> {
    return related(clinic, info, args);
  }
}

/** The cases treated at a location. */
@Resolver(() => Location)
export class LocationPortfolioResolver {
  @FieldResolver(() => PortfolioCaseConnection, { description: 'Published cases treated here, newest first.' })
  cases(
    @Root() location: Location,
    @Args(() => CaseArgs) args: CaseArgs,
    @Info() info: GraphQLResolveInfo,
  ): Connection<PortfolioCase> {
    return related(location, info, args);
  }
}

/** The portfolio of a practitioner. */
@Resolver(() => Practitioner)
export class PractitionerPortfolioResolver {
  @FieldResolver(() => PortfolioCaseConnection, {
    description: 'Published cases, newest first. Below a list of practitioners: the first few that the card holds.',
  })
  cases(
    @Root() practitioner: Practitioner,
    @Args(() => CaseArgs) args: CaseArgs,
    @Info() info: GraphQLResolveInfo,
  ): Connection<PortfolioCase> {
    return related(practitioner, info, args);
  }

  @FieldResolver(() => HealedEvidence, { description: 'How many cases show a healed result.' })
  healedEvidence(@Root() practitioner: Practitioner, @Info() info: GraphQLResolveInfo): HealedEvidence {
    return related(practitioner, info);
  }
}
