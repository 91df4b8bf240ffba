/**
 * The audit trail as a clinic's people read it: who did what, when, from where, before and after. It owns no table
 * and writes nothing: every door records by itself, and no role may change what was recorded.
 */
export { auditDownload } from './audit-download.ts';
export { AuditActorService } from './audit-actors.service.ts';
export { AUDIT_POLICY } from './audit.policy.ts';
export { ManagedAuditResolver } from './audit.resolver.ts';
export { AuditService } from './audit.service.ts';
