/** Whether a practitioner still works for the clinic. One who left keeps the history and leaves the directory. */
export const PRACTITIONER_STATUSES = ['active', 'left'] as const;
export type PractitionerStatus = (typeof PRACTITIONER_STATUSES)[number];

/** Limits of a practitioner's texts (characters) and numbers. */
export const PRACTITIONER_LIMITS = {
  name: 200,
  bio: 4_000,
  email: 254,
  yearsExperience: 80,
} as const;
