import { useFormat } from '@stipple/ui/format';
import { NoPhoto, Photo } from '@stipple/ui/photo';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { casePair } from './case-pair.ts';
import type { Compared } from './compare.load.ts';
import styles from './compare.module.css';

interface MatchingCaseProps {
  readonly match: Compared['matchingCases'][number] | undefined;
  readonly hasNeed: boolean;
}

/** Every photo of the row in a frame of this shape: heads are compared at one scale. */
const RATIO = '4 / 5';
const SIZES = '(min-width: 60rem) 18rem, 70vw';

/** The case most like the need: before and after in frames of one size, what it is of, and how like it is. */
export function MatchingCase({ match, hasNeed }: MatchingCaseProps) {
  const { t } = useTranslation('compare');
  const words = useWords();
  const format = useFormat();
  if (!match) return <span className={styles.not}>{t('noCases')}</span>;
  const { case: shown, isLikeNeed } = match;
  const { before, after } = casePair(shown.photos);
  const about = [
    words('indication', shown.indication).label,
    shown.scale && shown.stage ? words.stage(shown.scale, shown.stage).label : null,
    shown.scarType && words('scarType', shown.scarType).label,
    shown.fitzpatrick && words('fitzpatrick', shown.fitzpatrick).label,
    shown.hairColour && words('hairColour', shown.hairColour).label,
  ].filter(Boolean);
  return (
    <div className={styles.case}>
      <div className={styles.pair}>
        {before ? <Photo photo={before} ratio={RATIO} sizes={SIZES} /> : <NoPhoto ratio={RATIO} />}
        {after ? <Photo photo={after} ratio={RATIO} sizes={SIZES} /> : <NoPhoto ratio={RATIO} />}
      </div>
      {hasNeed && <p className={styles.likeness}>{t(isLikeNeed ? 'isLike' : 'isNearest')}</p>}
      <p>{about.join(' · ')}</p>
      <p className={styles.not}>
        {shown.monthsHealed === null ? t('healedUnknown') : format.monthsHealed(shown.monthsHealed)}
      </p>
    </div>
  );
}
