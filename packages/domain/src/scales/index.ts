export * from './catalogue.ts';
export * from './hair.ts';
export * from './indication.ts';
export * from './ita.ts';
export * from './parse-stage.ts';
export * from './salt.ts';
export * from './skin.ts';
export {
  EVIDENCE_MEANING,
  EVIDENCE_TAGS,
  type EvidenceTag,
  type Scale,
  type ScaleValue,
  type Source,
} from './source.ts';
export * from './stages.ts';
export * from './wish.ts';
