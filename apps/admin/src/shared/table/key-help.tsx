import { Kbd, Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areKeysOn, switchKeys } from './key-setting.ts';
import styles from './table.module.css';

const KEYS = ['j', 'k', 'Enter', 'x', '/', 'Esc', 'F8', '?'] as const;
const MEANINGS = ['down', 'up', 'open', 'choose', 'search', 'close', 'message', 'help'] as const;

/** What the keys do in lists, and the switch for them. */
export default function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('kit');
  const [isOn, setOn] = useState(areKeysOn);
  return (
    <Modal opened onClose={onClose} title={t('keys.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <dl className={styles.keys}>
        {KEYS.map((key, at) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(`keys.${MEANINGS[at] ?? 'help'}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Kbd>Ctrl K</Kbd>
          </dt>
          <dd>{t('keys.palette')}</dd>
        </div>
      </dl>
      <Switch
        label={t('keys.single')}
        checked={isOn}
        onChange={({ currentTarget }) => {
          switchKeys(currentTarget.checked);
          setOn(currentTarget.checked);
        }}
      />
    </Modal>
  );
}
