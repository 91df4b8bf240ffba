export { CredentialBadge, CredentialList, type CredentialBadgeProps } from './credential-badge.tsx';
export type { CredentialData } from './credential-data.ts';
