import '@mantine/spotlight/styles.layer.css';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { PaletteSearchDocument, type PaletteSearchQuery } from '@stipple/contract/admin';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type Clinic, useSession } from '../../shared/session/index.ts';
import { actionGoals, clinicGoals, type Goal, matching, pageGoals } from './goals.ts';

/** Typing pauses this long before names are looked up. */
const PAUSE_MS = 150;

const [store, spotlight] = createSpotlight();

type Found = NonNullable<NonNullable<PaletteSearchQuery['viewer']>['clinic']>['search'][number];

/** Where records of a kind are shown, below their clinic. */
const LIST_OF: Record<Found['kind'], string> = {
  LOCATION: 'locations',
  PRACTITIONER: 'people',
  PORTFOLIO_CASE: 'portfolio',
};

interface PaletteProps {
  /** How often it was asked for; each time it opens. */
  readonly opened: number;
}

/** One field for everything: pages, what can be begun, other clinics, and records by name. */
export default function Palette({ opened }: PaletteProps) {
  const { t } = useTranslation();
  const session = useSession();
  const [text, setText] = useState('');
  useEffect(() => {
    if (opened > 0) spotlight.open();
  }, [opened]);
  const records = useRecords(session.clinic, text);
  const groups = [
    { label: t('palette.pages'), goals: matching(pageGoals(session, t), text) },
    { label: t('palette.actions'), goals: matching(actionGoals(session, t), text) },
    { label: t('palette.records'), goals: records },
    { label: t('palette.clinics'), goals: matching(clinicGoals(session, t), text) },
  ].filter(({ goals }) => goals.length > 0);
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      scrollable
      maxHeight="min(60vh, 28rem)"
      title={t('palette.open')}
      classNames={{ header: 'visually-hidden' }}
      transitionProps={{ duration: 0 }}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.open')}
        leftSection={<Search size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ label, goals }) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {goals.map((goal) => (
              <GoalAction key={goal.to} goal={goal} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 ? <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function GoalAction({ goal: { label, detail, to } }: { readonly goal: Goal }) {
  const navigate = useNavigate();
  return <Spotlight.Action label={label} {...(detail && { description: detail })} onClick={() => void navigate(to)} />;
}

/** Records of the clinic whose name holds the text. */
function useRecords(clinic: Clinic | null, text: string): readonly Goal[] {
  const { t } = useTranslation();
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const skip = clinic === null || asked.length < 2;
  const { data } = useQuery(PaletteSearchDocument, { variables: { text: asked }, skip });
  if (skip) return [];
  const found = data?.viewer?.clinic?.search ?? [];
  return found.map(({ kind, record, name, detail }) => ({
    label: name,
    detail: [t(`palette.kinds.${kind}`), detail].filter(Boolean).join(' · '),
    to: `/${clinic.slug}/${LIST_OF[kind]}/${record}`,
  }));
}
