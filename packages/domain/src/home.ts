/** What waits for somebody at the start of the day. */
export const HOME_TASKS = [
  'credentials_lapsing',
  'reviews_to_answer',
  'photos_without_consent',
  'healed_photos_due',
  'imports_to_mend',
  'invitations_open',
  'practitioners_to_publish',
  'locations_to_publish',
  'credentials_to_check',
  'disputes_to_decide',
] as const;
export type HomeTaskKind = (typeof HOME_TASKS)[number];
