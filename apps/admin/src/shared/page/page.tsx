import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/index.ts';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** One sentence on what is here, where it is not plain. */
  readonly about?: ReactNode;
  /** Buttons of what one can do here. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of somebody signed in: its name, in the window's title too, what can be done, and what is there. */
export function Page({ title, about, actions, children }: PageProps) {
  const { t } = useTranslation();
  const { clinic } = useSession();
  return (
    <div className={styles.page}>
      <title>{clinic ? t('title', { page: title, place: clinic.name }) : t('titleAlone', { page: title })}</title>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {about ? <p>{about}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
