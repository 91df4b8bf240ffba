export { Chart, type ChartProps, type Point, type Series } from './chart.tsx';
