export { EvidenceTag, type EvidenceTagProps } from './evidence-tag.tsx';
export { Term, type TermProps } from './term.tsx';
