import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useMatch, useParams, useSearchParams } from 'react-router';
import { carried, MOST_PICKED, withoutPick, withoutPicks } from '../../shared/address.ts';
import styles from './tray.module.css';

/** One practitioner put aside; without a name where there is nobody public behind the id. */
export interface Picked {
  readonly id: string;
  readonly name: string | null;
}

/** Comparing takes two. */
const FEWEST = 2;

/** Who is put aside to be compared, at the lower edge of every page but the comparison; nothing where nobody is. */
export function Tray({ picked }: { readonly picked: readonly Picked[] }) {
  const { t } = useTranslation('site');
  const { lang } = useParams();
  const [params] = useSearchParams();
  const isCompared = useMatch('/:lang/compare') !== null;
  const said = useChanges(picked);
  const tray = useKeptFocus(picked);
  const known = picked.filter(({ name }) => name !== null).length;
  return (
    <>
      <output className="visually-hidden">{said}</output>
      {picked.length > 0 && !isCompared && (
        <section className={styles.tray} aria-label={t('tray.title')} ref={tray} tabIndex={-1} data-tray>
          <p className={styles.count}>
            {t('tray.count', { count: picked.length, most: MOST_PICKED })}
            {picked.length === MOST_PICKED && <span className={styles.full}> {t('tray.full')}</span>}
          </p>
          <ul className={styles.names} role="list">
            {picked.map(({ id, name }) => (
              <li key={id} className={styles.name} data-unknown={name === null}>
                {name === null ? <span>{t('tray.unknown')}</span> : <bdi>{name}</bdi>}
                <Link
                  to={{ search: withoutPick(params, id) }}
                  preventScrollReset
                  replace
                  aria-label={t('tray.remove', { name: name ?? t('tray.unknown') })}
                >
                  <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
                    <path d="M4 4l8 8M12 4l-8 8" />
                  </svg>
                </Link>
              </li>
            ))}
            <li>
              <Link className={styles.clear} to={{ search: withoutPicks(params) }} preventScrollReset replace>
                {t('tray.clear')}
              </Link>
            </li>
          </ul>
          {known >= FEWEST ? (
            <Link className={styles.compare} to={`/${lang}/compare${carried(params)}`}>
              {t('tray.compare', { count: known })}
            </Link>
          ) : (
            <p className={styles.more}>{t('tray.more')}</p>
          )}
        </section>
      )}
    </>
  );
}

/** What has changed, in words; nothing when a page is opened. */
function useChanges(picked: readonly Picked[]): string {
  const { t } = useTranslation('site');
  const [was, setWas] = useState(picked);
  const [said, setSaid] = useState('');
  if (was !== picked) {
    const named = (ones: readonly Picked[], others: readonly Picked[]) =>
      ones.filter(({ id }) => others.every((other) => other.id !== id)).map(({ name }) => name ?? t('tray.unknown'));
    const changes = [
      ...named(picked, was).map((name) => t('tray.added', { name })),
      ...named(was, picked).map((name) => t('tray.removed', { name })),
    ];
    setWas(picked);
    if (changes.length > 0) {
      setSaid([...changes, t('tray.count', { count: picked.length, most: MOST_PICKED })].join(' '));
    }
  }
  return said;
}

/** Who takes somebody away by keyboard goes on from here, and not from the top of the page. */
function useKeptFocus(picked: readonly Picked[]): RefObject<HTMLElement | null> {
  const tray = useRef<HTMLElement>(null);
  const count = useRef(picked.length);
  useEffect(() => {
    const isFewer = picked.length < count.current;
    count.current = picked.length;
    if (!isFewer || document.activeElement !== document.body) return;
    (tray.current ?? document.getElementById('content'))?.focus({ preventScroll: true });
  }, [picked]);
  return tray;
}
