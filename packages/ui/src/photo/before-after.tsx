import { useRef, type ChangeEvent } from 'react';
import { useFormat } from '../format/index.ts';
import { useTexts } from '../texts/index.ts';
import type { PhotoData } from './photo-data.ts';
import { usePhotoFacts } from './photo-facts.tsx';
import { PhotoFactsLine, PhotoFrame, type PhotoLayout } from './photo.tsx';
import styles from './before-after.module.css';
import printed from './photo.module.css';

export interface BeforeAfterProps extends Omit<PhotoLayout, 'ratio'> {
  readonly before: PhotoData;
  /** The later photo, of the same side of the head. */
  readonly after: PhotoData;
  /** Width by height of both frames, so that crop and scale are the same. */
  readonly ratio?: string;
}

/**
 * Two photos of one head at the same crop, one over the other, with a slider between them: by pointer, touch and
 * keyboard. Without script both stand side by side. Each carries its moment, time healed and light.
 */
export function BeforeAfter({ before, after, ratio = '4 / 5', ...layout }: BeforeAfterProps) {
  const say = useTexts();
  const format = useFormat();
  const facts = usePhotoFacts();
  const box = useRef<HTMLDivElement>(null);
  /** The slider stands where the later photo begins. */
  const shareOf = (position: number) =>
    say('compareShare', { moment: facts(after).moment, share: format.percent(1 - position / 100) });
  function move({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    box.current?.style.setProperty('--at', `${currentTarget.value}%`);
    currentTarget.setAttribute('aria-valuetext', shareOf(Number(currentTarget.value)));
  }
  return (
    <div className={styles.pair} ref={box}>
      <figure className={styles.before}>
        <PhotoFrame photo={before} ratio={ratio} {...layout} />
        <figcaption className={`${printed.facts} ${styles.facts}`}>
          <PhotoFactsLine photo={before} />
        </figcaption>
      </figure>
      <figure className={styles.after}>
        <PhotoFrame photo={after} ratio={ratio} {...layout} />
        <figcaption className={`${printed.facts} ${styles.facts}`}>
          <PhotoFactsLine photo={after} />
        </figcaption>
      </figure>
      <div className={styles.control} style={{ aspectRatio: ratio }}>
        <input
          type="range"
          min={0}
          max={100}
          step={1}
          defaultValue={50}
          aria-label={say('compareSlider')}
          aria-valuetext={shareOf(50)}
          onChange={move}
        />
        <span className={styles.handle} aria-hidden="true">
          <svg viewBox="0 0 24 24" width="24" height="24">
            <path d="M9 6l-6 6 6 6M15 6l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </span>
      </div>
    </div>
  );
}
