import { Alert, Anchor, Button } from '@mantine/core';
import { PublishPersonDocument, type PersonWholeFragment } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/form/index.ts';
import { useAct } from '../../shared/save/index.ts';
import { May } from '../../shared/session/index.ts';
import parts from '../../shared/show/parts.module.css';

const KNOWN = ['name', 'languages', 'locations'] as const;
const isKnown = (name: string): name is (typeof KNOWN)[number] => KNOWN.some((each) => each === name);

/** Whether a person is public, and the one step to it when nothing is lacking. */
export function Publication({ person }: { readonly person: PersonWholeFragment }) {
  const { t, i18n } = useTranslation('people');
  const errorText = useErrorText();
  const { id: practitionerId, version, name, slug, status, missing } = person;
  const [publish, isPublishing] = useAct(PublishPersonDocument, {
    payload: (data) => data.publishPractitioner,
    saved: t('published', { name }),
    refetch: ['People'],
  });
  if (status === 'LEFT') return null;
  if (missing.length > 0) {
    return (
      <Alert>
        <p>{t('missing')}</p>
        <ul className={parts.bullets}>
          {missing.map(({ path: [field = ''], message }) => (
            <li key={field}>
              {isKnown(field) ? t(`missingFields.${field}`) : errorText({ message, code: 'REQUIRED' })}
            </li>
          ))}
        </ul>
      </Alert>
    );
  }
  if (status === 'ACTIVE') {
    return (
      <p>
        <Anchor href={`/${i18n.language}/p/${slug}`} target="_blank" rel="noreferrer">
          {t('onSite')}
        </Anchor>
      </p>
    );
  }
  return (
    <May rule="practitioner.publish">
      <div>
        <Button loading={isPublishing} onClick={() => void publish({ input: { practitionerId, version } })}>
          {t('publish')}
        </Button>
      </div>
    </May>
  );
}
