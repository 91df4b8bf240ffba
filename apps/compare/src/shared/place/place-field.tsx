import { useFormat } from '@stipple/ui/format';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHydrated } from '../use-hydrated.ts';
import styles from './place-field.module.css';
import type { Town } from './towns.ts';
import { useTowns } from './use-towns.ts';

export interface PlaceFieldProps {
  /** The town as typed. */
  readonly place?: string | undefined;
  /** The id of the town, where it was chosen from the list. */
  readonly near?: string | undefined;
}

/**
 * Where: a town, typed or chosen from a list of those that begin so (an editable combobox with a list, as the ARIA
 * practices have it). Sends `place`, and `near` when one was chosen; without script a name alone.
 */
export function PlaceField({ place = '', near = '' }: PlaceFieldProps) {
  const { t } = useTranslation('shared');
  const id = useId();
  const [text, setText] = useState(place);
  const [chosen, setChosen] = useState(near);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const towns = useTowns(isOpen ? text : null);
  const isHydrated = useHydrated();
  const isShown = isOpen && towns.length > 0;
  const current = isShown ? towns[active] : undefined;

  function type(value: string) {
    setText(value);
    // Whoever types on means another town.
    setChosen('');
    setOpen(true);
    setActive(-1);
  }
  function choose(town: Town) {
    setText(town.name);
    setChosen(town.id);
    setOpen(false);
    setActive(-1);
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (isShown) {
        // One more place than there are towns: the text itself lies between the last and the first.
        setActive(((active + 1 + step + towns.length + 1) % (towns.length + 1)) - 1);
      } else setOpen(true);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('place.label')}</label>
      <input
        id={id}
        className={styles.input}
        name="place"
        value={text}
        placeholder={t('place.hint')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={100}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}list`}
        aria-activedescendant={current && `${id}${active}`}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {/* Without script a town chosen before would stay beside another name typed now. */}
      {isHydrated && chosen && <input type="hidden" name="near" value={chosen} />}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a datalist sends no ids and shows no regions */}
      <div id={`${id}list`} role="listbox" aria-label={t('place.towns')} className={styles.list} hidden={!isShown}>
        {isShown &&
          towns.map((town, i) => (
            <Option
              key={town.id}
              id={`${id}${i}`}
              town={town}
              isActive={i === active}
              choose={() => choose(town)}
              point={() => setActive(i)}
            />
          ))}
      </div>
      <output className="visually-hidden">{isShown ? t('place.found', { count: towns.length }) : ''}</output>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly town: Town;
  readonly isActive: boolean;
  readonly choose: () => void;
  readonly point: () => void;
}

function Option({ id, town, isActive, choose, point }: OptionProps) {
  const format = useFormat();
  const around = [town.region, format.country(town.countryCode)].filter(Boolean).join(', ');
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field keeps the focus and has the keys
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- belongs to a list that is no datalist
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={point}
      onClick={choose}
    >
      <strong>{town.name}</strong> <span>{around}</span>
    </div>
  );
}
