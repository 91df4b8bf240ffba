import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { languageOf } from './i18n/language.ts';

type Kind = 'notFound' | 'malformed' | 'unavailable' | 'offline' | 'bug';

const KINDS: Readonly<Record<number, Kind>> = { 400: 'malformed', 404: 'notFound', 503: 'unavailable' };

const subscribe = (changed: () => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

/** What a visitor reads instead of a page, and what they can do now. `status` 0: an error without an answer. */
export function Problem({ status }: { status: number }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const kind = isOnline ? (KINDS[status] ?? 'bug') : 'offline';
  const language = languageOf(pathname);
  return (
    <section data-problem={kind}>
      <title>{`${t(`problem.${kind}.title`)} · Stipple`}</title>
      <meta name="robots" content="noindex" />
      <h1>{t(`problem.${kind}.title`)}</h1>
      <p>{t(`problem.${kind}.body`)}</p>
      <p>
        {kind === 'notFound' || kind === 'malformed' ? null : <a href={pathname + search}>{t('problem.again')}</a>}{' '}
        <Link to={`/${language}/find`}>{t('problem.toFind')}</Link>{' '}
        <Link to={`/${language}`}>{t('problem.toStart')}</Link>
      </p>
    </section>
  );
}
