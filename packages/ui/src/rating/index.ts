export { AspectBars } from './aspect-bars.tsx';
export { Histogram, MiniHistogram } from './histogram.tsx';
export type { RatingData } from './rating-data.ts';
export { RatingSummary, type RatingSummaryProps } from './rating-summary.tsx';
export { Stars } from './stars.tsx';
