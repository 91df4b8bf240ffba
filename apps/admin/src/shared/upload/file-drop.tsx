import { ActionIcon, Button, Progress } from '@mantine/core';
import { UPLOAD_LIMITS, UPLOAD_TYPES } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { FileUp, RotateCcw, X } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './upload.module.css';
import type { Uploads } from './use-uploads.ts';

interface FileDropProps {
  readonly uploads: Uploads;
  /** What is wanted: "The certificate". */
  readonly label: string;
  /** Below the label. */
  readonly hint?: ReactNode;
  readonly isSingle?: boolean;
  /** What the server said of the file. */
  readonly error?: ReactNode;
}

/** Where files are dropped or chosen, with how far each is. Works by keyboard: the button opens the file dialog. */
export function FileDrop({ uploads, label, hint, isSingle = false, error }: FileDropProps) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const id = useId();
  const endings = uploads.accept.flatMap((type) => UPLOAD_TYPES[type].map((ending) => `.${ending}`));
  const most = format.number(UPLOAD_LIMITS.bytes / 1024 / 1024);
  return (
    <fieldset aria-describedby={`${id}-hint`} className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          uploads.add(event.dataTransfer.files);
        }}
      >
        <FileUp size={20} aria-hidden />
        <span>{t(isSingle ? 'upload.dropOne' : 'upload.drop')}</span>
        <Button variant="default" size="sm" data-path="uploadId" onClick={() => input.current?.click()}>
          {t(isSingle ? 'upload.chooseOne' : 'upload.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple={!isSingle}
          accept={[...uploads.accept, ...endings].join(',')}
          aria-label={label}
          onChange={(event) => {
            uploads.add(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint} {t('upload.limits', { endings: endings.join(', '), most })}
      </p>
      {uploads.files.length > 0 ? (
        <ul role="list" className={styles.files}>
          {uploads.files.map(({ key, file, progress, uploadId, problem }) => (
            <li key={key}>
              <span className={styles.name} dir="auto">
                {file.name}
              </span>
              {problem ? (
                <span role="alert" className={styles.wrong}>
                  {t(`upload.problem.${problem}`, { most, endings: endings.join(', ') })}
                </span>
              ) : uploadId ? (
                <output className={styles.done}>{t('upload.arrived')}</output>
              ) : (
                <Progress
                  value={progress * 100}
                  className={styles.progress}
                  aria-label={t('upload.progress', { name: file.name })}
                />
              )}
              {problem === 'failed' || problem === 'full' ? (
                <ActionIcon variant="subtle" size="lg" aria-label={t('retry')} onClick={() => uploads.retry(key)}>
                  <RotateCcw size={16} aria-hidden />
                </ActionIcon>
              ) : null}
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('upload.remove', { name: file.name })}
                onClick={() => uploads.remove(key)}
              >
                <X size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
      {error ? (
        <p role="alert" className={styles.wrong}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
