import { createTransport } from 'nodemailer';
import type { Mailer } from './mail-message.ts';
import { toMailFailure } from './mail-failure.ts';
import { toEnvelope } from './to-envelope.ts';

/** Ten seconds to be let in, thirty of silence: a server slower than that is tried again later. */
const PATIENCE_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * A mailer that hands messages to a mail server over SMTP, two at a time at most.
 * @param settings.smtpUrl - `smtp://` or `smtps://`, with user and password where the server asks for them.
 * @param settings.mailFrom - the sender, `Name <address>`.
 */
export function openSmtpMailer({ smtpUrl, mailFrom }: { smtpUrl: string; mailFrom: string }): Mailer {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 2, ...PATIENCE_MS });
  return {
    async send(message) {
      try {
        const { messageId } = await transport.sendMail(toEnvelope(message, mailFrom));
        return { messageId };
      } catch (error) {
        throw toMailFailure(error);
      }
    },
    close: () => {
      transport.close();
    },
  };
}
