/** The parameters of a drawn photo as the database keeps them. */
import {
  HAIR_COLOURS,
  INDICATIONS,
  MONK_TONES,
  PHOTO_MOMENTS,
  PHOTO_VIEWS,
  CASE_SCALES,
  type FitzpatrickType,
  type MonkTone,
} from '@stipple/domain';
import { z } from 'zod';
import type { Drawing } from './photo-drawn.ts';

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

/** A Monk tone that people of a Fitzpatrick type often have. For drawing only: the type says nothing of colour. */
const TONES: Record<FitzpatrickType, readonly MonkTone[]> = {
  I: ['1', '2'],
  II: ['2', '3'],
  III: ['4', '5'],
  IV: ['5', '6'],
  V: ['7', '8'],
  VI: ['9', '10'],
};

/** A skin tone to draw a Fitzpatrick type with; `pick` in [0, 1) chooses among the likely ones. */
export function drawnToneOf(type: FitzpatrickType, pick: number): MonkTone {
  const tones = TONES[type];
  return tones[Math.min(tones.length - 1, Math.trunc(pick * tones.length))] ?? tones[0]!;
}
