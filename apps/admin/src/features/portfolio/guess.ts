import type { PhotoMoment, PhotoView } from '@stipple/contract/admin';

/** What a photo's file says by itself. */
export interface Guess {
  readonly view: PhotoView | null;
  readonly moment: PhotoMoment | null;
  /** ISO day on which the camera says it was taken. */
  readonly takenOn: string | null;
}

/** Words in names of files, in English and German; the more exact ones first. */
const VIEWS: readonly (readonly [RegExp, PhotoView])[] = [
  [/(left|links)[ _-]?45|45[ _-]?(left|links)|half[ _-]?left|halblinks/, 'LEFT_45'],
  [/(right|rechts)[ _-]?45|45[ _-]?(right|rechts)|half[ _-]?right|halbrechts/, 'RIGHT_45'],
  [/left|links/, 'LEFT'],
  [/right|rechts/, 'RIGHT'],
  [/vertex|crown|top|above|oben|wirbel/, 'VERTEX'],
  [/macro|close|ruler|makro|nah/, 'MACRO'],
  [/front|vorne?(?![a-z])/, 'FRONT'],
];
const MOMENTS: readonly (readonly [RegExp, PhotoMoment])[] = [
  [/before|vorher|pre(?![a-z])/, 'BEFORE'],
  [/healing|abheil/, 'HEALING'],
  [/healed|verheilt|abgeheilt/, 'HEALED'],
  [/aged|gealtert/, 'AGED'],
  [/fresh|frisch/, 'FRESH'],
];

const first = <T>(name: string, list: readonly (readonly [RegExp, T])[]): T | null =>
  list.find(([word]) => word.test(name))?.[1] ?? null;

/** What the name says: "before-front.jpg". */
export function guessByName(name: string): Omit<Guess, 'takenOn'> {
  const words = name.toLowerCase();
  return { view: first(words, VIEWS), moment: first(words, MOMENTS) };
}

/** Where a camera writes when a photo was taken: EXIF's DateTimeOriginal, within a JPEG's first block. */
const HEAD_BYTES = 128 * 1024;

/** Name and camera together. A file without a day, or one that is no photo, says no day. */
export async function guessOf(file: File): Promise<Guess> {
  const head = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return { ...guessByName(file.name), takenOn: dayTaken(new Uint8Array(head)) };
}

/** The day in the EXIF text `YYYY:MM:DD HH:MM:SS` of a JPEG; it stands there as plain letters. */
export function dayTaken(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const text = new TextDecoder('latin1').decode(bytes);
  const at = text.indexOf('Exif\0\0');
  if (at < 0) return null;
  const days = [...text.slice(at).matchAll(/((?:19|20)\d{2}):(0[1-9]|1[0-2]):([0-2]\d|3[01]) \d{2}:\d{2}:\d{2}\0/g)];
  // The earliest one is when the picture was taken; later ones say when the file was changed.
  const [earliest] = days.map(([, year, month, day]) => `${year}-${month}-${day}`).toSorted();
  return earliest ?? null;
}
