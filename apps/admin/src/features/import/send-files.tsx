import { Button, Progress, Select } from '@mantine/core';
import { CreateImportDocument, type ImportTable } from '@stipple/contract/admin';
import { IMPORT_LIMITS, IMPORT_TABLES, importTableOf } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { FileUp, X } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { upper } from '../../shared/codes.ts';
import { useSave } from '../../shared/save/index.ts';
import { useClinic } from '../../shared/session/index.ts';
import { NoRoom, sendFile } from '../../shared/upload/index.ts';
import styles from './import.module.css';

interface Chosen {
  readonly key: number;
  readonly file: File;
  readonly table: ImportTable | null;
  /** How much of it has arrived, 0 to 1; absent before it is sent. */
  readonly share?: number;
  /** What it is on the server, once it has arrived: it need not be sent again when another one failed. */
  readonly uploadId?: string | undefined;
}

const ENDINGS = '.csv,.txt,.tsv,.xlsx,.zip,.jpg,.jpeg,.png,.webp';
const isTable = (file: File) => /\.(?:csv|txt|tsv)$/i.test(file.name);
const isTooLarge = (file: File) => file.size > IMPORT_LIMITS.fileBytes;
let keys = 0;

/** Chooses files, says what each holds where its name does not, and sends them to be read. */
export function SendFiles() {
  const { t } = useTranslation('imports');
  const { slug } = useClinic();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const stop = useRef<AbortController>(null);
  const input = useRef<HTMLInputElement>(null);
  const [create] = useSave(CreateImportDocument, { payload: (data) => data.createImport });

  function add(files: Iterable<File>): void {
    const added = [...files].map((file) => {
      const table = importTableOf(file.name);
      keys += 1;
      return { key: keys, file, table: table && upper(table) };
    });
    setProblem(null);
    setChosen((before) => [...before, ...added].slice(0, IMPORT_LIMITS.files));
  }

  const change = (key: number, to: Partial<Chosen>) =>
    setChosen((before) => before.map((each) => (each.key === key ? { ...each, ...to } : each)));

  async function send(): Promise<void> {
    const ending = new AbortController();
    stop.current = ending;
    setSending(true);
    try {
      const files: { uploadId: string; table: ImportTable | null }[] = [];
      for (const { key, file, table, uploadId: arrived } of chosen) {
        const onProgress = (sent: number, all: number) => change(key, { share: all === 0 ? 1 : sent / all });
        const uploadId =
          arrived ?? (await sendFile(file, { clinic: slug, purpose: 'import', signal: ending.signal, onProgress }));
        change(key, { uploadId });
        files.push({ uploadId, table: isTable(file) ? table : null });
      }
      const saved = await create({ input: { files } });
      if (saved.ok && saved.payload.importJob) return void navigate(saved.payload.importJob.id);
      const isFull = !saved.ok && saved.errors.some(({ code }) => code === 'OUT_OF_RANGE');
      setProblem(t(isFull ? 'send.waiting' : 'send.failed'));
      // It may have waited there for too long.
      if (!isFull) setChosen((before) => before.map((each) => ({ ...each, uploadId: undefined })));
    } catch (error) {
      if (!ending.signal.aborted) setProblem(t(error instanceof NoRoom ? 'send.full' : 'send.failed'));
    }
    setSending(false);
  }

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isSending) add(event.dataTransfer.files);
  };
  const unnamed = chosen.filter(({ file, table }) => isTable(file) && table === null);
  const large = chosen.filter(({ file }) => isTooLarge(file));
  const hasTable = chosen.some(({ file }) => isTable(file) || /\.(?:xlsx|zip)$/i.test(file.name));
  const isReady = hasTable && unnamed.length === 0 && large.length === 0;
  return (
    <section aria-labelledby="send-title" className={styles.send}>
      <h2 id="send-title">{t('send.title')}</h2>
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileUp size={28} aria-hidden />
        <p>{t('send.drop')}</p>
        <p className={styles.muted}>{t('send.what')}</p>
        <Button variant="default" disabled={isSending} onClick={() => input.current?.click()}>
          {t('send.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ENDINGS}
          aria-label={t('send.choose')}
          onChange={({ currentTarget }) => {
            add(currentTarget.files ?? []);
            currentTarget.value = '';
          }}
        />
      </div>
      {chosen.length > 0 ? (
        <ul role="list" className={styles.files}>
          {chosen.map((each) => (
            <ChosenFile
              key={each.key}
              chosen={each}
              isSending={isSending}
              onTable={(table) => change(each.key, { table })}
              onRemove={() => setChosen((before) => before.filter(({ key }) => key !== each.key))}
            />
          ))}
        </ul>
      ) : null}
      {problem ? <p role="alert">{problem}</p> : null}
      {chosen.length > 0 ? (
        <div className={styles.buttons}>
          <Button loading={isSending} disabled={!isReady} onClick={() => void send()}>
            {t('send.read')}
          </Button>
          {isSending ? (
            <Button variant="default" onClick={() => stop.current?.abort()}>
              {t('cancel', { ns: 'kit' })}
            </Button>
          ) : null}
          <p className={styles.muted}>{t(hasTable ? 'send.nothingLands' : 'send.noTable')}</p>
        </div>
      ) : null}
    </section>
  );
}

interface ChosenFileProps {
  readonly chosen: Chosen;
  readonly isSending: boolean;
  readonly onTable: (table: ImportTable | null) => void;
  readonly onRemove: () => void;
}

function ChosenFile({ chosen: { file, table, share }, isSending, onTable, onRemove }: ChosenFileProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (
    <li className={styles.file}>
      <span className={styles.name} dir="auto">
        {file.name}
      </span>
      <span className={styles.muted}>{t('send.size', { size: format.number(Math.ceil(file.size / 1024)) })}</span>
      {isTable(file) ? (
        <Select
          aria-label={t('send.holds', { name: file.name })}
          placeholder={t('send.holdsWhat')}
          size="sm"
          disabled={isSending}
          data={IMPORT_TABLES.map((value) => ({ value: upper(value), label: t(`tables.${upper(value)}`) }))}
          value={table}
          error={table === null}
          onChange={(value) => onTable(value as ImportTable | null)}
        />
      ) : null}
      {isTooLarge(file) ? <span role="alert">{t('send.tooLarge')}</span> : null}
      {share === undefined ? null : (
        <Progress value={share * 100} aria-label={t('send.sent', { name: file.name })} className={styles.bar} />
      )}
      {isSending ? null : (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('send.without', { name: file.name })}
          onClick={onRemove}
        >
          <X size={18} aria-hidden />
        </button>
      )}
    </li>
  );
}
