import { ClinicPageDocument } from '@stipple/contract/compare';
import {
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { languageOf } from '../../app/i18n/language.ts';
import { ask, found } from '../../app/load.ts';
import { differInPicksOnly } from '../../shared/address.ts';
import { clocksOf } from '../../shared/location/clocks.ts';
import { needIn, serviceWanted } from '../../shared/need.ts';
import { pageOf } from '../../shared/paging/paging.ts';
import { Cases } from './cases.tsx';
import styles from './clinic.module.css';
import { DocumentHead } from './document-head.tsx';
import { Head } from './head.tsx';
import { Locations } from './locations.tsx';
import { People } from './people.tsx';
import { Reviews } from './reviews.tsx';

/** Entries of each list on one page. */
const SIZE = { people: 9, locations: 9, cases: 6, reviews: 5 } as const;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const page = (list: keyof typeof SIZE) => pageOf(searchParams, list, SIZE[list]);
  const [people, locations, cases, reviews] = [page('people'), page('locations'), page('cases'), page('reviews')];
  const answer = await ask(context, ClinicPageDocument, {
    slug: params['slug'] ?? '',
    peopleFirst: people.first,
    peopleAfter: people.after,
    peopleLast: people.last,
    peopleBefore: people.before,
    locationFirst: locations.first,
    locationAfter: locations.after,
    locationLast: locations.last,
    locationBefore: locations.before,
    caseFirst: cases.first,
    caseAfter: cases.after,
    caseLast: cases.last,
    caseBefore: cases.before,
    reviewFirst: reviews.first,
    reviewAfter: reviews.after,
    reviewLast: reviews.last,
    reviewBefore: reviews.before,
  });
  const clinic = found(answer.clinic);
  const now = new Date();
  return {
    clinic,
    clocks: clocksOf(clinic.locations.nodes, languageOf(pathname), now),
    today: now.toISOString().slice(0, 10),
  };
}

/** Whom one puts aside does not change the page. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return !differInPicksOnly(currentUrl, nextUrl);
}

export default function ClinicPage() {
  const { clinic, clocks, today } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  return (
    <article className={styles.page}>
      <DocumentHead clinic={clinic} />
      <Head clinic={clinic} />
      <People clinic={clinic} wanted={serviceWanted(needIn(params))} />
      <Locations clinic={clinic} clocks={clocks} />
      <Cases clinic={clinic} />
      <Reviews clinic={clinic} today={today} />
    </article>
  );
}
