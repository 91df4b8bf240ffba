/** One thing that is measured. */
export interface Series {
  /** Its field in the points. */
  readonly name: string;
  readonly label: string;
}

/** What is measured at one place of the horizontal axis; null where nothing was. */
export type Point = Readonly<Record<string, string | number | null>>;

export interface ChartProps {
  /** What the picture tells, for its heading and its table: "Rating by month". */
  readonly label: string;
  /** A course over time, or amounts side by side. */
  readonly kind: 'line' | 'bar';
  /** The field of the points that stands on the horizontal axis, and what it is called. */
  readonly along: Series;
  readonly series: readonly Series[];
  readonly points: readonly Point[];
  /** How a value is written. */
  readonly format?: (value: number) => string;
  /** Between which values the vertical axis runs; what fits unless said. */
  readonly range?: readonly [low: number, high: number];
}
