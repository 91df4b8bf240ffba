import type { CaseShownFragment } from '@stipple/contract/compare';
import type { HairColour, MonkTone } from '@stipple/domain';
import { Term } from '@stipple/ui/explain';
import { useFormat } from '@stipple/ui/format';
import { Swatch } from '@stipple/ui/swatch';
import { HAIR_SWATCHES, MONK_SWATCHES, useWords } from '@stipple/ui/words';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './case.module.css';

/** For how long the result shown has healed; that comes first, for a fresh result is darker than it will stay. */
export function HealedFor({ shown }: { readonly shown: Pick<CaseShownFragment, 'healed' | 'monthsHealed'> }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  if (!shown.healed) return <p className={styles.unhealed}>{t('notHealed')}</p>;
  return (
    <p className={styles.healed}>
      {shown.monthsHealed === null ? t('healedUnknown') : format.monthsHealed(shown.monthsHealed)}
    </p>
  );
}

/** Who was treated, for what, and in how many sessions: only what is stated. */
export function CaseFacts({ shown }: { readonly shown: CaseShownFragment }) {
  const { t } = useTranslation('cases');
  const words = useWords();
  const format = useFormat();
  const { indication, scale, stage, scarType, monk, fitzpatrick, hairColour, greyPercent, sessions } = shown;
  const tone = monk === null ? null : (String(monk) as MonkTone);
  return (
    <dl className={styles.facts}>
      <Fact name={t('indication')}>
        <Term kind="indication" code={indication} />
      </Fact>
      {scale && stage && (
        <Fact name={t('stage')}>
          <Term scale={scale} stage={stage} />
        </Fact>
      )}
      {scarType && (
        <Fact name={t('scar')}>
          <Term kind="scarType" code={scarType} />
        </Fact>
      )}
      {tone ? (
        <Fact name={t('skin')}>
          <Swatch colour={MONK_SWATCHES[tone]} /> {words('monk', tone).label}
        </Fact>
      ) : (
        fitzpatrick && (
          <Fact name={t('skin')}>
            <Term kind="fitzpatrick" code={fitzpatrick} />
          </Fact>
        )
      )}
      {hairColour && (
        <Fact name={t('hair')}>
          <Swatch colour={HAIR_SWATCHES[hairColour.toLowerCase() as HairColour]} mixed={hairColour === 'MIXED'} />{' '}
          {words('hairColour', hairColour).label}
          {greyPercent !== null && greyPercent > 0 && ` · ${t('grey', { shown: format.percent(greyPercent / 100) })}`}
        </Fact>
      )}
      <Fact name={t('treated')}>
        {sessions !== null && `${t('sessions', { count: sessions })}, `}
        {shown.completedOn
          ? t('span', { from: format.monthYear(shown.startedOn), to: format.monthYear(shown.completedOn) })
          : t('since', { from: format.monthYear(shown.startedOn) })}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
