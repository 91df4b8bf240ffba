import { PHOTO_WIDTHS, type PhotoLight, type PhotoMoment, type PhotoView } from '@stipple/domain';
import type { Spelled } from '../words/index.ts';

/** A photo as the schema gives it (`Photo`), with `url` at any width. */
export interface PhotoData {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly moment: Spelled<PhotoMoment>;
  readonly view: Spelled<PhotoView>;
  readonly drawn: boolean;
  readonly daysHealed?: number | null;
  readonly thumbhash?: string | null;
  readonly caption?: string | null;
  readonly capture?: { readonly light?: Spelled<PhotoLight> | null; readonly retouched?: boolean | null } | null;
}

/** The moment in the domain's spelling. */
export const momentOfPhoto = ({ moment }: Pick<PhotoData, 'moment'>) => moment.toLowerCase() as PhotoMoment;

/**
 * `srcset` of a photo at `/files/{key}/{width}`: the widths served, up to the first that holds all there is.
 * `undefined` for an address of another form.
 */
export function srcSetOf({ url, width }: Pick<PhotoData, 'url' | 'width'>): string | undefined {
  const base = /^(.*\/files\/[^/?#]+)\/\d+$/.exec(url)?.[1];
  if (!base) return undefined;
  const enough = PHOTO_WIDTHS.findIndex((each) => each >= width);
  const widths = enough < 0 ? PHOTO_WIDTHS : PHOTO_WIDTHS.slice(0, enough + 1);
  return widths.map((each) => `${base}/${each} ${Math.min(each, width)}w`).join(', ');
}
