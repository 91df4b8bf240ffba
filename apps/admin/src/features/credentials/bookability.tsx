import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { Status } from '../../shared/show/index.ts';
import styles from './credentials.module.css';
import type { Checklist } from './needs.tsx';

/** Whether somebody may be booked now, location by location, and what stands in the way. */
export function BookabilityNote({ of }: { readonly of: NonNullable<Checklist['bookability']> }) {
  const { t } = useTranslation('credentials');
  const words = useWords();
  const format = useFormat();
  return (
    <section className={styles.list}>
      <div>
        <Status tone={of.ok ? 'good' : 'bad'}>{t(of.ok ? 'checklist.bookable' : 'checklist.notBookable')}</Status>
      </div>
      {of.locations.length === 0 ? <p>{t('checklist.nowhere')}</p> : null}
      {of.locations.map(({ locationId, locationName, ok, reasons }) => (
        <div key={locationId}>
          <strong dir="auto">{t('checklist.at', { place: locationName })}</strong>
          {ok ? (
            <p className={styles.next}>{t('checklist.ok')}</p>
          ) : (
            <ul>
              {reasons.map(({ kind, problem, lastDay }) => (
                <li key={kind}>
                  {t(`checklist.reason.${problem}`, {
                    kind: words('credentialKind', kind).label,
                    day: lastDay ? format.date(lastDay) : '',
                  })}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
