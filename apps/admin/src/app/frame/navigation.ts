import {
  BadgeCheck,
  Building2,
  FileClock,
  Gavel,
  House,
  Images,
  type LucideIcon,
  MapPin,
  Megaphone,
  MessageSquareText,
  PackageOpen,
  ShieldCheck,
  SlidersHorizontal,
  Tags,
  Upload,
  UserRoundCog,
  UsersRound,
} from 'lucide-react';
import {
  NAVIGATION_NAMES,
  type Area,
  type Feature,
  type NavigationEntry,
  type NavigationName,
} from '../../shared/feature.ts';
import { allows, type Session } from '../../shared/session/index.ts';
import { FEATURES } from '../features.ts';

export const ICONS: Record<NavigationName, LucideIcon> = {
  home: House,
  locations: MapPin,
  people: UsersRound,
  credentials: BadgeCheck,
  portfolio: Images,
  reviews: MessageSquareText,
  prices: Tags,
  import: Upload,
  export: PackageOpen,
  audit: FileClock,
  team: UserRoundCog,
  settings: SlidersHorizontal,
  credentialQueue: ShieldCheck,
  disputes: Gavel,
  notices: Megaphone,
};
export const CLINIC_ICON = Building2;

/** An entry with its whole address within the admin. */
export interface Entry {
  readonly name: NavigationName;
  readonly to: string;
}

/** The pages of an area that the session may see, in their order. */
export function entriesOf(session: Session, area: Area): readonly Entry[] {
  const features: readonly Feature[] = Object.values(FEATURES);
  const base = session.clinic ? `/${session.clinic.slug}` : `/${area}`;
  return features
    .filter((feature) => feature.area === area)
    .flatMap((feature): readonly NavigationEntry[] => feature.navigation ?? [])
    .filter(({ rule }) => allows(session, rule))
    .toSorted((a, b) => NAVIGATION_NAMES.indexOf(a.name) - NAVIGATION_NAMES.indexOf(b.name))
    .map(({ name, path }) => ({ name, to: path ? `${base}/${path}` : base }));
}
