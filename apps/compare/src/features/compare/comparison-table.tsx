import { type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparePage } from './compare.load.ts';
import { ColumnHead } from './column-head.tsx';
import { ColumnTabs } from './column-tabs.tsx';
import styles from './compare.module.css';
import { type Fact, factsOf, type Group } from './facts.tsx';

const GROUPS: readonly Group[] = ['trust', 'evidence', 'reviews', 'price', 'practical', 'unproven'];

interface ComparisonTableProps {
  readonly comparison: NonNullable<ComparePage['comparison']>;
  /** The place that distances are from. */
  readonly from: string | null;
  /** Leaves out the rows where all are the same. */
  readonly onlyDiffering: boolean;
}

/** The same facts of each, side by side: people are columns, facts are rows. */
export function ComparisonTable({ comparison, from, onlyDiffering }: ComparisonTableProps) {
  const { t } = useTranslation('compare');
  const scroller = useRef<HTMLDivElement>(null);
  const { practitioners, differs, rows } = comparison;
  const counts = rows.find(({ name }) => name === 'MATCHING_CASES')?.values ?? [];
  const likeCases = practitioners.map((_, i) => (counts[i] == null ? null : Number(counts[i])));
  const facts = factsOf({ practitioners, differs, likeCases, hasPlace: from !== null }).filter(
    (fact) => !onlyDiffering || fact.differs !== false,
  );
  return (
    <div className={styles.frame}>
      <ColumnTabs names={practitioners.map(({ practitioner }) => practitioner.name)} scroller={scroller} />
      <div className={styles.scroller} ref={scroller}>
        <table className={styles.table} style={{ '--columns': practitioners.length } as CSSProperties}>
          <caption className="visually-hidden">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col" id="column-0" className={styles.corner}>
                <span className="visually-hidden">{t('factColumn')}</span>
              </th>
              {practitioners.map(({ practitioner }, i) => (
                <th key={practitioner.id} scope="col" id={`column-${i + 1}`} className={styles.head}>
                  <ColumnHead practitioner={practitioner} />
                </th>
              ))}
            </tr>
          </thead>
          {GROUPS.map((group) => {
            const own = facts.filter((fact) => fact.group === group);
            if (own.length === 0) return null;
            return (
              <tbody key={group}>
                <tr>
                  <th
                    scope="rowgroup"
                    id={`group-${group}`}
                    colSpan={practitioners.length + 1}
                    className={styles.group}
                  >
                    <span>{t(`group.${group}`)}</span>
                  </th>
                </tr>
                {own.map((fact) => (
                  <tr key={fact.name} data-fact={fact.name} data-differs={fact.differs ?? undefined}>
                    <th scope="row" id={`fact-${fact.name}`} className={styles.fact}>
                      <RowName fact={fact} from={from} />
                    </th>
                    {practitioners.map((compared, i) => (
                      <td
                        key={compared.practitioner.id}
                        headers={`column-${i + 1} group-${group} fact-${fact.name}`}
                        className={styles.cell}
                      >
                        {fact.cell(compared, i)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
    </div>
  );
}

/** What the row is about, and whether it differs: by a sign and in words. */
function RowName({ fact, from }: { readonly fact: Fact; readonly from: string | null }) {
  const { t } = useTranslation('compare');
  return (
    <>
      {fact.name === 'distance' ? t('fact.distance', { place: from }) : t(`fact.${fact.name}`)}
      {fact.differs && (
        <span className={styles.differs}>
          <span aria-hidden="true">≠</span> {t('differs')}
        </span>
      )}
    </>
  );
}
