import type { Probe } from '../probe.ts';

export const ACCOUNT_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.name',
    document: '{ viewer { clinic { name } } }',
    plant: () => ({}),
    whole: true,
  },
  {
    field: 'ManagedClinic.permissions',
    document: '{ viewer { clinic { permissions { rule everywhere } } } }',
    plant: () => ({}),
    whole: true,
  },
];
