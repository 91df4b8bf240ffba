/** What the journeys through the admin stand on. */
export { browser, expectSeen, type Visitor } from '../../world/browser.ts';
export { withAuthenticator } from './authenticator.ts';
export { expectFine } from './look.ts';
export { adminSite, clinicIdOf, type SignedIn } from './site.ts';
export { addPasskey, documentOf, handIn, invite, join, linkTo, openClaim, PASSWORD, verify } from './steps.ts';
export { uninsured } from './people.ts';
