import { PractitionerPageDocument } from '@stipple/contract/compare';
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
import { isEmptyNeed, needIn, serviceWanted } from '../../shared/need.ts';
import { pageOf } from '../../shared/paging/paging.ts';
import { CaseList } from './case-list.tsx';
import { Credentials } from './credentials.tsx';
import { caseFilter, filtersIn, reviewFilter } from './filters.ts';
import { DocumentHead } from './document-head.tsx';
import { Head } from './head.tsx';
import { byLikeness, likeFilter } from './like.ts';
import { LikeCases } from './like-cases.tsx';
import { Locations } from './locations.tsx';
import { NotProven } from './not-proven.tsx';
import { Overview } from './overview.tsx';
import { Prices } from './prices.tsx';
import { Reviews } from './reviews.tsx';
import styles from './practitioner.module.css';

/** How many of the cases most like the need stand large. */
const MOST_LIKE = 3;
const CASES_A_PAGE = 6;
const REVIEWS_A_PAGE = 6;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const need = needIn(searchParams);
  const filters = filtersIn(searchParams);
  const cases = pageOf(searchParams, 'cases', CASES_A_PAGE);
  const reviews = pageOf(searchParams, 'reviews', REVIEWS_A_PAGE);
  const withLike = !isEmptyNeed(need);
  const answer = await ask(context, PractitionerPageDocument, {
    slug: params['slug'] ?? '',
    withLike,
    ...(withLike && { like: likeFilter(need) }),
    cases: caseFilter(filters),
    caseFirst: cases.first,
    caseAfter: cases.after,
    caseLast: cases.last,
    caseBefore: cases.before,
    reviews: reviewFilter(filters),
    reviewFirst: reviews.first,
    reviewAfter: reviews.after,
    reviewLast: reviews.last,
    reviewBefore: reviews.before,
  });
  const practitioner = found(answer.practitioner);
  const now = new Date();
  const alike = byLikeness(practitioner.like?.nodes ?? [], need).slice(0, MOST_LIKE);
  return {
    practitioner,
    alike,
    clocks: clocksOf(practitioner.locations, languageOf(pathname), now),
    today: now.toISOString().slice(0, 10),
  };
}

/** Whom one puts aside does not change the page. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return !differInPicksOnly(currentUrl, nextUrl);
}

export default function PractitionerPage() {
  const { practitioner, alike, clocks, today } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const need = needIn(params);
  const wanted = serviceWanted(need);
  return (
    <article className={styles.page}>
      <DocumentHead practitioner={practitioner} />
      <Head practitioner={practitioner} wanted={wanted} />
      <div className={styles.columns}>
        <Overview practitioner={practitioner} />
        <NotProven practitioner={practitioner} wanted={wanted} />
      </div>
      {practitioner.healedEvidence.cases > 0 && <LikeCases practitioner={practitioner} need={need} alike={alike} />}
      <CaseList practitioner={practitioner} alike={alike} />
      <Credentials practitioner={practitioner} />
      <Reviews practitioner={practitioner} today={today} />
      <Prices prices={practitioner.prices} wanted={wanted} />
      <Locations practitioner={practitioner} clocks={clocks} />
    </article>
  );
}
