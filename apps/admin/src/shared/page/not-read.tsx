import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** In place of what could not be read. */
export function NotRead({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('kit');
  return (
    <div role="alert">
      <p>{t('table.error')}</p>
      <Button mt="md" onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  );
}
