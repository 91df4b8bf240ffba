import { NativeSelect, TextInput } from '@mantine/core';
import type { PhotoMoment, PhotoView } from '@stipple/contract/admin';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MOMENT_KEYS, useChoices, VIEW_KEYS } from './choices.ts';
import styles from './portfolio.module.css';

/** What a photo shows, and when it was taken. */
export interface Shot {
  readonly view: PhotoView;
  readonly moment: PhotoMoment | null;
  readonly takenOn: string | null;
}

interface PhotoCardProps {
  /** What the photo is called, for who reads by ear. */
  readonly label: string;
  readonly picture: ReactNode;
  readonly shot: Shot;
  readonly onShot: (shot: Shot) => void;
  /** Whether the moment may be left to the photo's day. */
  readonly mayFollowDay?: boolean;
  readonly isReadOnly?: boolean;
  readonly wrong?: ReactNode;
  /** Below the fields. */
  readonly children?: ReactNode;
}

/** One photo with its view, moment and day. While it is in focus, single keys choose view and moment. */
export function PhotoCard({
  label,
  picture,
  shot,
  onShot,
  mayFollowDay = false,
  isReadOnly = false,
  wrong,
  children,
}: PhotoCardProps) {
  const { t } = useTranslation('portfolio');
  const choices = useChoices();
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (isReadOnly || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const view = VIEW_KEYS[event.key];
    const moment = MOMENT_KEYS[event.key.toLowerCase()];
    if (!view && !moment) return;
    event.preventDefault();
    event.stopPropagation();
    onShot({ ...shot, ...(view && { view }), ...(moment && { moment }) });
  }
  return (
    <li className={styles.card}>
      {/* A group that takes keys: it can be reached, and says which. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <fieldset
        className={styles.body}
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes keys
        tabIndex={0}
        aria-keyshortcuts="1 2 3 4 5 6 7 B F E H A"
        onKeyDown={onKeyDown}
      >
        {picture}
        {isReadOnly ? null : (
          <div className={styles.cardFields}>
            <NativeSelect
              label={t('capture.view')}
              data={choices.views}
              value={shot.view}
              onChange={(event) => onShot({ ...shot, view: event.currentTarget.value as PhotoView })}
            />
            <NativeSelect
              label={t('capture.moment')}
              data={[...(mayFollowDay ? [{ value: '', label: t('capture.byDay') }] : []), ...choices.moments]}
              value={shot.moment ?? ''}
              onChange={(event) =>
                onShot({ ...shot, moment: (event.currentTarget.value || null) as PhotoMoment | null })
              }
            />
            <TextInput
              type="date"
              label={t('capture.takenOn')}
              value={shot.takenOn ?? ''}
              onChange={(event) => onShot({ ...shot, takenOn: event.currentTarget.value || null })}
            />
          </div>
        )}
        {wrong ? (
          <p role="alert" className={styles.wrong}>
            {wrong}
          </p>
        ) : null}
        {children}
      </fieldset>
    </li>
  );
}
