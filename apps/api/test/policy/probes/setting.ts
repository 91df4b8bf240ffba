import type { Place, Probe } from '../probe.ts';

/** What a change of settings names: the version nobody has gone past, for a change that changes nothing stays at it. */
const change = ({ location }: Place) => ({ variables: { country: location.countryCode } });

export const SETTING_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.settings',
    document:
      '{ viewer { clinic { settings { version warnFirst { value default } countries { countryCode kinds { kind blocks } } } } } }',
    plant: () => ({}),
    whole: true,
  },
  {
    field: 'Mutation.changeSettings',
    document: 'mutation { changeSettings(input: { version: 0 }) { settings { version } userErrors { code } } }',
    plant: () => ({}),
    whole: true,
  },
  {
    field: 'Mutation.setBlockingCredentials',
    document: `mutation ($country: String!) {
      setBlockingCredentials(input: { version: 0, countryCode: $country }) {
        country { version } userErrors { code }
      }
    }`,
    plant: change,
    whole: true,
  },
];
