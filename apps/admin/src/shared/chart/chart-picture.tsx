import '@mantine/charts/styles.layer.css';
import { BarChart, LineChart } from '@mantine/charts';
import type { ChartProps } from './definition.ts';

/** Told apart by the eye in both themes, the first the house's accent. */
const COLOURS = ['var(--accent)', 'var(--star)', 'var(--bad)', 'var(--ink-muted)'];

/** Draws the numbers; what reads aloud has the table. */
export default function ChartPicture({ kind, along, series, points, format = String, range }: ChartProps) {
  const shared = {
    h: 220,
    data: points.map((point) => ({ ...point })),
    dataKey: along.name,
    series: series.map(({ name, label }, at) => ({ name, label, color: COLOURS[at % COLOURS.length] ?? 'var(--ink)' })),
    valueFormatter: format,
    withLegend: series.length > 1,
    gridAxis: 'y' as const,
    tickLine: 'none' as const,
    yAxisProps: { width: 44, ...(range && { domain: [...range] }) },
  };
  return kind === 'line' ? (
    <LineChart {...shared} curveType="linear" connectNulls strokeWidth={2} lineProps={{ isAnimationActive: false }} />
  ) : (
    <BarChart {...shared} barProps={{ isAnimationActive: false }} />
  );
}
