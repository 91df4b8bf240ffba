import type { CaseWholeFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { When } from '../../shared/show/index.ts';
import { useScopeWords } from './choices.ts';
import styles from './portfolio.module.css';

/** Everything that was said about the photos of a case, newest first. */
export function History({ words }: { readonly words: CaseWholeFragment['consentHistory'] }) {
  const { t } = useTranslation('portfolio');
  const format = useFormat();
  const scopeWords = useScopeWords();
  return (
    <section className={styles.section} aria-label={t('history.title')}>
      <h2>{t('history.title')}</h2>
      {words.length === 0 ? <p className={styles.hint}>{t('history.none')}</p> : null}
      <ol className={styles.history}>
        {words.map((word) => (
          <li key={`${word.recordedAt} ${word.action} ${word.photoIds[0]}`} data-action={word.action}>
            <strong>{t(word.action === 'GIVEN' ? 'history.given' : 'history.withdrawn')}</strong>{' '}
            {word.decidedOn ? format.date(word.decidedOn) : null} · {word.scopes.map(scopeWords).join(', ')} ·{' '}
            {t('history.of', { count: word.photoIds.length })}
            <p className={styles.hint}>
              {[
                t(`consent.parties.${word.party}`),
                t(`consent.methods.${word.method}`),
                word.wording ? t('history.wording', { version: word.wording }) : null,
                word.reference ? t('history.reference', { reference: word.reference }) : null,
                word.recordedBy ? t('history.by', { name: word.recordedBy }) : null,
                word.method === 'IMPORTED' ? t('history.byFile') : null,
              ]
                .filter(Boolean)
                .join(' · ')}{' '}
              · <When at={word.recordedAt} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
