import type { CaseShownFragment } from '@stipple/contract/compare';
import { useTranslation } from 'react-i18next';
import { CaseCard } from '../../shared/case/case-card.tsx';
import { isEmptyNeed, type Need } from '../../shared/need.ts';
import { NeedForm } from './need-form.tsx';
import styles from './practitioner.module.css';
import type { PractitionerShown } from './unproven.ts';

interface LikeCasesProps {
  readonly practitioner: PractitionerShown;
  readonly need: Need;
  /** Those shown, the most alike first. */
  readonly alike: readonly CaseShownFragment[];
}

/** Cases like mine: the need of the address, and the work nearest to it at full size. */
export function LikeCases({ practitioner, need, alike }: LikeCasesProps) {
  const { t } = useTranslation('practitioner');
  const isEmpty = isEmptyNeed(need);
  const count = practitioner.like?.totalCount ?? 0;
  return (
    <section className={styles.section} id="like" aria-labelledby="like-title">
      <h2 id="like-title">{t('sections.like')}</h2>
      <NeedForm need={need} />
      {!isEmpty && (
        <p className={styles.lead}>
          {count === 0
            ? t('likeNone')
            : t(count > alike.length ? 'likeMost' : 'likeAll', { count, shown: alike.length })}{' '}
          <span className={styles.none}>{t('likeRule')}</span>
        </p>
      )}
      {alike.map((shown, i) => (
        <CaseCard key={shown.id} shown={shown} size="wide" priority={i === 0} />
      ))}
    </section>
  );
}
