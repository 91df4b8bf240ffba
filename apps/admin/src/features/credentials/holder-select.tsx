import { CredentialHoldersDocument, type HolderChoiceFragment } from '@stipple/contract/admin';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceSource, SearchSelect } from '../../shared/choose/index.ts';

/** So many are told of at a time. */
const OFFERED = 20;

interface HolderSelectProps {
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly error?: ReactNode;
}

/** Chooses a person or a location by name; only those whose credentials one may keep. */
export function HolderSelect(props: HolderSelectProps) {
  const { t } = useTranslation('credentials');
  const source = useMemo(() => {
    const choice = ({ holderId, kind, name, place }: HolderChoiceFragment) => ({
      value: holderId,
      label: name,
      detail: place ?? null,
      group: t(`holder.${kind}`),
    });
    return choiceSource({
      query: CredentialHoldersDocument,
      variables: (search, ids) => ({ search, ids: [...ids], isNamed: ids.length > 0 }),
      read: ({ viewer }) => {
        const clinic = viewer?.clinic;
        if (!clinic) return null;
        const { found, named = [] } = clinic;
        return { found: found.map(choice), named: named.map(choice), hasMore: found.length === OFFERED };
      },
    });
  }, [t]);
  return (
    <SearchSelect
      label={t('form.holder')}
      description={t('form.holderHint')}
      source={source}
      allowDeselect={false}
      withAsterisk
      {...props}
    />
  );
}
