/** A message as the mailer takes it; everything in it is decided, so that sending it again is the same message. */
export interface MailMessage {
  /** The opaque, stable id of the notice; the same notice sent again carries the same id. */
  readonly noticeId: string;
  readonly to: { readonly name: string; readonly address: string };
  /** No personal detail: subjects are shown on locked screens and kept in server logs. */
  readonly subject: string;
  readonly text: string;
  /** Null for a message that is plain text alone, such as one for a telephone. */
  readonly html: string | null;
  /** ISO 8601 instant at which the notice became due; it is the date of the message. */
  readonly at: string;
}

/** Hands messages over, to a mail server or to a folder. */
export interface Mailer {
  /**
   * Hands one message over. Sending the same notice again is safe: it keeps its Message-ID, and in a folder its file.
   * @returns the Message-ID, angle brackets included.
   * @throws INTERNAL when the message cannot be handed over; `details.permanent` tells whether trying again is pointless.
   */
  send(message: MailMessage): Promise<{ messageId: string }>;
  /** Ends open connections; the mailer cannot be used afterwards. */
  close(): void;
}
