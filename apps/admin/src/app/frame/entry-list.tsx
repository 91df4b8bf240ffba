import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './frame.module.css';
import { type Entry, ICONS } from './navigation.ts';
import { useCarried } from './use-carried.ts';

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly onChoose?: () => void;
}

/** The first page of an area is the start of all addresses below it. */
export const isWhole = ({ name }: Entry) => name === 'home';

/** All entries, one below the other. */
export function EntryList({ entries, onChoose }: EntryListProps) {
  const { t } = useTranslation();
  const search = useCarried();
  return (
    <ul role="list" className={styles.list}>
      {entries.map((entry) => {
        const Icon = ICONS[entry.name];
        return (
          <li key={entry.name}>
            <NavLink
              to={{ pathname: entry.to, search }}
              end={isWhole(entry)}
              className={styles.entry}
              onClick={onChoose}
            >
              <Icon size={18} aria-hidden />
              {t(`nav.${entry.name}`)}
            </NavLink>
          </li>
        );
      })}
    </ul>
  );
}
