import type { Doors } from '../platform/db/index.ts';
import type { ChainPlan, ClinicRows } from './chain-plan.ts';
import { DEMO_CHAINS } from './chains.ts';
import { dayNumber } from './days.ts';
import { generateClinic } from './generate-clinic.ts';
import { loadClinic } from './load-clinic.ts';
import { Random } from './random.ts';
import { BENCH_TOWNS } from './towns.ts';

/** How much of everything. The defaults are the bench's data (performance.md): 5,000 practitioners, 1,000,000 reviews. */
export interface BenchScale {
  readonly clinics: number;
  readonly practitionersPerClinic: number;
  readonly reviewsPerPractitioner: number;
  readonly casesPerPractitioner: number;
  readonly photosPerCase: number;
  readonly certificationsPerPractitioner: number;
  readonly seed: string;
  /** ISO day that all dates lead up to. */
  readonly asOf: string;
}

const USUAL: Omit<BenchScale, 'asOf'> = {
  clinics: 500,
  practitionersPerClinic: 10,
  reviewsPerPractitioner: 200,
  casesPerPractitioner: 10,
  photosPerCase: 3,
  certificationsPerPractitioner: 3,
  seed: 'stipple bench',
};

/** How many clinics are written at the same time: one makes rows while another's are being stored. */
const AT_ONCE = 3;

/** What has been loaded so far. */
export interface BenchProgress {
  readonly clinics: number;
  readonly practitioners: number;
  readonly reviews: number;
}

/** The clinics of the bench, one after another, so that no more than a few are in memory. */
export function* generateBench(scale: BenchScale): Generator<ClinicRows> {
  const slugs = new Set<string>();
  for (let index = 0; index < scale.clinics; index += 1) {
    yield generateClinic(benchPlan(scale, index), dayNumber(scale.asOf), slugs);
  }
}

/**
 * Loads the bench's data through the doors, several clinics at a time, and returns how much there is. The directory
 * is not told: rebuild it afterwards.
 */
export async function loadBenchData(
  doors: Doors,
  wanted: Partial<BenchScale> = {},
  onProgress: (progress: BenchProgress) => void = () => undefined,
): Promise<BenchProgress> {
  const scale = { asOf: doors.clock.now().toISOString().slice(0, 10), ...USUAL, ...wanted };
  const clinics = generateBench(scale);
  let progress: BenchProgress = { clinics: 0, practitioners: 0, reviews: 0 };
  const work = async () => {
    for (const rows of clinics) {
      await loadClinic(doors, rows, 'nothing');
      progress = {
        clinics: progress.clinics + 1,
        practitioners: progress.practitioners + rows.practitioners.length,
        reviews: progress.reviews + rows.reviews.length,
      };
      onProgress(progress);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return progress;
}

/** Clinic number `index`: the character of one of the demo chains, in one to three of the towns in turn. */
function benchPlan(scale: BenchScale, index: number): ChainPlan {
  const seed = `${scale.seed} ${index}`;
  const random = new Random(`${seed} plan`);
  const model = random.pick(DEMO_CHAINS);
  const count = random.whole(1, 3);
  const first = index % BENCH_TOWNS.length;
  const near = BENCH_TOWNS.filter((town) => town.countryCode === BENCH_TOWNS[first]?.countryCode);
  const towns = [...new Set([...BENCH_TOWNS.slice(first, first + 1), ...random.some(near, count - 1)])];
  return {
    ...model,
    seed,
    name: `Studio ${String(index + 1).padStart(4, '0')}`,
    slug: `studio-${String(index + 1).padStart(4, '0')}`,
    description: null,
    website: null,
    origin: 'native',
    towns,
    practitioners: scale.practitionersPerClinic,
    reviews: scale.practitionersPerClinic * scale.reviewsPerPractitioner,
    cases: scale.practitionersPerClinic * scale.casesPerPractitioner,
    photos: scale.photosPerCase,
    certifications: scale.certificationsPerPractitioner,
    strength: 0,
    treatmentShare: 0.4,
    followUps: 0.15,
    replies: 0.1,
    pricing: 'short_list',
  };
}

/** How much of everything one large clinic has. */
export interface LargeClinic {
  readonly locations: number;
  readonly practitioners: number;
  readonly reviews: number;
}

/** Loads one clinic as large as a chain gets, and returns its id. */
export async function loadLargeClinic(
  doors: Doors,
  { locations, practitioners, reviews }: LargeClinic,
): Promise<string> {
  const asOf = doors.clock.now().toISOString().slice(0, 10);
  const scale = { asOf, ...USUAL, clinics: 1, practitionersPerClinic: practitioners };
  const towns = Array.from({ length: locations }, (_, at) => BENCH_TOWNS[at % BENCH_TOWNS.length]!);
  const plan = { ...benchPlan({ ...scale, casesPerPractitioner: 5 }, 0), slug: 'large', name: 'Large', towns, reviews };
  const rows = generateClinic(plan, dayNumber(asOf));
  await loadClinic(doors, rows, 'nothing');
  return rows.clinic.id;
}
