import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import styles from './practitioner.module.css';
import type { PractitionerShown } from './unproven.ts';

type Location = PractitionerShown['bookability']['locations'][number];

/** The same reasons everywhere are told once. */
const reasonsKey = ({ reasons }: Location) => JSON.stringify(reasons);

/** That somebody can not be booked now, where, and what stands in the way. Nothing when nothing does. */
export function Bookability({ practitioner }: { readonly practitioner: PractitionerShown }) {
  const { t } = useTranslation('practitioner');
  const words = useWords();
  const format = useFormat();
  const { ok, locations } = practitioner.bookability;
  const closed = locations.filter((location) => !location.ok);
  if (closed.length === 0) return null;
  const groups = [...Map.groupBy(closed, reasonsKey).values()];
  return (
    <aside className={styles.closed} aria-labelledby="bookability-title">
      <p id="bookability-title">
        <strong>{t(ok ? 'bookability.somewhere' : 'bookability.not')}</strong>
      </p>
      <ul>
        {groups.map((group) => (
          <li key={group[0]?.locationId}>
            {closed.length === locations.length && groups.length === 1 ? null : (
              <bdi>{t('bookability.at', { places: group.map(({ locationName }) => locationName).join(', ') })} </bdi>
            )}
            {group[0]?.reasons
              .map(({ kind, problem, lastDay }) =>
                t(`bookability.reason.${problem}`, {
                  kind: words('credentialKind', kind).label,
                  day: lastDay ? format.date(lastDay) : '',
                }),
              )
              .join(' ')}
          </li>
        ))}
      </ul>
      <p>{t('bookability.about')}</p>
    </aside>
  );
}
