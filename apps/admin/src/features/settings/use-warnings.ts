import { useQuery } from '@apollo/client/react';
import { WarningsDocument } from '@stipple/contract/admin';
import { clinicSetting, type ClinicSettingName } from '@stipple/domain';
import { useSession } from '../../shared/session/index.ts';

/** Days ahead at which the clinic is told that a credential lapses; the defaults until they are here, and for the operator. */
export function useWarnings(): Readonly<Record<ClinicSettingName, number>> {
  const { clinic } = useSession();
  const { data } = useQuery(WarningsDocument, { skip: clinic === null, fetchPolicy: 'cache-first' });
  const own = data?.viewer?.clinic?.settings;
  const of = (name: ClinicSettingName) => own?.[name].value ?? clinicSetting(name).fallback;
  return { warnFirst: of('warnFirst'), warnSecond: of('warnSecond'), warnLast: of('warnLast') };
}
