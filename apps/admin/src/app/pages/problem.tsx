import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRevalidator, useRouteError } from 'react-router';
import { isUnreachable } from '../apollo/links.ts';
import styles from './problem.module.css';

type Kind = 'notFound' | 'forbidden' | 'offline' | 'outdated' | 'bug';

function kindOf(error: unknown): Kind {
  if (isRouteErrorResponse(error))
    return error.status === 404 ? 'notFound' : error.status === 403 ? 'forbidden' : 'bug';
  if (isUnreachable(error)) {
    // A file of the app that is not there any more fails as one that can not be reached does.
    const isFile = error instanceof TypeError && /module|import/i.test(error.message);
    return isFile && navigator.onLine ? 'outdated' : 'offline';
  }
  return 'bug';
}

interface ProblemTextProps {
  readonly kind: Kind;
}

/** What is wrong, why that may be, and what one can do. */
function ProblemText({ kind }: ProblemTextProps) {
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  const canRetry = kind === 'offline' || kind === 'bug';
  return (
    <section className={styles.problem}>
      <title>{t('titleAlone', { page: t(`problem.${kind}`) })}</title>
      <h1>{t(`problem.${kind}`)}</h1>
      <p>{t(`problem.${kind}Why`)}</p>
      <Group mt="lg">
        {canRetry ? <Button onClick={() => void revalidate()}>{t('problem.retry')}</Button> : null}
        {kind === 'outdated' ? <Button onClick={() => location.reload()}>{t('problem.reload')}</Button> : null}
        <Button component={Link} to="/" variant="default" reloadDocument={kind !== 'notFound' && kind !== 'forbidden'}>
          {t('problem.start')}
        </Button>
      </Group>
    </section>
  );
}

/** Whatever went wrong below, within the page's frame. */
export const Problem = () => <ProblemText kind={kindOf(useRouteError())} />;

/** Whatever went wrong before there was a frame. */
export function ProblemPage() {
  return (
    <main id="content" className={styles.alone}>
      <Problem />
    </main>
  );
}

export const NotFound = () => <ProblemText kind="notFound" />;
export const Forbidden = () => <ProblemText kind="forbidden" />;
