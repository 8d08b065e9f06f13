import type { AccessChange } from '../../rules/vocabulary/access-change.ts';

/** A link to sign in, on its way. */
export interface MailedSignIn {
  readonly linkId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly organizationName: string;
  /** Absolute address. */
  readonly link: string;
  readonly minutes: number;
  /** ISO instant. */
  readonly at: string;
}

/** A letter that the ways to sign in have changed, on its way. */
export interface MailedAccess {
  readonly letterId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly organizationName: string;
  readonly change: AccessChange;
  /** Absolute address. */
  readonly link: string;
  /** ISO instant. */
  readonly at: string;
}

/** Hands letters about signing in over to the mail. */
export interface SignInMail {
  /** @throws INTERNAL when the message cannot be handed over. */
  send(mailed: MailedSignIn): Promise<void>;
  /** Tells that the ways to sign in have changed. @throws INTERNAL when the message cannot be handed over. */
  tell(mailed: MailedAccess): Promise<void>;
  /** Ends open connections. */
  close(): void;
}
