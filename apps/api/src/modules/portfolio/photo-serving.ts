import { createHash } from 'node:crypto';
import { PHOTO_CHANNELS, systemMember, type PhotoWidth } from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import { clinicOfFileKey, Gate, SingleFlight, type FileStore } from '../../platform/files/index.ts';
import { wishForAvif } from './photo-avif.ts';
import { copyName, makeCopy, sourceName, usefulWidth, type CopyFormat, type PhotoSource } from './photo-copy.ts';
import { ServedPhotos, type ServedPhoto } from './photo-serving.repository.ts';

/** Channels whose addresses are signed; an address without a signature is the directory's. */
export const SIGNED_CHANNELS = PHOTO_CHANNELS.filter((channel) => channel !== 'directory');
export type SignedChannel = (typeof SIGNED_CHANNELS)[number];

/** A question for one copy of one photo. */
export interface PhotoRequest {
  readonly key: string;
  readonly width: PhotoWidth;
  readonly acceptsAvif: boolean;
  /**
   * What the address says of itself: nothing (the directory), that it was made for another channel, or that the API
   * gave it to somebody who may see the photo whether published or not.
   */
  readonly as: 'directory' | 'member' | SignedChannel;
}

/** A copy that may be served: its tag, and its bytes for who asks for them. */
export interface PhotoCopy {
  readonly kind: 'copy';
  readonly type: 'image/webp' | 'image/avif';
  /** Changes whenever the bytes do. */
  readonly tag: string;
  bytes(): Promise<Buffer>;
}

/** `gone`: it was public once. */
export type PhotoAnswer = PhotoCopy | { readonly kind: 'unknown' } | { readonly kind: 'gone' };

/** The use case behind `/files`: asks Postgres at every hit, then finds or makes the copy. */
export class PhotoServing {
  /** Two at a time: while one is drawn in its thread, another one is encoded. */
  private readonly making = new Gate(2);
  private readonly flights = new SingleFlight<Buffer>();

  constructor(
    private readonly doors: Doors,
    private readonly store: FileStore,
  ) {}

  async find(request: PhotoRequest): Promise<PhotoAnswer> {
    const clinicId = clinicOfFileKey(request.key);
    if (!clinicId) return { kind: 'unknown' };
    const found =
      request.as === 'directory'
        ? await this.findPublished(clinicId, request.key)
        : await this.findSigned(clinicId, request.key, request.as);
    return 'kind' in found ? found : this.copyOf(clinicId, found, request);
  }

  private findPublished(clinicId: string, key: string): Promise<ServedPhoto | PhotoAnswer> {
    return this.doors.asPublic(clinicId, (tx) => shownOrGone(new ServedPhotos(tx, clinicId), key));
  }

  /**
   * The signature is the clinic's own word. Its holder is shown the photo as long as it has this key; who asks for a
   * channel as long as it is published there, and was shown it once, else there would be no such signature.
   */
  private findSigned(clinicId: string, key: string, as: 'member' | SignedChannel): Promise<ServedPhoto | PhotoAnswer> {
    return this.doors.asClinic(systemMember(clinicId), async (tx) => {
      const photos = new ServedPhotos(tx, clinicId);
      if (as === 'member') return shownOrGone(photos, key);
      return (await photos.publishedOn(as, key)) ?? { kind: 'gone' };
    });
  }

  private async copyOf(clinicId: string, { source, width }: ServedPhoto, request: PhotoRequest): Promise<PhotoCopy> {
    const useful = usefulWidth(request.width, width);
    const format: CopyFormat =
      request.acceptsAvif && (await this.store.hasCopy(clinicId, copyName(source, useful, 'avif'))) ? 'avif' : 'webp';
    const name = copyName(source, useful, format);
    return {
      kind: 'copy',
      type: `image/${format}`,
      tag: createHash('sha256')
        .update(`${request.key} ${sourceName(source)} ${name}`)
        .digest('base64url')
        .slice(0, 22),
      bytes: async () => {
        const bytes = await this.copy(clinicId, source, useful, format);
        if (request.acceptsAvif && format === 'webp') await wishForAvif(this.store, clinicId, source, useful);
        return bytes;
      },
    };
  }

  /** The copy from disk, made first where it is not there. */
  private copy(clinicId: string, source: PhotoSource, width: PhotoWidth, format: CopyFormat): Promise<Buffer> {
    const name = copyName(source, width, format);
    return this.flights.run(`${clinicId} ${name}`, async () => {
      const made = await this.store.readCopy(clinicId, name);
      if (made) return made;
      const bytes = await this.making.pass(() => makeCopy(this.store, clinicId, source, width, format));
      await this.store.keepCopy(clinicId, name, bytes);
      return bytes;
    });
  }
}

/** The photo that the door shows; else whether the address was given out once. */
const shownOrGone = async (photos: ServedPhotos, key: string): Promise<ServedPhoto | PhotoAnswer> =>
  (await photos.shown(key)) ?? { kind: (await photos.isRetired(key)) ? 'gone' : 'unknown' };
