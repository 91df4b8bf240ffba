export { Chart } from './chart.tsx';
export type { ChartProps, Point, Series } from './definition.ts';
