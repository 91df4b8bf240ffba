import { useTranslation } from 'react-i18next';
import { CaseCard } from '../../shared/case/case-card.tsx';
import { Pager } from '../../shared/paging/pager.tsx';
import { ByLine } from './by-line.tsx';
import type { ClinicShown } from './clinic-shown.ts';
import styles from './clinic.module.css';

/** The published work of everyone there, newest first. */
export function Cases({ clinic }: { readonly clinic: ClinicShown }) {
  const { t } = useTranslation('clinic');
  const { nodes, pageInfo } = clinic.cases;
  return (
    <section className={styles.section} id="cases" aria-labelledby="cases-title">
      <h2 id="cases-title">{t('cases')}</h2>
      {nodes.length === 0 && <p className={styles.none}>{t('casesNone')}</p>}
      <ul role="list" className={styles.cases}>
        {nodes.map((shown) => (
          <li key={shown.id}>
            <CaseCard shown={shown} by={<ByLine practitioner={shown.practitioner} />} />
          </li>
        ))}
      </ul>
      <Pager list="cases" info={pageInfo} label={t('cases')} />
    </section>
  );
}
