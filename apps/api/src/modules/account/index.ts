/**
 * People who sign in, the clinics they belong to and as what, and their sessions. It owns `account`, `membership`
 * and `account_session`, and answers `viewer`.
 */
export { accountNames } from './account-name.repository.ts';
export { ACCOUNT_POLICY } from './account.policy.ts';
export { actorOf, SessionService } from './session.service.ts';
export { ManagedClinicResolver, MembershipResolver, ViewerResolver } from './viewer.resolver.ts';
export { letterWriter } from './letters/write.tsx';
export { hashPassword } from './password.ts';
export { signInRooms, type SignInParts } from './rooms.ts';
export { letterSeal } from './seals.ts';
export { ViewerService } from './viewer.service.ts';
