import type { CaseShownFragment } from '@stipple/contract/compare';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import styles from './case.module.css';
import { CAPTURE_FACTS, type CaptureFact, differingFacts } from './photos.ts';

type CasePhoto = CaseShownFragment['photos'][number];

/** How photos were taken, side by side: what was not the same is marked, what is not stated says so. */
export function CaptureTable({ photos }: { readonly photos: readonly CasePhoto[] }) {
  const { t } = useTranslation('cases');
  const words = useWords();
  const format = useFormat();
  const differing = differingFacts(photos);
  const yes = (value: boolean | null) => (value === null ? null : t(value ? 'yes' : 'no'));
  function said(fact: CaptureFact, { capture }: CasePhoto): string | null {
    switch (fact) {
      case 'light':
        return capture.light && words('light', capture.light).label;
      case 'distanceCm':
        return capture.distanceCm === null ? null : t('centimetres', { shown: format.number(capture.distanceCm) });
      case 'hairLengthMm':
        return capture.hairLengthMm === null ? null : t('millimetres', { shown: format.number(capture.hairLengthMm) });
      case 'dry':
      case 'retouched':
        return yes(capture[fact]);
    }
  }
  return (
    <table className={styles.capture}>
      <caption className="visually-hidden">{t('capture')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('captureFact')}</span>
          </th>
          {photos.map((photo) => (
            <th key={photo.id} scope="col">
              {words('moment', photo.moment).label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CAPTURE_FACTS.map((fact) => (
          <tr key={fact} data-differs={differing.has(fact)}>
            <th scope="row">
              {t(`captureFacts.${fact}`)}
              {differing.has(fact) && <small>{t('differs')}</small>}
            </th>
            {photos.map((photo) => (
              <td key={photo.id}>{said(fact, photo) ?? <i>{t('notStated')}</i>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
