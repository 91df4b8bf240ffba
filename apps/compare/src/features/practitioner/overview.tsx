import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import styles from './practitioner.module.css';
import type { PractitionerShown } from './unproven.ts';

/** What the practitioner and the clinic say: theirs, and said to be. */
export function Overview({ practitioner }: { readonly practitioner: PractitionerShown }) {
  const { t } = useTranslation('practitioner');
  const format = useFormat();
  const { bio, languages, yearsExperience, servesMen, servesWomen } = practitioner;
  const serves = (stated: boolean | null) => (stated === null ? t('notStated') : t(stated ? 'yes' : 'no'));
  return (
    <section className={styles.section} aria-labelledby="about">
      <h2 id="about">{t('about')}</h2>
      {bio ? (
        <blockquote className={styles.bio} dir="auto">
          {bio}
        </blockquote>
      ) : (
        <p className={styles.none}>{t('bioNone')}</p>
      )}
      <dl className={styles.stated}>
        <div>
          <dt>{t('languages')}</dt>
          <dd>
            {languages.length === 0 ? t('notStated') : format.list(languages.map((code) => format.language(code)))}
          </dd>
        </div>
        <div>
          <dt>{t('experience')}</dt>
          <dd>{yearsExperience === null ? t('notStated') : t('years', { count: yearsExperience })}</dd>
        </div>
        <div>
          <dt>{t('treatsWomen')}</dt>
          <dd>{serves(servesWomen)}</dd>
        </div>
        <div>
          <dt>{t('treatsMen')}</dt>
          <dd>{serves(servesMen)}</dd>
        </div>
      </dl>
    </section>
  );
}
