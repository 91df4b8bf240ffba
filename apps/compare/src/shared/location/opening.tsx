import type { LocationShownFragment } from '@stipple/contract/compare';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import styles from './location.module.css';
import { weekRows } from './week.ts';

type Hours = Pick<LocationShownFragment, 'openingHours' | 'openingWeek' | 'openingExceptions'>;

/** When it is open: the week where the clinic states it day by day, else its own words; then the days that differ. */
export function Opening({ openingHours, openingWeek, openingExceptions }: Hours) {
  const { t } = useTranslation('locations');
  const format = useFormat();
  const times = (all: readonly { readonly opens: string; readonly closes: string }[]) =>
    all.length === 0 ? t('closed') : format.list(all.map(({ opens, closes }) => `${opens}\u2013${closes}`));
  return (
    <>
      {openingWeek.length > 0 ? (
        <ul className={styles.week}>
          {weekRows(openingWeek).map(({ from, to, times: all }) => (
            <li key={from}>
              <span>{from === to ? format.weekday(from) : `${format.weekday(from)} \u2013 ${format.weekday(to)}`}</span>
              <span>{times(all)}</span>
            </li>
          ))}
        </ul>
      ) : openingHours ? (
        <span dir="auto" className={styles.hours}>
          {openingHours}
        </span>
      ) : (
        t('hoursNone')
      )}
      {openingExceptions.length > 0 && (
        <ul className={styles.exceptions} aria-label={t('exceptions')}>
          {openingExceptions.map(({ startsOn, endsOn, opens, closes, note }) => (
            <li key={startsOn}>
              {format.dateRange(startsOn, endsOn)}: {opens && closes ? times([{ opens, closes }]) : t('closed')}
              {note && (
                <>
                  {' '}
                  <span dir="auto">({note})</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
