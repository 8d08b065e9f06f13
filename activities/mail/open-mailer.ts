import { openFolderMailer } from './open-folder-mailer.ts';
import { openSmtpMailer } from './open-smtp-mailer.ts';
import type { Mailer } from './mail-message.ts';

/** How mail leaves the system. */
export interface MailerSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them; null keeps mail in the folder. */
  readonly smtpUrl: string | null;
  /** The sender, `Name <address>`. */
  readonly mailFrom: string;
  /** Absolute path of the folder for mail when there is no server; it is made when it is missing. */
  readonly folder: string;
}

/**
 * Opens the way out for mail: a mail server when one is configured, else files that any mail program opens.
 * @returns a mailer; close it when the process stops.
 */
export function openMailer({ smtpUrl, mailFrom, folder }: MailerSettings): Mailer {
  return smtpUrl === null ? openFolderMailer({ mailFrom, folder }) : openSmtpMailer({ smtpUrl, mailFrom });
}
