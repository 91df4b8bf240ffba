import { Alert, Anchor, Button } from '@mantine/core';
import { CloseLocationDocument, PublishLocationDocument, type LocationWholeFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/form/index.ts';
import { Confirm, useAct } from '../../shared/save/index.ts';
import { May, useClinic } from '../../shared/session/index.ts';
import parts from '../../shared/show/parts.module.css';
import styles from './locations.module.css';

const LISTS = ['Locations', 'People'] as const;

/** Whether a location is public, what it lacks for it, and the ways to change that. */
export function Publication({ location }: { readonly location: LocationWholeFragment }) {
  const { t, i18n } = useTranslation('locations');
  const errorText = useErrorText();
  const format = useFormat();
  const { slug } = useClinic();
  const [publish, isPublishing] = useAct(PublishLocationDocument, {
    payload: (data) => data.publishLocation,
    saved: t('published', { name: location.name }),
    refetch: LISTS,
  });
  const { id: locationId, version, status, missing, closedOn } = location;
  if (status === 'PUBLISHED') {
    return (
      <div className={styles.bar}>
        <Anchor href={`/${i18n.language}/c/${slug}`} target="_blank" rel="noreferrer">
          {t('onSite')}
        </Anchor>
        <May rule="location.close">
          <Close location={location} />
        </May>
      </div>
    );
  }
  return (
    <div className={parts.stack}>
      {closedOn ? (
        <p>
          {t('closedOn')} {format.date(closedOn)}
        </p>
      ) : null}
      {missing.length > 0 ? (
        <Alert>
          <p>{t('missing')}</p>
          <ul>
            {missing.map(({ path: [name = ''], message }) => (
              <li key={name}>
                {isKnown(name) ? t(`missingFields.${name}`) : errorText({ message, code: 'REQUIRED' })}
              </li>
            ))}
          </ul>
        </Alert>
      ) : (
        <May rule="location.publish">
          <div>
            <Button loading={isPublishing} onClick={() => void publish({ input: { locationId, version } })}>
              {t(status === 'CLOSED' ? 'reopen' : 'publish')}
            </Button>
          </div>
        </May>
      )}
    </div>
  );
}

const KNOWN = ['name', 'address', 'city', 'countryCode', 'timeZone', 'latitude'] as const;
const isKnown = (name: string): name is (typeof KNOWN)[number] => KNOWN.some((each) => each === name);

/** Closing says what it will do before it does it. */
function Close({ location }: { readonly location: LocationWholeFragment }) {
  const { t } = useTranslation('locations');
  const [isAsking, setAsking] = useState(false);
  const { id: locationId, version, name, onlyHereCount } = location;
  const [reopen] = useAct(PublishLocationDocument, {
    payload: (data) => data.publishLocation,
    saved: t('published', { name }),
    refetch: LISTS,
  });
  const [close, isClosing] = useAct(CloseLocationDocument, {
    payload: (data) => data.closeLocation,
    saved: t('close.done', { name }),
    undo: (_, payload) => reopen({ input: { locationId, version: payload.location?.version ?? version } }),
    refetch: LISTS,
  });
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('close.button')}
      </Button>
      <Confirm
        isOpen={isAsking}
        title={t('close.title', { name })}
        confirm={t('close.confirm')}
        isSaving={isClosing}
        onConfirm={() => void close({ input: { locationId, version } }).then(() => setAsking(false))}
        onClose={() => setAsking(false)}
      >
        <ul className={parts.bullets}>
          <li>{t('close.what')}</li>
          {onlyHereCount > 0 ? <li>{t('close.only', { count: onlyHereCount })}</li> : null}
          <li>{t('close.stays')}</li>
        </ul>
      </Confirm>
    </>
  );
}
