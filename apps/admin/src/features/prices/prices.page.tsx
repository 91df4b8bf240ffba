import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { PriceBookDocument } from '@stipple/contract/admin';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { NotRead, Page } from '../../shared/page/index.ts';
import { PanelOutlet } from '../../shared/panel/index.ts';
import { May } from '../../shared/session/index.ts';
import { Book } from './book.tsx';
import styles from './prices.module.css';

const RaiseDialog = lazy(() => import('./raise-dialog.tsx'));

/** Locations on a page. */
const PAGE = 20;

/** The price book: locations down, what for across. */
export function Component() {
  const { t } = useTranslation('prices');
  const [params] = useSearchParams();
  const [isRaising, setRaising] = useState(false);
  const [after, before] = [params.get('after'), params.get('before')];
  const variables = before ? { last: PAGE, before } : { first: PAGE, after };
  const { data, previousData, error, refetch } = useQuery(PriceBookDocument, { variables });
  const book = (data ?? previousData)?.viewer?.clinic?.priceBook;
  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        <May rule="price.write">
          <Button variant="default" onClick={() => setRaising(true)}>
            {t('raise')}
          </Button>
          <Button component={Link} to={{ pathname: 'new', search: params.toString() }}>
            {t('add')}
          </Button>
        </May>
      }
    >
      {error && !book ? (
        <NotRead onRetry={() => void refetch()} />
      ) : book ? (
        <>
          <Book rows={book.nodes} />
          <Pages info={book.pageInfo} />
        </>
      ) : (
        <output className={styles.waiting} aria-label={t('table.loading', { ns: 'kit' })} />
      )}
      {isRaising ? (
        <Suspense>
          <RaiseDialog onClose={() => setRaising(false)} />
        </Suspense>
      ) : null}
      <PanelOutlet rows={book?.nodes.flatMap(({ prices }) => prices) ?? []} />
    </Page>
  );
}

interface PagesProps {
  readonly info: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
  };
}

function Pages({ info }: PagesProps) {
  const { t } = useTranslation('prices');
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = info;
  if (!hasNextPage && !hasPreviousPage) return null;
  const page = (label: string, name: 'after' | 'before', cursor: string | null | undefined, isThere: boolean) =>
    isThere && cursor ? (
      <Button component={Link} to={{ search: `?${name}=${encodeURIComponent(cursor)}` }} variant="default" size="sm">
        {label}
      </Button>
    ) : (
      <Button variant="default" size="sm" disabled>
        {label}
      </Button>
    );
  return (
    <nav aria-label={t('pages')} className={styles.pages}>
      {page(t('table.previous', { ns: 'kit' }), 'before', startCursor, hasPreviousPage)}
      {page(t('table.next', { ns: 'kit' }), 'after', endCursor, hasNextPage)}
    </nav>
  );
}
