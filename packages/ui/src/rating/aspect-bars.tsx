import { RATING } from '@stipple/domain';
import { useFormat } from '../format/index.ts';
import { useTexts } from '../texts/index.ts';
import { useWords } from '../words/index.ts';
import type { RatingData } from './rating-data.ts';
import styles from './rating.module.css';

/** What reviews say of each aspect: the mean, and from how many. */
export function AspectBars({ aspects }: { readonly aspects: NonNullable<RatingData['aspects']> }) {
  const say = useTexts();
  const format = useFormat();
  const words = useWords();
  return (
    <dl className={styles.aspects} aria-label={say('ratingAspects')}>
      {aspects.map(({ aspect, mean, count }) => {
        const { label, about } = words('aspect', aspect);
        return (
          <div key={aspect}>
            <dt title={about}>{label}</dt>
            <dd>
              {mean == null
                ? say('aspectNone')
                : say('aspectCount', { mean: format.stars(mean), count, shown: format.number(count) })}
              <span className={styles.bar} aria-hidden="true">
                <span style={{ inlineSize: `${(100 * (mean ?? 0)) / RATING.max}%` }} />
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
