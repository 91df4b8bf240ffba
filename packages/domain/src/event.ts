/**
 * What can happen to a record, by noun: verbs in the past. The audit trail and the outbox carry `<noun>.<verb>`; the
 * admin has a sentence for each in every language.
 */
export const EVENTS = {
  certification: [
    'added',
    'evidence_opened',
    'imported',
    'rejected',
    'removed',
    'revoked',
    'submitted',
    'updated',
    'verified',
    'withdrawn',
  ],
  clinic: ['created'],
  consent: ['given', 'withdrawn'],
  export: ['cancelled', 'downloaded', 'failed', 'finished', 'started'],
  import: ['cancelled', 'created', 'failed', 'finished', 'mapped', 'started'],
  invitation: ['accepted', 'revoked', 'sent'],
  location: [
    'closed',
    'created',
    'exception_added',
    'exception_removed',
    'hours_set',
    'imported',
    'published',
    'updated',
  ],
  membership: ['added', 'changed', 'ended'],
  partner_notice: ['acknowledged'],
  photo: ['added', 'changed', 'imported', 'ordered', 'published', 'removed', 'restored', 'unpublished'],
  portfolio_case: ['archived', 'changed', 'created', 'imported', 'moved', 'removed', 'restored'],
  practitioner: [
    'created',
    'credential_removed',
    'history_given',
    'imported',
    'left',
    'location_assigned',
    'location_unassigned',
    'published',
    'returned',
    'updated',
  ],
  price: ['created', 'imported', 'published', 'raise_undone', 'raised', 'removed', 'updated', 'withdrawn'],
  review: [
    'added',
    'dispute_rejected',
    'dispute_withdrawn',
    'disputed',
    'followed_up',
    'held',
    'imported',
    'published',
    'removed',
    'replied',
    'reply_edited',
    'reply_removed',
    'restored',
  ],
  saved_view: ['removed', 'saved'],
  session: ['added', 'completed', 'examined', 'planned'],
  setting: ['blocking_set', 'changed'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Nouns = typeof EVENTS;
export type EventNoun = keyof Nouns;
export type EventVerb<N extends EventNoun> = Nouns[N][number];
/** `<noun>.<verb>`. */
export type EventKind = { [N in EventNoun]: `${N}.${EventVerb<N>}` }[EventNoun];
