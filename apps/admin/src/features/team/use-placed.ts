import type { MemberRole } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { reachAll } from './roles.ts';

interface Placed {
  readonly roles: readonly MemberRole[];
  readonly allLocations: boolean;
  readonly locations: readonly { readonly name: string }[];
}

/** Puts into words as what somebody works in the clinic, and where. */
export function usePlaced() {
  const { t } = useTranslation('team');
  const format = useFormat();
  return useMemo(
    () => ({
      roles: ({ roles }: Placed) => format.list(roles.map((role) => t(`roles.${role}`))),
      places: ({ roles, allLocations, locations }: Placed) =>
        allLocations || reachAll(roles) ? t('everywhere') : format.list(locations.map(({ name }) => name)),
    }),
    [t, format],
  );
}
