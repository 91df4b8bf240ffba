import { Button, Group, Modal, MultiSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { RaisePricesDocument, UndoPriceRaiseDocument, type ManagedPriceFilter } from '@stipple/contract/admin';
import { PRICES_AT_ONCE, RAISE_PERCENT, SERVICES } from '@stipple/domain';
import { useWords } from '@stipple/ui/words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/form/index.ts';
import { useSave } from '../../shared/save/index.ts';
import { canBeRaised, RaisePreview } from './raise-preview.tsx';
import { usePlaces } from './use-places.ts';
import { usePricesToRaise } from './use-prices-to-raise.ts';

/** Raises many published prices by percent, with a preview, and can be taken back. */
export default function RaiseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('prices');
  const errorText = useErrorText();
  const words = useWords();
  const places = usePlaces();
  const [percent, setPercent] = useState<number | string>(5);
  const [fromDay, setFromDay] = useState('');
  const [services, setServices] = useState<string[]>([]);
  const [locationIds, setLocationIds] = useState<string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const found = usePricesToRaise({
    statuses: ['PUBLISHED'],
    services: services.length > 0 ? (services as ManagedPriceFilter['services']) : null,
    locationIds: locationIds.length > 0 ? locationIds : null,
    holdsOn: fromDay || null,
  });
  const able = (found ?? []).filter((price) => canBeRaised(price, fromDay));
  const [undo] = useSave(UndoPriceRaiseDocument, { payload: (data) => data.undoPriceRaise, refetch: ['PriceBook'] });
  const [raise, isSaving] = useSave(RaisePricesDocument, {
    payload: (data) => data.raisePrices,
    saved: ({ raise: made }) => t('raising.done', { count: made?.count ?? 0 }),
    undo: (_, { raise: made }) => undo({ input: { raiseId: made?.id ?? '' } }),
    refetch: ['PriceBook'],
  });
  const count = typeof percent === 'number' ? percent : 0;
  const isReady = fromDay !== '' && count !== 0 && able.length > 0 && able.length <= PRICES_AT_ONCE;
  async function send(): Promise<void> {
    const answer = await raise({ input: { priceIds: able.map(({ id }) => id), percent: count, fromDay } });
    if (answer.ok) onClose();
    else if (answer.errors[0]) setRefusal(t('raising.refused', { why: errorText(answer.errors[0]) }));
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('raising.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'kit' }) }}
      attributes={{ header: { role: 'none' } }}
    >
      <Stack>
        <p>{t('raising.what')}</p>
        <Group grow align="start">
          <NumberInput
            label={t('raising.percent')}
            description={t('raising.percentHint')}
            suffix=" %"
            min={RAISE_PERCENT.min}
            max={RAISE_PERCENT.max}
            allowDecimal={false}
            value={percent}
            onChange={setPercent}
          />
          <TextInput
            type="date"
            label={t('raising.fromDay')}
            withAsterisk
            value={fromDay}
            onChange={({ currentTarget }) => setFromDay(currentTarget.value)}
          />
        </Group>
        <MultiSelect
          label={t('raising.services')}
          placeholder={services.length === 0 ? t('raising.all') : ''}
          data={SERVICES.map((code) => ({ value: code.toUpperCase(), label: words('service', code).label }))}
          value={services}
          onChange={setServices}
          comboboxProps={{ withinPortal: false }}
        />
        <MultiSelect
          label={t('raising.places')}
          placeholder={locationIds.length === 0 ? t('raising.all') : ''}
          data={(places ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={locationIds}
          onChange={setLocationIds}
          searchable
          comboboxProps={{ withinPortal: false }}
        />
        {fromDay && found ? <RaisePreview prices={able} left={found.length - able.length} percent={count} /> : null}
        {able.length > PRICES_AT_ONCE ? <p role="alert">{t('raising.many')}</p> : null}
        {refusal ? <p role="alert">{refusal}</p> : null}
        <Group>
          <Button disabled={!isReady} loading={isSaving} onClick={() => void send()}>
            {t('raising.send', { count: able.length })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'kit' })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
