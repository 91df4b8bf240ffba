import { useFormat } from '@stipple/ui/format';
import { type Kind, useWords } from '@stipple/ui/words';
import type { FacetName, FindQuery } from '@stipple/contract/compare';
import { useTranslation } from 'react-i18next';
import { GOALS } from '../../../shared/need.ts';
import type { FieldName } from '../form-values.ts';
import styles from './facets.module.css';

export type FacetData = FindQuery['practitioners']['facets'][number];

/** How a facet is asked: the field of the form, and whether one or several can be chosen. */
interface Asked {
  readonly field: FieldName;
  readonly as: 'select' | 'radios' | 'checks';
}

const ASKED: Readonly<Record<FacetName, Asked>> = {
  INDICATION: { field: 'for', as: 'select' },
  STAGE: { field: 'stage', as: 'select' },
  SCAR_TYPE: { field: 'scar', as: 'select' },
  SKIN_TONE: { field: 'skin', as: 'select' },
  MONK_TONE: { field: 'monk', as: 'select' },
  HAIR_COLOUR: { field: 'hair', as: 'select' },
  CREDENTIAL: { field: 'cred', as: 'checks' },
  MIN_RATING: { field: 'rating', as: 'radios' },
  MIN_REVIEWS: { field: 'reviews', as: 'radios' },
  CURRENCY: { field: 'currency', as: 'select' },
  SERVES: { field: 'serves', as: 'radios' },
  LANGUAGE: { field: 'speaks', as: 'checks' },
};

/** The field that a facet is stated in. */
export const fieldOf = (name: FacetName): FieldName => ASKED[name].field;

/** The schema's spelling of a choice, as an address has it: codes of the domain. */
function valueOf(name: FacetName, value: string): string {
  if (name === 'SKIN_TONE' || name === 'CURRENCY') return value;
  if (name !== 'STAGE') return value.toLowerCase();
  const [scale = '', stage = ''] = value.split(' ');
  return `${scale.toLowerCase()} ${stage}`;
}

const KINDS: Readonly<Partial<Record<FacetName, Kind>>> = {
  INDICATION: 'indication',
  SCAR_TYPE: 'scarType',
  SKIN_TONE: 'fitzpatrick',
  MONK_TONE: 'monk',
  HAIR_COLOUR: 'hairColour',
  CREDENTIAL: 'credentialKind',
  SERVES: 'serves',
};

function useChoiceLabel() {
  const { t } = useTranslation('find');
  const words = useWords();
  const format = useFormat();
  return (name: FacetName, value: string): string => {
    const kind = KINDS[name];
    const goal = name === 'INDICATION' && GOALS.find((each) => each === value);
    if (goal) return words('service', goal).label;
    if (kind) return words.any(kind, value).label;
    const [scale = '', stage = ''] = value.split(' ');
    if (name === 'STAGE') return words.stage(scale as 'norwood', stage).label;
    if (name === 'MIN_RATING') return t('atLeastStars', { stars: format.stars(Number(value)) });
    if (name === 'MIN_REVIEWS') return t('atLeast', { count: Number(value), shown: format.number(Number(value)) });
    return name === 'CURRENCY' ? format.currency(value) : format.language(value);
  };
}

/** A goal narrows nobody out, so there is nothing to count. */
const isGoal = (value: string): boolean => (GOALS as readonly string[]).includes(value);

interface FacetFieldProps {
  readonly facet: FacetData;
  /** What the address states. */
  readonly stated: readonly string[];
}

/** One facet with its counts. What is chosen stays to be seen when nobody has it any more. */
export function FacetField({ facet: { name, choices }, stated }: FacetFieldProps) {
  const { t } = useTranslation('find');
  const { label, about } = useWords()('facet', name);
  const labelOf = useChoiceLabel();
  const { field, as } = ASKED[name];
  const counted = choices.map(({ value, count }) => ({ value: valueOf(name, value), count }));
  const lost = stated.filter((value) => counted.every((choice) => choice.value !== value));
  const all = [...counted, ...lost.map((value) => ({ value, count: 0 }))];
  const shown = all.map((choice) => ({ ...choice, label: labelOf(name, choice.value) }));
  if (all.length === 0) return null;
  if (as === 'select') {
    return (
      <label className={styles.select} title={about}>
        <span>{label}</span>
        <select name={field} defaultValue={stated[0] ?? ''}>
          <option value="">{t('any')}</option>
          {shown.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {isGoal(choice.value) ? choice.label : t('counted', { label: choice.label, count: choice.count })}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <fieldset className={styles.group} title={about}>
      <legend>{label}</legend>
      {as === 'radios' && (
        <label>
          <input type="radio" name={field} value="" defaultChecked={stated.length === 0} />
          <span>{t('any')}</span>
        </label>
      )}
      {shown.map((choice) => (
        <label key={choice.value}>
          <input
            type={as === 'radios' ? 'radio' : 'checkbox'}
            name={field}
            value={choice.value}
            defaultChecked={stated.includes(choice.value)}
          />
          <span>{choice.label}</span>
          <span className={styles.count}>{choice.count}</span>
        </label>
      ))}
    </fieldset>
  );
}
