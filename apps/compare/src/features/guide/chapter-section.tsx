import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Evidence } from '../../shared/evidence.tsx';
import type { Section, Statement } from './guide.server.ts';
import styles from './guide.module.css';

/** A section's statements, each with what stands behind it; contradictions stand in a box of their own. */
export function ChapterSection({ section, children }: { readonly section: Section; readonly children?: ReactNode }) {
  const { t } = useTranslation('guide');
  return (
    <section aria-labelledby={section.id}>
      <h2 id={section.id} tabIndex={-1}>
        {section.heading}
      </h2>
      {section.statements.map((statement) =>
        statement.contradiction === undefined ? (
          <Said key={statement.id} statement={statement} />
        ) : (
          <div key={statement.id} role="note" aria-label={t('disagree')} className={styles.disagree}>
            <p className={styles.disagreeTitle} aria-hidden="true">
              {t('disagree')}
            </p>
            <Said statement={statement} />
          </div>
        ),
      )}
      {children}
    </section>
  );
}

function Said({ statement: { text, evidence } }: { readonly statement: Statement }) {
  return (
    <p>
      {text} <Evidence sources={evidence} />
    </p>
  );
}
