import { useQuery } from '@apollo/client/react';
import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { CredentialHoldersDocument } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Chooses a person or a location by name; only those whose credentials one may keep. */
export function HolderSelect(props: Pick<SelectProps, 'value' | 'onChange' | 'error' | 'defaultValue'>) {
  const { t } = useTranslation('credentials');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const { data, previousData } = useQuery(CredentialHoldersDocument, { variables: { search } });
  const found = (data ?? previousData)?.viewer?.clinic?.credentialHolders ?? [];
  const group = (kind: 'PRACTITIONER' | 'LOCATION') => ({
    group: t(`holder.${kind}`),
    items: found
      .filter((each) => each.kind === kind)
      .map(({ holderId, name, place }) => ({ value: holderId, label: place ? `${name}, ${place}` : name })),
  });
  return (
    <Select
      label={t('form.holder')}
      description={t('form.holderHint')}
      data={[group('PRACTITIONER'), group('LOCATION')]}
      searchable
      // The server has narrowed them already, by the name alone.
      filter={({ options }) => options}
      onSearchChange={(text) =>
        setTyped(found.some(({ name, place }) => text === `${name}, ${place ?? ''}`) ? '' : text)
      }
      nothingFoundMessage={t('form.nothing')}
      comboboxProps={{ withinPortal: false }}
      allowDeselect={false}
      withAsterisk
      {...props}
    />
  );
}
