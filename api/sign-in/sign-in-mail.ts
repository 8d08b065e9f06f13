import type { EmergencyToTell, EmergencyWords } from '../../db/operations/emergency/begin-emergency.ts';
import type { UnsentNotice } from '../../db/views/find-unsent-of.ts';
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

/** The link to a packet, on its way to its reviewer. */
export interface MailedPacketLink {
  readonly linkId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly organizationName: string;
  /** Absolute address. */
  readonly link: string;
  readonly days: number;
  /** ISO instant. */
  readonly at: string;
}

/** Hands letters about signing in over to the mail. */
export interface SignInMail {
  /** @throws INTERNAL when the message cannot be handed over. */
  send(mailed: MailedSignIn): Promise<void>;
  /** Tells that the ways to sign in have changed. @throws INTERNAL when the message cannot be handed over. */
  tell(mailed: MailedAccess): Promise<void>;
  /** Opens a packet to a reviewer of a board. @throws INTERNAL when the message cannot be handed over. */
  share(mailed: MailedPacketLink): Promise<void>;
  /**
   * Puts an emergency access into words for one reader.
   * @param pagesUrl - where the pages are, without a slash at its end.
   */
  wordsOfEmergency(told: EmergencyToTell, pagesUrl: string): EmergencyWords;
  /** Hands a notice over that is on file. @throws INTERNAL when the message cannot be handed over. */
  deliver(notice: UnsentNotice, at: string): Promise<void>;
  /** Ends open connections. */
  close(): void;
}
