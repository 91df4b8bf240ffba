import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntryList } from './entry-list.tsx';
import type { Entry } from './navigation.ts';

interface MoreDrawerProps {
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
}

/** All entries, over the page of a phone. */
export default function MoreDrawer({ entries, onClose }: MoreDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="auto"
      title={t('navigation')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <EntryList entries={entries} onChoose={onClose} />
    </Drawer>
  );
}
