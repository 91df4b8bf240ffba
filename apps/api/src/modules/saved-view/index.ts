/**
 * Lists of the admin as somebody saved them: a name for filters, order and columns. It owns `saved_view`, whose rows
 * are a person's own within one clinic; nobody else reads them.
 */
export { SAVED_VIEW_POLICY } from './saved-view.policy.ts';
export { SavedViewResolver } from './saved-view.resolver.ts';
export { SavedViewService } from './saved-view.service.ts';
