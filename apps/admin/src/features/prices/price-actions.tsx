import { Button, Group } from '@mantine/core';
import { PublishPriceDocument, WithdrawPriceDocument, type PriceWholeFragment } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/form/index.ts';
import { useAct, useSave, type UserError } from '../../shared/save/index.ts';
import { May } from '../../shared/session/index.ts';
import { CopyDialog } from './copy-dialog.tsx';

/** What can be done with a price as a whole: taken back, published again, copied. */
export function PriceActions({ price }: { readonly price: PriceWholeFragment }) {
  const { t } = useTranslation('prices');
  const errorText = useErrorText();
  const [isCopying, setCopying] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const refetch = ['PriceBook'];
  const [publish, isPublishing] = useSave(PublishPriceDocument, {
    payload: (data) => data.publishPrice,
    saved: t('published'),
    refetch,
  });
  const [withdraw, isWithdrawing] = useAct(WithdrawPriceDocument, {
    payload: (data) => data.withdrawPrice,
    saved: t('withdrawn'),
    undo: async (_, { price: now }) => {
      if (now && price.status === 'PUBLISHED') await publish({ input: { priceId: now.id, version: now.version } });
    },
    refetch,
  });
  const input = { priceId: price.id, version: price.version };
  return (
    <May rule="price.write">
      {errors.map((error) => (
        <p key={error.message} role="alert">
          {errorText(error)}
        </p>
      ))}
      <Group>
        {price.status === 'WITHDRAWN' ? (
          <Button
            loading={isPublishing}
            onClick={() => void publish({ input }).then((answer) => setErrors(answer.ok ? [] : answer.errors))}
          >
            {t('publishAgain')}
          </Button>
        ) : (
          <Button variant="default" loading={isWithdrawing} onClick={() => void withdraw({ input })}>
            {t('withdraw')}
          </Button>
        )}
        {price.practitionerId === null ? (
          <Button variant="default" onClick={() => setCopying(true)}>
            {t('copy.open')}
          </Button>
        ) : null}
      </Group>
      {isCopying ? <CopyDialog price={price} onClose={() => setCopying(false)} /> : null}
    </May>
  );
}
