/** One thing that is measured. */
export interface Series {
  /** Its field in the points. */
  readonly name: string;
  readonly label: string;
}

/** What is measured at one place of the horizontal axis; null where nothing was. */
export type Point = Readonly<Record<string, string | number | null>>;

export interface ChartProps {
  /** What the picture tells: "Mean rating by month". */
  readonly label: string;
  /** What is counted and how, in a sentence. */
  readonly about?: string;
  /** A course over time, or amounts. */
  readonly kind: 'line' | 'bar';
  /** The field of the points that stands on the horizontal axis. */
  readonly along: string;
  readonly series: Series;
  readonly points: readonly Point[];
  /** How a value is written. */
  readonly format?: (value: number) => string;
  /** Between which values the vertical axis runs; from nothing to the largest unless said. */
  readonly range?: readonly [low: number, high: number];
}
