import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CredentialChecklistDocument } from '@stipple/contract/admin';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { PanelAbsent, SidePanel } from '../../shared/panel/index.ts';
import { May } from '../../shared/session/index.ts';
import { BookabilityNote } from './bookability.tsx';
import { Needs } from './needs.tsx';

/** What a person or the premises need, what is there, and what is missing. */
export function Component() {
  const { t } = useTranslation('credentials');
  const words = useWords();
  const { search } = useLocation();
  const { holder = '' } = useParams();
  const query = useQuery(CredentialChecklistDocument, { variables: { holderId: holder } });
  const checklist = query.data?.viewer?.clinic?.credentialChecklist;
  if (!checklist) return <PanelAbsent query={query} />;
  const addOf = (kind: string) => {
    const params = new URLSearchParams(search);
    params.set('for', holder);
    params.set('as', kind);
    return { pathname: '../new', search: params.toString() };
  };
  return (
    <SidePanel title={t('checklist.title', { name: checklist.holderName })} isWide>
      {checklist.bookability ? <BookabilityNote of={checklist.bookability} /> : null}
      <Needs
        checklist={checklist}
        linkTo={(id) => ({ pathname: `../${id}`, search })}
        action={({ kind, met }) =>
          met ? null : (
            <May rule="credential.write">
              <div>
                <Button component={Link} to={addOf(kind)} variant="default" size="sm">
                  {t('checklist.add', { kind: words('credentialKind', kind).label })}
                </Button>
              </div>
            </May>
          )
        }
      />
    </SidePanel>
  );
}
