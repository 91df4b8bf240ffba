/**
 * People who sign in, the clinics they belong to and as what, and their sessions. It owns `account`, `membership`
 * and `account_session`, and answers `viewer`.
 */
export { accountNames } from './account-name.repository.ts';
export { ACCOUNT_POLICY } from './account.policy.ts';
export { actorOf, SessionService } from './session.service.ts';
export { ManagedClinicResolver, MembershipResolver, ViewerResolver } from './viewer.resolver.ts';
export { letterWriter } from './letters/write.tsx';
export { accountRows, type AccountRow } from './account-row.repository.ts';
export { AccountLocaleEnum, MemberRoleEnum } from './account.type.ts';
export { activity } from './activity.repository.ts';
export { attempts } from './attempts.repository.ts';
export type { Letters } from './letters.ts';
export { hashPassword, passwordProblems } from './password.ts';
export { stepOf, tooMany, type Progress, type SignInService } from './sign-in/sign-in.service.ts';
export { signedIn } from './someone.ts';
export { SignInProgress } from './sign-in/sign-in.type.ts';
export { signInRooms, type SignInParts } from './rooms.ts';
export { accountSweeps } from './past.ts';
export { letterSeal } from './seals.ts';
export { ViewerService } from './viewer.service.ts';
