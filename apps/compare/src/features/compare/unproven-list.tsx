import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import type { Compared } from './compare.load.ts';
import styles from './compare.module.css';
import { unprovenOf } from './unproven.ts';

/** What nobody has proven about a practitioner, each as a sentence. */
export function Unproven({ compared, likeCases }: { readonly compared: Compared; readonly likeCases: number | null }) {
  const { t } = useTranslation('compare');
  const words = useWords();
  const format = useFormat();
  const unproven = unprovenOf(compared, likeCases);
  return (
    <ul className={styles.unproven}>
      {unproven.map((each) => (
        <li key={each.what}>
          {'kinds' in each
            ? t(`unproven.${each.what}`, {
                kinds: format.list(each.kinds.map((kind) => words('credentialKind', kind).label)),
              })
            : 'of' in each
              ? t(`unproven.${each.what}`, { count: each.count, of: format.number(each.of) })
              : t(`unproven.${each.what}`)}
        </li>
      ))}
    </ul>
  );
}
