import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** On the button that does it. */
  readonly confirm: string;
  readonly isSaving: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What it will do. */
  readonly children: ReactNode;
}

/** Says what a grave step will do before it is done. */
export function Confirm({ isOpen, title, confirm, isSaving, onConfirm, onClose, children }: ConfirmProps) {
  const { t } = useTranslation('kit');
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      {children}
      <Group mt="lg">
        <Button color="red" loading={isSaving} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
    </Modal>
  );
}
