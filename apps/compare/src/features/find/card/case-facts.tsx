import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import type { Shown } from '../results.ts';
import styles from './card.module.css';

/** What the case shown is of, and whether it is like what is looked for. */
export function CaseFacts({ shown: { facts, isLikeNeed } }: { readonly shown: Shown }) {
  const { t } = useTranslation('find');
  const words = useWords();
  const { indication, scale, stage, scarType, fitzpatrick, hairColour } = facts;
  const said = [
    scale && stage ? words.stage(scale, stage).label : words('indication', indication).label,
    scarType && words('scarType', scarType).label,
    fitzpatrick && words('fitzpatrick', fitzpatrick).label,
    hairColour && t('chip.hair', { colour: words('hairColour', hairColour).label }),
  ].filter(Boolean);
  return (
    <p className={styles.caseFacts}>
      {isLikeNeed !== null && <strong>{t(isLikeNeed ? 'like' : 'nearest')}</strong>} {said.join(' · ')}
    </p>
  );
}
