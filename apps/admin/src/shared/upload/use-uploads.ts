import { UPLOAD_LIMITS, UPLOAD_TYPES, type UploadType } from '@stipple/domain';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session/index.ts';
import { NoRoom, sendFile } from './send-file.ts';

/** How many files are sent at the same time; the others wait. */
const AT_ONCE = 3;

/** Why a file is not sent, or was not. */
export type UploadProblem = 'type' | 'size' | 'many' | 'full' | 'failed';

/** A file that somebody has chosen, and how far it is. */
export interface SentFile {
  readonly key: string;
  readonly file: File;
  /** 0 to 1. */
  readonly progress: number;
  /** What mutations name; null until it has arrived. */
  readonly uploadId: string | null;
  readonly problem: UploadProblem | null;
}

/** Files being sent. */
export interface Uploads {
  readonly files: readonly SentFile[];
  /** Whether any is still on its way. */
  readonly isBusy: boolean;
  readonly accept: readonly UploadType[];
  readonly add: (files: Iterable<File>) => void;
  /** Takes one away; on its way or not, the server forgets it. */
  readonly remove: (key: string) => void;
  readonly retry: (key: string) => void;
  /** Forgets all, once a mutation has taken them. */
  readonly clear: () => void;
}

export interface UploadsOptions {
  readonly accept: readonly UploadType[];
  /** Only one: another takes its place. */
  readonly isSingle?: boolean;
  readonly onArrived?: (file: SentFile) => void;
}

let lastKey = 0;

/** Sends files as they are chosen, a few at a time, and says how far each is. */
export function useUploads({ accept, isSingle = false, onArrived }: UploadsOptions): Uploads {
  const { clinic } = useSession();
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const told = useRef(onArrived);
  useEffect(() => {
    told.current = onArrived;
  });
  useEffect(
    () => () => {
      for (const stop of stops.current.values()) stop.abort();
    },
    [],
  );

  const change = (key: string, with_: Partial<SentFile>) =>
    setFiles((now) => now.map((each) => (each.key === key ? { ...each, ...with_ } : each)));

  async function send({ key, file }: SentFile): Promise<void> {
    const stop = new AbortController();
    stops.current.set(key, stop);
    try {
      const uploadId = await sendFile(file, {
        clinic: clinic?.slug ?? null,
        signal: stop.signal,
        onProgress: (sent, all) => change(key, { progress: all === 0 ? 0 : sent / all }),
      });
      change(key, { uploadId, progress: 1 });
      told.current?.({ key, file, uploadId, progress: 1, problem: null });
    } catch (error) {
      if (!stop.signal.aborted) change(key, { problem: error instanceof NoRoom ? 'full' : 'failed' });
    } finally {
      stops.current.delete(key);
    }
  }

  // Starts those whose turn it is.
  useEffect(() => {
    const waiting = files.filter(({ key, uploadId, problem }) => !uploadId && !problem && !stops.current.has(key));
    for (const next of waiting.slice(0, Math.max(0, AT_ONCE - stops.current.size))) void send(next);
  });

  const forget = (keys: readonly string[]) => {
    for (const key of keys) stops.current.get(key)?.abort();
  };

  return {
    files,
    accept,
    isBusy: files.some(({ uploadId, problem }) => !uploadId && !problem),
    add(given) {
      const fresh = [...given].map((file): SentFile => {
        lastKey += 1;
        return { key: String(lastKey), file, progress: 0, uploadId: null, problem: problemOf(file, accept) };
      });
      if (isSingle) {
        forget(files.map(({ key }) => key));
        setFiles(fresh.slice(-1));
        return;
      }
      const room = UPLOAD_LIMITS.atOnce - files.filter(({ problem }) => !problem).length;
      setFiles([...files, ...fresh.map((each, at) => (at < room ? each : { ...each, problem: 'many' as const }))]);
    },
    remove(key) {
      forget([key]);
      setFiles(files.filter((each) => each.key !== key));
    },
    retry: (key) => change(key, { problem: null }),
    clear: () => setFiles([]),
  };
}

/** What can be told before anything is sent; the server looks at the content itself. */
function problemOf({ name, size }: File, accept: readonly UploadType[]): UploadProblem | null {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  const endings: readonly string[] = accept.flatMap((type) => [...UPLOAD_TYPES[type]]);
  if (!name.includes('.') || !endings.includes(ending)) return 'type';
  return size > UPLOAD_LIMITS.bytes || size === 0 ? 'size' : null;
}
