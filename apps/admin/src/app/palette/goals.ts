import type { TFunction } from 'i18next';
import type { Feature, FeatureRoute, NavigationName } from '../../shared/feature.ts';
import { allows, type Session } from '../../shared/session/index.ts';
import { FEATURES } from '../features.ts';
import { entriesOf } from '../frame/navigation.ts';

/** Somewhere the palette leads. */
export interface Goal {
  readonly label: string;
  readonly detail?: string;
  readonly to: string;
}

/** Nouns of which one can begin a new one; a feature has the page for it at `new` below its list. */
const BEGINS = ['locations', 'people', 'credentials', 'portfolio', 'prices', 'import', 'export', 'team'] as const;
type Begin = (typeof BEGINS)[number];
const isBegin = (name: NavigationName): name is Begin => BEGINS.some((each) => each === name);

/** The pages of where one is that one may see. */
export const pageGoals = (session: Session, t: TFunction): Goal[] =>
  entriesOf(session, session.clinic ? 'clinic' : 'operator').map(({ name, to }) => ({ label: t(`nav.${name}`), to }));

/** What one may begin here. */
export function actionGoals(session: Session, t: TFunction): Goal[] {
  if (!session.clinic) return [];
  const routes = Object.values<Feature>(FEATURES).flatMap((feature): readonly FeatureRoute[] => feature.routes);
  return entriesOf(session, 'clinic').flatMap(({ name, to }) => {
    const list = routes.find(({ path }) => to === `/${session.clinic?.slug}/${path}`);
    const begin = list?.children?.find(({ path }) => path === 'new');
    if (!begin || !isBegin(name) || !allows(session, begin.rule)) return [];
    return [{ label: t(`palette.begin.${name}`), to: `${to}/new` }];
  });
}

/** The other places one belongs to. */
export const clinicGoals = ({ clinic, memberships, isOperator }: Session, t: TFunction): Goal[] => [
  ...memberships
    .filter(({ slug }) => slug !== clinic?.slug)
    .map(({ slug, clinicName }) => ({ label: clinicName, to: `/${slug}` })),
  ...(isOperator && clinic ? [{ label: t('operatorDesk'), to: '/operator' }] : []),
];

/** Those whose label holds every word of the text. */
export function matching(goals: readonly Goal[], text: string): readonly Goal[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return goals.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
