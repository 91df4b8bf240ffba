import type { AccountLocale, MemberRole } from '@stipple/domain';

interface Addressed {
  readonly to: string;
  readonly locale: AccountLocale;
}

/** What a letter tells, and to whom. Tokens stand in none but the one they are for. */
export type Letter =
  | (Addressed & {
      readonly kind: 'invitation';
      readonly clinic: string;
      readonly inviter: string;
      readonly roles: readonly MemberRole[];
      readonly token: string;
    })
  | (Addressed & { readonly kind: 'password_reset'; readonly name: string; readonly token: string })
  | (Addressed & { readonly kind: 'password_changed'; readonly name: string })
  | (Addressed & { readonly kind: 'email_change'; readonly name: string; readonly token: string })
  | (Addressed & { readonly kind: 'email_change_notice'; readonly name: string; readonly newEmail: string })
  | (Addressed & { readonly kind: 'new_device'; readonly name: string; readonly device: string; readonly at: string })
  | (Addressed & {
      readonly kind: 'factor_changed';
      readonly name: string;
      readonly change: 'passkey_added' | 'authenticator_added' | 'factor_removed' | 'recovery_codes_made';
    })
  /** Nothing to send: asked for an address that nobody uses here, and to cost what it costs otherwise. */
  | { readonly kind: 'none'; readonly filler: string };
