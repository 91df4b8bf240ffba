import type { CaseScale } from '../portfolio.ts';
import {
  LUDWIG_STAGES,
  NORWOOD_STAGES,
  SAVIN_STAGES,
  SINCLAIR_STAGES,
  type LudwigStage,
  type NorwoodStage,
  type SavinStage,
  type SinclairStage,
} from './stages.ts';

/** The stage codes of each scale. */
export interface StageOf {
  norwood: NorwoodStage;
  ludwig: LudwigStage;
  sinclair: SinclairStage;
  savin: SavinStage;
}

/** Every scale's stages, mildest first. */
export const STAGES: { readonly [S in CaseScale]: readonly StageOf[S][] } = {
  norwood: NORWOOD_STAGES,
  ludwig: LUDWIG_STAGES,
  sinclair: SINCLAIR_STAGES,
  savin: SAVIN_STAGES,
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;
const NOISE = /\b(NORWOOD|HAMILTON|LUDWIG|SINCLAIR|SAVIN|STAGE|TYPE|GRADE|CLASS|SCALE|NW|NH)(?=[^A-Z]|[IV]|$)/g;

function roman(text: string): string | undefined {
  return /^[1-7]$/.test(text) ? ROMAN[Number(text) - 1] : ROMAN.find((r) => r === text);
}

function norwood(text: string): string | undefined {
  const vertex = /^(III|3)\s*(VERTEX|VTX|VX|V)$/.exec(text);
  if (vertex) return 'III_VERTEX';
  const plain = /^([IV]+|[1-7])\s*(A)?$/.exec(text);
  const stage = plain?.[1] === undefined ? undefined : roman(plain[1]);
  return stage === undefined ? undefined : stage + (plain?.[2] ?? '');
}

function savin(text: string): string | undefined {
  if (text === 'ADVANCED' || text === 'FRONTAL') return text;
  const parts = /^([IV]+|[1-3])(?:\s+([1-4]))?$/.exec(text);
  const stage = parts?.[1] === undefined ? undefined : roman(parts[1]);
  if (stage === undefined) return undefined;
  return parts?.[2] === undefined ? stage : `${stage}_${parts[2]}`;
}

function sinclair(text: string): string | undefined {
  const stage = roman(text);
  return stage === undefined ? undefined : String(ROMAN.findIndex((r) => r === stage) + 1);
}

/**
 * The stage code meant by a text such as `III vertex`, `3v`, `iii-a`, `NW 5a`, `Ludwig 2` or `I-3`; `undefined`
 * when the scale has no such stage. Case, spaces, hyphens, and roman or arabic numerals do not matter.
 */
export function parseStage<S extends CaseScale>(scale: S, text: string): StageOf[S] | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s_\-\u2010-\u2015./()]+/g, ' ')
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const readers = { norwood, savin, sinclair, ludwig: roman };
  const found = readers[scale](plain);
  return STAGES[scale].find((code) => code === found);
}
