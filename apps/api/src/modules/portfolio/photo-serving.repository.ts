import type { PhotoChannel } from '@stipple/domain';
import type { Tx } from '../../platform/db/index.ts';
import type { PhotoSource } from './photo-copy.ts';
import { parseDrawing } from './photo-drawing.ts';

/** What is needed to serve a photo. */
export interface ServedPhoto {
  readonly source: PhotoSource;
  /** Of the original, in pixels. */
  readonly width: number;
}

interface Row {
  original_hash: string | null;
  drawing: unknown;
  width: number;
}

/** Reads about photos by their address. */
export class ServedPhotos {
  constructor(
    private readonly tx: Tx,
    private readonly clinicId: string,
  ) {}

  /** The photo, if the transaction's door shows it: the visitor's those published in the directory, the clinic's all. */
  async shown(key: string): Promise<ServedPhoto | null> {
    const rows = await this.tx.query<Row>(
      'select original_hash, drawing, width from photo where clinic_id = $1 and file_key = $2',
      [this.clinicId, key],
    );
    return rows[0] ? toPhoto(rows[0]) : null;
  }

  /** The photo, if it is published on a channel. */
  async publishedOn(channel: PhotoChannel, key: string): Promise<ServedPhoto | null> {
    const rows = await this.tx.query<Row>(
      `select f.original_hash, f.drawing, f.width from photo f where f.clinic_id = $1 and f.file_key = $2
         and exists (select from photo_publication p where p.clinic_id = $1 and p.photo_id = f.id and p.channel = $3)`,
      [this.clinicId, key, channel],
    );
    return rows[0] ? toPhoto(rows[0]) : null;
  }

  /** Whether the address was public once. */
  async isRetired(key: string): Promise<boolean> {
    const rows = await this.tx.query('select 1 from retired_file where clinic_id = $1 and file_key = $2', [
      this.clinicId,
      key,
    ]);
    return rows.length > 0;
  }
}

function toPhoto({ original_hash: hash, drawing, width }: Row): ServedPhoto {
  const source: PhotoSource = hash ? { kind: 'original', hash } : { kind: 'drawing', drawing: parseDrawing(drawing) };
  return { source, width };
}
