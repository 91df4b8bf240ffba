import type { Measured } from './measured.ts';
import type { Plan } from './plan.ts';
import type { Line } from './report.ts';

/** The targets of performance, each with its figure. Ratios are of requests a second unless they say otherwise. */
export function linesOf(measured: Measured, plan: Plan): Line[] {
  const { hot, selections, reviews, crawls, grownCrawl, growth, rebuild, freshness, memory, statements } = measured;
  const ratio = (what: string, figure: number, least: number): Line => ({ what, figure, unit: 'x', target: { least } });
  const atMost = (what: string, figure: number, most: number, unit: string): Line => ({
    what,
    figure,
    unit,
    target: { most },
  });
  const own = hot.stipple.perSecond;
  return [
    ratio('hot query, against PostGraphile on the clinics’ tables', own / hot.tables.perSecond, 5),
    ratio('hot query, against PostGraphile on the read model', own / hot.cards.perSecond, 1.5),
    ratio('hot query, against raw SQL on the clinics’ tables', own / hot.normalised.perSecond, 3),
    ratio('hot query, against its own limit', own / hot.limit.perSecond, 0.7),
    ...Object.keys(selections)
      .filter((name) => !name.endsWith(': limit'))
      .map((name) =>
        ratio(
          `${name}, against its own limit`,
          selections[name]!.perSecond / selections[`${name}: limit`]!.perSecond,
          0.45,
        ),
      ),
    atMost('hot query, SQL statements', statements.stipple, 1, ''),
    { what: 'the same, PostGraphile on the clinics’ tables', figure: statements.tables, unit: '', target: null },
    atMost('hot query, p99 against PostGraphile’s', hot.stipple.p99 / hot.tables.p99, 0.5, 'x'),
    atMost(
      `Postgres CPU, ${plan.grownClinics / plan.clinics} times as many practitioners`,
      growth.grown.postgresCpu / growth.small.postgresCpu,
      1.3,
      'x',
    ),
    atMost('resident memory against PostGraphile’s', memory.stipple / memory.tables, 1, 'x'),
    ratio(
      'a clinic’s newest 50 reviews, against PostGraphile',
      reviews.stipple.perSecond / reviews.tables.perSecond,
      1.5,
    ),
    ratio(
      'a page of a crawl, against PostGraphile',
      crawls.tables.page / Math.min(crawls.stipple.page, crawls.again.page),
      1.5,
    ),
    atMost(
      `crawl of ${grownCrawl.practitioners}: last pages against first`,
      grownCrawl.lastPages / grownCrawl.firstPages,
      1.3,
      'x',
    ),
    atMost('a review written, its card fresh (slowest)', freshness.slowest, 1_000, 'ms'),
    atMost('the same, Postgres CPU', freshness.postgresCpu, 5, 'ms'),
    atMost(
      `refreshes for ${plan.writes.many} reviews of one practitioner`,
      freshness.refreshes,
      plan.writes.many / 5,
      '',
    ),
    atMost(`rebuild of ${rebuild.practitioners} practitioners`, rebuild.seconds, 180, 's'),
    atMost('reads that failed during the rebuild', rebuild.failedReads, 0, ''),
    {
      what: 'a read during the rebuild, against before',
      figure: rebuild.during / rebuild.quiet,
      unit: 'x',
      target: { most: 1.5 },
    },
  ];
}
