/**
 * Every table of the database, classified: the registry that `tenancy.test.ts` and start-up compare with the catalog.
 *
 * - `tenant`: rows belong to one clinic, distributed by `clinic_id` (the clinic itself by `id`).
 * - `reference`: shared by all clinics; when its rows cross clinics it is row-secured by role.
 * - `local`: kept by the coordinator for its own use, in no distributed statement; doors may read it.
 *
 * `policies` names each policy beside the clinic's own rows and why it is safe. A policy that is not listed here
 * must compare the row's clinic with the transaction's.
 */
export interface TableEntry {
  readonly kind: 'tenant' | 'reference' | 'local';
  /** Distribution column of a tenant table. */
  readonly key?: 'id' | 'clinic_id';
  /** Whether a reference table holds rows of several clinics (and so needs row-level security). */
  readonly crossesClinics?: boolean;
  /** What is written stays as it is: no role may change or delete a row. */
  readonly appendOnly?: boolean;
  /** That the worker removes append-only rows which its policy calls old enough, with the reason. */
  readonly agesOut?: string;
  /** Columns that hold an id and no foreign key, with the reason. */
  readonly unlinked?: Readonly<Record<string, string>>;
  /** Policies that look past the transaction's clinic, with the reason. */
  readonly policies?: Readonly<Record<string, string>>;
}

const tenant: TableEntry = { kind: 'tenant', key: 'clinic_id' };

/** A table of accounts, behind the identity door alone. */
const signIn = (reason: string): TableEntry => ({
  kind: 'reference',
  crossesClinics: true,
  policies: { identity: reason },
});

/** The same, where the worker removes what is past. */
const passing = (reason: string): TableEntry => ({
  ...signIn(reason),
  policies: { identity: reason, worker: 'removes what is past, and reads nothing of it but when it ended' },
});

export const TABLES: Readonly<Record<string, TableEntry>> = {
  clinic: { kind: 'tenant', key: 'id' },
  location: tenant,
  practitioner: tenant,
  setting: { ...tenant, unlinked: { updated_by: 'accounts cross clinics' } },
  practitioner_location: tenant,
  past_workplace: tenant,
  opening_hours: tenant,
  opening_exception: tenant,
  certification: tenant,
  session: tenant,
  price: tenant,
  price_version: { ...tenant, appendOnly: true },
  price_raise: tenant,
  portfolio_case: tenant,
  photo: tenant,
  photo_consent_entry: {
    ...tenant,
    appendOnly: true,
    unlinked: { recorded_by: 'accounts cross clinics' },
  },
  photo_consent: tenant,
  photo_publication: tenant,
  partner_notice: tenant,
  retired_file: tenant,
  review: tenant,
  review_follow_up: tenant,
  review_reply: tenant,
  review_reply_history: { ...tenant, appendOnly: true },
  review_to_answer: tenant,
  review_dispute: tenant,
  review_moderation: {
    ...tenant,
    appendOnly: true,
    unlinked: { practitioner_id: 'repeats the one of its review, which is linked, to count by practitioner' },
  },
  event: {
    ...tenant,
    appendOnly: true,
    unlinked: {
      subject_id: 'names a row of any table, also one that is gone',
      actor_id: 'accounts cross clinics',
      request_id: 'names a request, which no table holds',
    },
  },
  outbox: {
    ...tenant,
    unlinked: { subject_id: 'names a row of any table, also one that is gone' },
    policies: { worker: 'finds the clinics with pending rows; claims go through the projector, clinic by clinic' },
  },
  account: {
    kind: 'reference',
    crossesClinics: true,
    policies: { identity: 'signing in asks before anybody is known' },
  },
  membership: {
    kind: 'reference',
    crossesClinics: true,
    policies: { identity: 'who belongs to which clinic is what makes a member' },
  },
  account_session: passing('a session is known by its token before anybody is known'),
  import_job: {
    ...tenant,
    unlinked: { account_id: 'accounts cross clinics', lease_id: 'names a worker’s claim, not a row' },
    policies: { worker: 'finds the clinics with something to import; claims go through the clinic’s own door' },
  },
  export_job: {
    ...tenant,
    unlinked: { account_id: 'accounts cross clinics', lease_id: 'names a worker’s claim, not a row' },
    policies: { worker: 'finds the clinics with something to export; claims go through the clinic’s own door' },
  },
  account_passkey: signIn('a passkey tells whose it is'),
  account_authenticator: passing('an account is known by its address before its factor is shown'),
  account_recovery_code: signIn('an account is known by its address before its factor is shown'),
  account_challenge: passing('a challenge is asked for before anybody is known'),
  account_token: passing('a token in a letter is what makes its holder known'),
  account_event: {
    ...passing('attempts to sign in are noted before anybody is known'),
    appendOnly: true,
    agesOut: 'addresses and devices of people are kept no longer than a break-in may take to be noticed',
  },
  invitation: passing('a token in a letter is what makes its holder known'),
  throttle: passing('attempts are counted before anybody is known'),
  mail: {
    kind: 'reference',
    crossesClinics: true,
    policies: {
      identity: 'letters are written while signing in; what they say is sealed',
      worker: 'sends what is pending; what letters say is sealed',
    },
  },
  saved_view: { ...tenant, unlinked: { account_id: 'accounts cross clinics' } },
  slug: {
    kind: 'reference',
    crossesClinics: true,
    policies: {
      identity: 'a slug names the clinic that a member works in',
      public: 'a slug is a public page address',
      projector: 'a slug is a public page address',
      operator: 'a slug is a public page address',
      clinic_reads: 'a clinic must see which slugs are taken',
    },
  },
  certification_body: { kind: 'reference' },
  credential_queue: {
    kind: 'reference',
    crossesClinics: true,
    policies: {
      projector: 'keeps the queue in step with the claims of the clinics',
      operator: 'checks the claims of all clinics',
    },
  },
  place: { kind: 'reference' },
  place_name: { kind: 'reference' },
  directory_search: {
    kind: 'reference',
    crossesClinics: true,
    policies: {
      public: 'published facts of all clinics, made by the projector',
      projector: 'the only writer of the directory',
    },
  },
  directory_entry: {
    kind: 'reference',
    crossesClinics: true,
    policies: {
      public: 'published facts of all clinics, made by the projector',
      projector: 'the only writer of the directory',
    },
  },
  directory_card: {
    kind: 'reference',
    crossesClinics: true,
    policies: {
      public: 'published facts of all clinics, made by the projector',
      projector: 'the only writer of the directory',
    },
  },
  directory_refresh: {
    kind: 'reference',
    crossesClinics: true,
    policies: { projector: 'the only writer of the directory' },
  },
  dispute_queue: {
    kind: 'reference',
    crossesClinics: true,
    policies: { operator: 'the operator decides about disputes of all clinics' },
  },
  partner_notice_queue: {
    kind: 'reference',
    crossesClinics: true,
    policies: { operator: 'the operator tells partners of all clinics’ withdrawals' },
  },
  schema_migration: { kind: 'local' },
};

export const tenantTables = () =>
  Object.entries(TABLES)
    .filter(([, entry]) => entry.kind === 'tenant')
    .map(([name]) => name);
