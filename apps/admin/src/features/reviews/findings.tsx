import { REPLY_PROBLEM_STOPS, type ReplyFinding } from '@stipple/domain';
import { useTranslation } from 'react-i18next';
import { Status } from '../../shared/show/index.ts';
import styles from './reviews.module.css';

interface MarkedProps {
  readonly text: string;
  readonly findings: readonly ReplyFinding[];
}

/** The text behind its field, with what was found marked: only for the eye, the list below says it. */
export function Marked({ text, findings }: MarkedProps) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end, problem } of findings) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      <mark key={start} data-stops={REPLY_PROBLEM_STOPS[problem]}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <div className={styles.marked} aria-hidden="true" dir="auto">
      {parts}
      {text.slice(at)}
      {/* A last line without a character has no height. */}{' '}
    </div>
  );
}

/** What was found, each with why it matters. */
export function Findings({ findings }: { readonly findings: readonly ReplyFinding[] }) {
  const { t } = useTranslation('reviews');
  if (findings.length === 0) return <p className={styles.muted}>{t('reply.checked')}</p>;
  return (
    <div className={styles.found}>
      <p>{t('reply.found')}</p>
      <ul role="list">
        {findings.map(({ start, words, problem }) => (
          <li key={`${start} ${problem}`}>
            <Status tone={REPLY_PROBLEM_STOPS[problem] ? 'bad' : 'warning'}>
              {t(REPLY_PROBLEM_STOPS[problem] ? 'reply.stops' : 'reply.warns')}
            </Status>{' '}
            <q dir="auto">{words}</q>
            <p>{t(`problem.${problem}`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
