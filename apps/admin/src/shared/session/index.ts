export { allows, May, useMay, type Rule } from './may.tsx';
export { SessionProvider, useClinic, useSession, type Clinic, type Session } from './session.tsx';
