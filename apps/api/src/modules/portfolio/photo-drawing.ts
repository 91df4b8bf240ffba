/** The parameters of a drawn photo as the database keeps them. */
import {
  HAIR_COLOURS,
  INDICATIONS,
  MONK_TONES,
  PHOTO_MOMENTS,
  PHOTO_VIEWS,
  CASE_SCALES,
  type CaseScale,
  type HairColour,
  type Indication,
  type MonkTone,
  type PhotoMoment,
  type PhotoView,
} from '@stipple/domain';
import { z } from 'zod';

/** Everything a drawn photo is made from. */
export interface Drawing {
  /** The same for all photos of one case: the same head and the same follicles. */
  seed: string;
  view: PhotoView;
  moment: PhotoMoment;
  /** Days since the last session; null for the moment's usual one. */
  daysHealed: number | null;
  skinTone: MonkTone;
  hairColour: HairColour;
  /** 0-100. */
  greyPercent: number;
  indication: Indication;
  scale: CaseScale | null;
  stage: string | null;
  /** Share of the natural density that was pigmented, 0-1. */
  density: number;
}

const shape = z.object({
  seed: z.string().min(1).max(200),
  view: z.enum(PHOTO_VIEWS),
  moment: z.enum(PHOTO_MOMENTS),
  daysHealed: z.number().int().nullable(),
  skinTone: z.enum(MONK_TONES),
  hairColour: z.enum(HAIR_COLOURS),
  greyPercent: z.number().min(0).max(100),
  indication: z.enum(INDICATIONS),
  scale: z.enum(CASE_SCALES).nullable(),
  stage: z.string().max(20).nullable(),
  density: z.number().min(0).max(1),
});

/** The drawing in a row's `drawing` column. @throws {z.ZodError} when it is not one */
export function parseDrawing(value: unknown): Drawing {
  return shape.parse(value);
}
