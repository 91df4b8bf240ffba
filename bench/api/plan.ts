/** How much data, and how long everything is measured. */
export interface Plan {
  readonly clinics: number;
  readonly reviews: number;
  readonly grownClinics: number;
  readonly grownReviews: number;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  /** Reviews written one by one, and those written to one practitioner. */
  readonly writes: { readonly single: number; readonly many: number };
}

/** 5,000 practitioners with a million reviews, and ten times as many practitioners with a million. */
export const FULL: Plan = {
  clinics: 500,
  reviews: 200,
  grownClinics: 5_000,
  grownReviews: 20,
  connections: 16,
  rounds: 5,
  seconds: 3,
  writes: { single: 20, many: 1_000 },
};

/** To see that everything runs, not to quote. */
export const QUICK: Plan = {
  clinics: 20,
  reviews: 30,
  grownClinics: 40,
  grownReviews: 10,
  connections: 16,
  rounds: 1,
  seconds: 0.5,
  writes: { single: 5, many: 100 },
};
