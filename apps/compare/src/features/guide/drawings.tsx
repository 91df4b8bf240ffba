import { ScalpDrawing, type Subject } from '@stipple/ui/scalp';
import { useWords, type WordReader } from '@stipple/ui/words';
import styles from './guide.module.css';

const STAGES = ['II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

/** What is drawn beside a section, by chapter and section: what a term in it looks like. */
const DRAWN: Readonly<Record<string, readonly Subject[]>> = {
  'procedure forWhom': [
    { service: 'hairline' },
    { service: 'full_scalp' },
    { service: 'density' },
    { service: 'scar' },
  ],
  'cost published': [
    ...STAGES.map((stage) => ({ scale: 'norwood', stage }) as const),
    { scale: 'ludwig', stage: 'I' },
    { scale: 'ludwig', stage: 'II' },
    { scale: 'ludwig', stage: 'III' },
  ],
};

function wordFor(subject: Subject, word: WordReader) {
  if ('scale' in subject) return word.stage(subject.scale, subject.stage);
  return 'service' in subject ? word('service', subject.service) : undefined;
}

/** The drawings of a section, each with its name and what it shows. */
export function Drawings({ chapter, section }: { readonly chapter: string; readonly section: string }) {
  const word = useWords();
  const subjects = DRAWN[`${chapter} ${section}`];
  if (!subjects) return null;
  return (
    <ul role="list" className={styles.drawings}>
      {subjects.map((subject) => {
        const { label, about } = wordFor(subject, word) ?? { label: '', about: '' };
        return (
          <li key={label}>
            <ScalpDrawing of={subject} size={96} />
            <span>
              <strong>{label}</strong> {about}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
