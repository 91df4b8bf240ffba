import { useElementSize } from '@mantine/hooks';
import styles from './chart.module.css';
import type { ChartProps } from './definition.ts';
import { stretchesOf, ticksOf } from './scale.ts';

const HEIGHT = 180;
/** Room for what the axes say. */
const [LEFT, BOTTOM, TOP, RIGHT] = [44, 24, 8, 8];
/** As wide as a name on the horizontal axis may be. */
const NAME_WIDTH = 44;

/**
 * A picture of numbers. It is for the eye alone: beside it stands a table with the same numbers. Drawn by hand, for a
 * library that draws weighs more than all the rest of a page.
 */
export function Chart(props: ChartProps) {
  const { label, about, kind, along, series, points, format = String, range } = props;
  const { ref, width } = useElementSize<HTMLDivElement>();
  const values = points.map((point) => {
    const value = point[series.name];
    return typeof value === 'number' ? value : null;
  });
  const [low, high] = range ?? [0, Math.max(1, ...values.map((value) => value ?? 0))];
  const ticks = ticksOf(low, high);
  const top = ticks.at(-1) ?? high;
  const inner = Math.max(0, width - LEFT - RIGHT);
  const slot = points.length === 0 ? 0 : inner / points.length;
  const x = (at: number) => LEFT + slot * (at + 0.5);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - low) / (top - low || 1));
  const every = Math.max(1, Math.ceil(NAME_WIDTH / (slot || NAME_WIDTH)));
  return (
    <figure className={styles.figure}>
      <figcaption>
        {label} {about ? <span>{about}</span> : null}
      </figcaption>
      <div ref={ref} className={styles.picture}>
        {width > 0 ? (
          <svg width={width} height={HEIGHT} aria-hidden>
            {ticks.map((tick) => (
              <g key={tick}>
                <line className={styles.grid} x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
                <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
                  {format(tick)}
                </text>
              </g>
            ))}
            {points.map((point, at) =>
              at % every === 0 ? (
                <text key={String(point[along])} x={x(at)} y={HEIGHT - 6} textAnchor="middle">
                  {point[along]}
                </text>
              ) : null,
            )}
            {kind === 'line'
              ? stretchesOf(values).map((stretch) => (
                  <polyline
                    key={stretch[0]}
                    className={styles.course}
                    points={stretch.map((at) => `${x(at)},${y(values[at] ?? low)}`).join(' ')}
                  />
                ))
              : null}
            {values.map((value, at) =>
              value === null ? null : (
                <g key={String(points[at]?.[along])} className={styles.mark}>
                  {kind === 'line' ? (
                    <circle cx={x(at)} cy={y(value)} r={3.5} />
                  ) : (
                    <rect
                      x={x(at) - slot * 0.35}
                      y={y(value)}
                      width={slot * 0.7}
                      height={Math.max(0, y(low) - y(value))}
                      rx={2}
                    />
                  )}
                  <title>{`${points[at]?.[along]}: ${format(value)}`}</title>
                </g>
              ),
            )}
          </svg>
        ) : null}
      </div>
    </figure>
  );
}
