import type { HomeTaskKind } from '@stipple/contract/admin';
import { EvidenceTag } from '@stipple/ui/explain';
import { useFormat } from '@stipple/ui/format';
import { Check, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './home.module.css';
import { SHARED_TEXTS } from './shared-texts.ts';

export interface Task {
  readonly kind: HomeTaskKind;
  readonly count: number;
  readonly withinDays: number | null;
}

interface TasksProps {
  readonly tasks: readonly Task[];
  /** Where the list of a task is, counted as the task is. */
  readonly to: (task: Task) => string;
}

/** What waits, the most urgent first, each with the way to its list; what is done is said in one line. */
export function Tasks({ tasks, to }: TasksProps) {
  const { t } = useTranslation(SHARED_TEXTS);
  const open = tasks.filter(({ count }) => count > 0);
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  const done = kinds.filter((kind) => !open.some((task) => task.kind === kind));
  return (
    <>
      {open.length === 0 ? (
        <div className={styles.nothing}>
          <Check size={28} aria-hidden />
          <p>{t('nothing')}</p>
          <p className={styles.muted}>{t('nothingAbout')}</p>
        </div>
      ) : (
        <ul role="list" className={styles.tasks}>
          {kinds
            .filter((kind) => !done.includes(kind))
            .map((kind) => (
              <TaskCard
                key={kind}
                kind={kind}
                tasks={open.filter((task) => task.kind === kind)}
                isUrgent={isLastWarned(tasks.filter((task) => task.kind === kind))}
                to={to}
              />
            ))}
        </ul>
      )}
      {done.length > 0 && open.length > 0 ? (
        <p className={styles.done}>
          <Check size={16} aria-hidden /> {t('done')}: {done.map((kind) => t(`tasks.${kind}`)).join(' · ')}
        </p>
      ) : null}
    </>
  );
}

/** Whose days are a judgement. */
const JUDGED: ReadonlySet<HomeTaskKind> = new Set(['CREDENTIALS_LAPSING', 'HEALED_PHOTOS_DUE']);

interface TaskCardProps {
  readonly kind: HomeTaskKind;
  readonly tasks: readonly Task[];
  readonly isUrgent: boolean;
  readonly to: TasksProps['to'];
}

/** Something of what lapses is past its last warning: the nearest of its counts. */
function isLastWarned(tasks: readonly Task[]): boolean {
  const [nearest] = tasks.filter(({ withinDays }) => withinDays !== null);
  return nearest !== undefined && nearest.count > 0;
}

function TaskCard({ kind, tasks, isUrgent, to }: TaskCardProps) {
  const { t } = useTranslation(SHARED_TEXTS);
  const format = useFormat();
  return (
    <li className={styles.task} data-urgent={isUrgent}>
      <h2>{t(`tasks.${kind}`)}</h2>
      <p className={styles.muted}>
        {t(`why.${kind}`)} {JUDGED.has(kind) ? <EvidenceTag tag="J" /> : null}
      </p>
      <p className={styles.counts}>
        {tasks.map((task) => (
          <Link key={task.withinDays} to={to(task)} className={styles.count}>
            <strong>{format.number(task.count)}</strong>
            {task.withinDays === null ? (
              <span className={styles.hidden}>{t(`tasks.${kind}`)}</span>
            ) : (
              <span>{t('withinDays', { count: task.withinDays })}</span>
            )}
            <ChevronRight size={16} aria-hidden />
          </Link>
        ))}
      </p>
    </li>
  );
}
