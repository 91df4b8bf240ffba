import { PHOTO_MOMENTS, type PhotoMoment } from '@stipple/domain';
import { useId } from 'react';
import { useTexts } from '../texts/index.ts';
import { useWords } from '../words/index.ts';
import { momentOfPhoto, type PhotoData } from './photo-data.ts';
import { PhotoFactsLine, PhotoFrame, type PhotoLayout } from './photo.tsx';
import printed from './photo.module.css';
import styles from './time-slider.module.css';

export interface TimeSliderProps extends PhotoLayout {
  /** Photos of one case and side of the head, in the order of care; of one moment the last one counts. */
  readonly photos: readonly PhotoData[];
}

/**
 * One head through before, fresh, healing, healed, aged: a row of choices that works by keyboard and without script.
 * What is missing says so.
 */
export function TimeSlider({ photos, ratio = '4 / 5', ...layout }: TimeSliderProps) {
  const say = useTexts();
  const words = useWords();
  const name = useId();
  const byMoment = new Map(photos.map((photo): [PhotoMoment, PhotoData] => [momentOfPhoto(photo), photo]));
  // The result is what counts: the latest moment is shown first.
  const shown = PHOTO_MOMENTS.findLast((moment) => byMoment.has(moment));
  return (
    <fieldset className={styles.slider}>
      <legend className="visually-hidden">{say('timeLegend')}</legend>
      {PHOTO_MOMENTS.map((moment) => {
        const photo = byMoment.get(moment);
        const { label } = words('moment', moment);
        return (
          <div className={styles.step} key={moment}>
            <label className={styles.choice}>
              <input
                type="radio"
                name={name}
                value={moment}
                defaultChecked={moment === shown}
                disabled={!photo}
                aria-label={photo ? undefined : say('timeMissing', { moment: label })}
              />
              <span>{label}</span>
              {!photo && <small aria-hidden="true">{say('photoMissing')}</small>}
            </label>
            {photo && (
              <figure className={styles.photo}>
                <PhotoFrame photo={photo} ratio={ratio} {...layout} />
                <figcaption className={printed.facts}>
                  <PhotoFactsLine photo={photo} />
                </figcaption>
              </figure>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
