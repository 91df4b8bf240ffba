import type { PriceBookQuery } from '@stipple/contract/admin';
import { SERVICES } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { May } from '../../shared/session/index.ts';
import { Status } from '../../shared/show/index.ts';
import styles from './prices.module.css';
import { TONES } from './standing.ts';

type Row = NonNullable<NonNullable<PriceBookQuery['viewer']>['clinic']>['priceBook']['nodes'][number];
type Entry = Row['prices'][number];

/** The matrix: each price a link to its panel, each empty place a way to fill it. */
export function Book({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('prices');
  const words = useWords();
  if (rows.length === 0) return <p>{t('empty')}</p>;
  return (
    <section className={styles.scroll} aria-label={t('title')}>
      <table className={styles.book}>
        <thead>
          <tr>
            <th scope="col">{t('location')}</th>
            {SERVICES.map((service) => (
              <th key={service} scope="col" title={words('service', service).about}>
                {words('service', service).label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" dir="auto">
                {row.name}
              </th>
              {SERVICES.map((service) => (
                <td key={service} data-label={words('service', service).label}>
                  <Cell row={row} service={service} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ row, service }: { readonly row: Row; readonly service: (typeof SERVICES)[number] }) {
  const { t } = useTranslation('prices');
  const words = useWords();
  const { search } = useLocation();
  const code = service.toUpperCase();
  const add = new URLSearchParams(search);
  add.set('location', row.id);
  add.set('service', code);
  return (
    <div className={styles.cell}>
      {row.prices
        .filter((price) => price.service === code)
        .map((price) => (
          <PriceLink key={price.id} price={price} today={row.today} />
        ))}
      <May rule="price.write">
        <Link
          className={styles.add}
          to={{ pathname: 'new', search: add.toString() }}
          aria-label={t('addFor', { service: words('service', service).label, place: row.name })}
        >
          <Plus size={16} aria-hidden />
        </Link>
      </May>
    </div>
  );
}

function PriceLink({ price, today }: { readonly price: Entry; readonly today: string }) {
  const { t } = useTranslation('prices');
  const words = useWords();
  const format = useFormat();
  const { search } = useLocation();
  const { id, low, high, extent, practitionerName, standing, validFrom, validUntil, missing } = price;
  const soon = validUntil && standing === 'HOLDS' ? t('until', { day: format.date(validUntil) }) : null;
  const later = validFrom && validFrom > today ? t('from', { day: format.date(validFrom) }) : null;
  return (
    <Link to={{ pathname: id, search }} className={styles.price} data-standing={standing} preventScrollReset>
      <span className={styles.sum}>{format.moneyRange(low, high)}</span>
      <span className={styles.small} dir="auto">
        {[extent ? words('extent', extent).label : null, practitionerName, later, soon].filter(Boolean).join(' · ')}
      </span>
      {standing === 'HOLDS' ? null : <Status tone={TONES[standing]}>{t(`standing.${standing}`)}</Status>}
      {missing.length > 0 && standing !== 'DRAFT' ? <Status tone="warning">{t('notAllIn')}</Status> : null}
    </Link>
  );
}
