import type { ClinicPageQuery } from '@stipple/contract/compare';

/** A clinic as its page asks for it. */
export type ClinicShown = NonNullable<ClinicPageQuery['clinic']>;
