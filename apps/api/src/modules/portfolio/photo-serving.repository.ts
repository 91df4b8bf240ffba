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

  /** The photo, if it is public now: published, of a case whose client consents. */
  async published(key: string): Promise<ServedPhoto | null> {
    const rows = await this.tx.query<Row>(
      `select p.original_hash, p.drawing, p.width
         from photo p
         join portfolio_case c on c.clinic_id = p.clinic_id and c.id = p.case_id
        where p.clinic_id = $1 and c.clinic_id = $1 and p.file_key = $2
          and p.published and c.photo_consent = 'granted'`,
      [this.clinicId, key],
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

  /** The photo, public or not: for those the clinic gave a signed address. */
  async any(key: string): Promise<ServedPhoto | null> {
    const rows = await this.tx.query<Row>(
      'select original_hash, drawing, width from photo where clinic_id = $1 and file_key = $2',
      [this.clinicId, key],
    );
    return rows[0] ? toPhoto(rows[0]) : null;
  }
}

function toPhoto({ original_hash: hash, drawing, width }: Row): ServedPhoto {
  const source: PhotoSource = hash ? { kind: 'original', hash } : { kind: 'drawing', drawing: parseDrawing(drawing) };
  return { source, width };
}
