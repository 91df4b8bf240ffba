import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs, useLoaderData, useLocation, useParams, useSearchParams } from 'react-router';
import { CARRIED, carried, PICK_PARAM, pickedIn, withoutPick } from '../../shared/address.ts';
import { Head, usePublicUrl } from '../../shared/head.tsx';
import { type ComparePage, loadComparison } from './compare.load.ts';
import styles from './compare.module.css';
import { ComparisonTable } from './comparison-table.tsx';
import { ROWS_PARAM, Toolbar } from './toolbar.tsx';

export function loader({ context, request }: LoaderFunctionArgs): Promise<ComparePage> {
  return loadComparison(context, new URL(request.url).searchParams);
}

/** Two to four practitioners side by side; with fewer, what to do. */
export default function Compare() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation('compare');
  const format = useFormat();
  const { lang } = useParams();
  const [params] = useSearchParams();
  const { comparison, missing, alone, from } = page;
  const names = comparison?.practitioners.map(({ practitioner }) => practitioner.name) ?? [];
  const title = comparison ? t('titleOf', { names: format.list(names) }) : t('title');
  const onlyDiffering = params.get(ROWS_PARAM) === 'differing';
  return (
    <div className={styles.page}>
      <Head
        title={title}
        description={comparison ? t('descriptionOf', { names: format.list(names) }) : t('description')}
        keep={CARRIED}
        noindex
        {...(comparison && { picture: { path: picturePath(params), alt: title } })}
      />
      <h1 className={styles.title}>{comparison ? t('h1', { count: names.length }) : t('title')}</h1>
      {missing.length > 0 && (
        <div className={styles.missing}>
          <p>{t('missing', { count: missing.length })}</p>
          <Link
            to={{
              search: missing.reduce(
                (search, id) => withoutPick(new URLSearchParams(search), id),
                `?${params.toString()}`,
              ),
            }}
            replace
          >
            {t('dropMissing')}
          </Link>
        </div>
      )}
      {comparison ? (
        <>
          <Toolbar onlyDiffering={onlyDiffering} />
          <ComparisonTable comparison={comparison} from={from} onlyDiffering={onlyDiffering} />
          <PrintedAddress />
        </>
      ) : (
        <div className={styles.few}>
          <p>{alone === null ? t('few') : <OneOnly name={alone} />}</p>
          <Link className={styles.primary} to={`/${lang}/find${carried(params)}`}>
            {t('toFind')}
          </Link>
        </div>
      )}
    </div>
  );
}

function OneOnly({ name }: { readonly name: string }) {
  const { t } = useTranslation('compare');
  return t('one', { name: `\u2068${name}\u2069` });
}

/** On paper the address leads back to the page; written as it is read, for browsers and servers keep it differently. */
function PrintedAddress() {
  const { t } = useTranslation('compare');
  const { pathname } = useLocation();
  const publicUrl = usePublicUrl();
  const [params] = useSearchParams();
  return (
    <p className={styles.printed}>
      {t('printed')} <span>{`${publicUrl}${pathname}?${params.toString()}`}</span>
    </p>
  );
}

function picturePath(params: URLSearchParams): string {
  const query = new URLSearchParams(pickedIn(params).map((id) => [PICK_PARAM, id]));
  return `compare.png?${query.toString()}`;
}
