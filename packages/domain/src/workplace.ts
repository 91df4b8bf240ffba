/** One stretch of time during which a practitioner worked at a location; both days are included. */
export interface WorkPeriod {
  readonly locationId: string;
  /** `null` when nobody noted when it began. */
  readonly fromOn: string | null;
  /** `null` while it goes on. */
  readonly untilOn: string | null;
}

/**
 * What becomes of a workplace when somebody comes back (to the clinic, or because the location opens again) after an
 * absence that began on `leftOn`: back on the same day, nothing happened; later, the first stretch ends with the
 * absence and a new one begins.
 */
export function resumedWorkplace(
  workplace: { readonly fromOn: string | null },
  leftOn: string,
  today: string,
): { readonly current: { readonly fromOn: string | null }; readonly ended: Omit<WorkPeriod, 'locationId'> | null } {
  if (leftOn >= today) return { current: workplace, ended: null };
  return { current: { fromOn: today }, ended: { fromOn: workplace.fromOn, untilOn: leftOn } };
}

/** The last day of a workplace that is still noted: none, or that on which the person left or the place closed. */
export function openUntil(leftOn: string | null, closedOn: string | null): string | null {
  if (leftOn === null || closedOn === null) return leftOn ?? closedOn;
  return leftOn < closedOn ? leftOn : closedOn;
}
