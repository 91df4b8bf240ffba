import { useQuery } from '@apollo/client/react';
import { Menu, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { LocationChoicesDocument } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LOCATION_PARAM } from '../../shared/location/index.ts';
import styles from './frame.module.css';
import type { MenuProps } from './lazy-menu.tsx';

/** Typing pauses this long before the list follows. */
const PAUSE_MS = 200;

/** The locations of the clinic, to look at one of them alone. */
export default function LocationMenu({ target }: MenuProps) {
  const { t } = useTranslation('kit');
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const { data, previousData } = useQuery(LocationChoicesDocument, { variables: { search: asked || null } });
  const locations = (data ?? previousData)?.viewer?.clinic?.locations.nodes;
  const chosen = params.get(LOCATION_PARAM);
  const choose = (id: string | null) => {
    const next = new URLSearchParams(params);
    for (const page of ['after', 'before']) next.delete(page);
    if (id === null) next.delete(LOCATION_PARAM);
    else next.set(LOCATION_PARAM, id);
    setParams(next);
  };
  return (
    <Menu defaultOpened position="bottom-start" trapFocus width="18rem">
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown className={styles.locations}>
        <TextInput
          aria-label={t('location.search')}
          placeholder={t('location.search')}
          value={text}
          mb="xs"
          data-autofocus
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          // The menu's own keys are for its entries.
          onKeyDown={(event) => {
            if (event.key.length === 1 || event.key === 'Home' || event.key === 'End') event.stopPropagation();
          }}
        />
        <Menu.Item aria-current={chosen === null ? 'true' : undefined} onClick={() => choose(null)}>
          {t('location.all')}
        </Menu.Item>
        {locations?.map(({ id, name, city }) => (
          <Menu.Item key={id} aria-current={id === chosen ? 'true' : undefined} onClick={() => choose(id)}>
            <span dir="auto">{name}</span>
            <span className={styles.role} dir="auto">
              {city}
            </span>
          </Menu.Item>
        ))}
        {locations?.length === 0 ? <Menu.Label>{t('location.none')}</Menu.Label> : null}
      </Menu.Dropdown>
    </Menu>
  );
}
