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

/** Hands links to sign in over to the mail. */
export interface SignInMail {
  /** @throws INTERNAL when the message cannot be handed over. */
  send(mailed: MailedSignIn): Promise<void>;
  /** Ends open connections. */
  close(): void;
}
