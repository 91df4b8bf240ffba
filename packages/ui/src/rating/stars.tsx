import { RATING } from '@stipple/domain';
import { useFormat } from '../format/index.ts';
import { useTexts } from '../texts/index.ts';
import styles from './rating.module.css';

const STAR = 'l2.9 6.3 6.9.7-5.2 4.6 1.5 6.8-6.1-3.4-6.1 3.4 1.5-6.8-5.2-4.6 6.9-.7z';
const STARS = Array.from({ length: RATING.max }, (_, i) => `M${12 + 24 * i} 2${STAR}`).join('');

/** Stars as a picture, said in words. */
export function Stars({ stars }: { readonly stars: number }) {
  const say = useTexts();
  const format = useFormat();
  const shown = Number.isInteger(stars) ? format.number(stars) : format.stars(stars);
  return (
    <svg
      className={styles.stars}
      viewBox="0 0 120 24"
      role="img"
      aria-label={say('starsOf', { stars: shown, max: RATING.max })}
    >
      <path d={STARS} className={styles.empty} />
      {/* An inner picture cuts off what is wider than it. */}
      <svg width={24 * stars} height="24">
        <path d={STARS} className={styles.full} />
      </svg>
    </svg>
  );
}
