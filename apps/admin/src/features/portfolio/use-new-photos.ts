import type { NewPhotoInput } from '@stipple/contract/admin';
import { PHOTO_TYPES } from '@stipple/domain';
import { useEffect, useRef, useState } from 'react';
import { useUploads, type SentFile, type Uploads } from '../../shared/upload/index.ts';
import { NO_CAPTURE, type Capture } from './capture-fields.tsx';
import { guessOf } from './guess.ts';
import type { Shot } from './photo-card.tsx';

/** A photo that somebody has chosen, as far as it is. */
export interface NewPhoto {
  readonly file: SentFile;
  readonly shot: Shot;
  /** An address of the picture within this page; null for a moment. */
  readonly preview: string | null;
}

/** Photos on their way into a case, with what is said of them. */
export interface NewPhotos {
  readonly uploads: Uploads;
  readonly photos: readonly NewPhoto[];
  readonly capture: Capture;
  readonly setCapture: (capture: Capture) => void;
  readonly setShot: (key: string, shot: Shot) => void;
  /** Whether each has arrived. */
  readonly areReady: boolean;
  readonly input: () => NewPhotoInput[];
  readonly clear: () => void;
}

const UNKNOWN: Shot = { view: 'FRONT', moment: null, takenOn: null };

/** Sends photos and keeps what is said of them; name and camera say what they can. */
export function useNewPhotos(initial: Capture = NO_CAPTURE): NewPhotos {
  const uploads = useUploads({ accept: PHOTO_TYPES });
  const [shots, setShots] = useState<Readonly<Record<string, Shot>>>({});
  const [previews, setPreviews] = useState<Readonly<Record<string, string>>>({});
  const [capture, setCapture] = useState(initial);
  const made = useRef(new Map<string, string>());

  useEffect(() => {
    const fresh = uploads.files.filter(({ key, problem }) => !made.current.has(key) && problem === null);
    if (fresh.length === 0) return;
    for (const { key, file } of fresh) {
      made.current.set(key, URL.createObjectURL(file));
      void guessOf(file).then(({ view, moment, takenOn }) =>
        setShots((now) => ({ [key]: { view: view ?? 'FRONT', moment, takenOn }, ...now })),
      );
    }
    setPreviews(Object.fromEntries(made.current));
  }, [uploads.files]);
  useEffect(() => {
    const addresses = made.current;
    return () => {
      for (const address of addresses.values()) URL.revokeObjectURL(address);
    };
  }, []);

  const photos = uploads.files
    .filter(({ problem }) => problem === null || problem === 'failed' || problem === 'full')
    .map((file) => ({ file, shot: shots[file.key] ?? UNKNOWN, preview: previews[file.key] ?? null }));
  return {
    uploads,
    photos,
    capture,
    setCapture,
    setShot: (key, shot) => setShots((now) => ({ ...now, [key]: shot })),
    areReady: photos.every(({ file }) => file.uploadId !== null),
    input: () =>
      photos.flatMap(({ file: { uploadId }, shot }) => (uploadId === null ? [] : [{ ...capture, ...shot, uploadId }])),
    clear() {
      uploads.clear();
      setShots({});
    },
  };
}
