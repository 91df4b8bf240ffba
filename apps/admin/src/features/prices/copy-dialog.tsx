import { Button, Group, Modal, MultiSelect, Stack } from '@mantine/core';
import { CopyPricesDocument, type PriceWholeFragment } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/save/index.ts';
import { usePlaces } from './use-places.ts';

interface CopyDialogProps {
  readonly price: PriceWholeFragment;
  readonly onClose: () => void;
}

/** Copies a price to other locations, as drafts. */
export function CopyDialog({ price, onClose }: CopyDialogProps) {
  const { t } = useTranslation('prices');
  const places = usePlaces();
  const [chosen, setChosen] = useState<string[]>([]);
  const [copy, isSaving] = useAct(CopyPricesDocument, {
    payload: (data) => data.copyPrices,
    saved: ({ copies }) => t('copy.done', { count: copies?.count ?? 0 }),
    refetch: ['PriceBook'],
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('copy.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'kit' }) }}
      attributes={{ header: { role: 'none' } }}
    >
      <Stack>
        <p>{t('copy.what')}</p>
        <MultiSelect
          label={t('copy.places')}
          data={(places ?? [])
            .filter(({ id }) => id !== price.locationId)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={setChosen}
          searchable
          hidePickedOptions
          comboboxProps={{ withinPortal: false }}
        />
        <Group>
          <Button
            disabled={chosen.length === 0}
            loading={isSaving}
            onClick={() =>
              void copy({ input: { priceIds: [price.id], locationIds: chosen } }).then(({ ok }) => {
                if (ok) onClose();
              })
            }
          >
            {t('copy.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'kit' })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
