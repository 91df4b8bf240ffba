/**
 * Sessions: when a practitioner treated at a location, and whether it was completed. It owns `session`, which is
 * never public: a treatment-verified review only says that there was one.
 */
export { SessionService } from './session.service.ts';
