import type { SendMailOptions } from 'nodemailer';
import type { MailMessage } from './mail-message.ts';
import { hashOf, messageIdOf } from './message-id.ts';

/**
 * A message with all its headers, equal to the byte each time: dates and boundaries come from the notice, not from a clock.
 * @param message - what to send, and to whom.
 * @param mailFrom - the sender, `Name <address>`.
 */
export function toEnvelope(message: MailMessage, mailFrom: string): SendMailOptions {
  return {
    from: mailFrom,
    to: { name: oneLine(message.to.name), address: message.to.address },
    subject: oneLine(message.subject),
    text: message.text,
    ...(message.html === null ? {} : { html: message.html }),
    date: new Date(message.at),
    messageId: messageIdOf(message.noticeId, mailFrom),
    baseBoundary: hashOf(message.noticeId),
    // Tells other programs that nobody sits behind this message: no vacation replies, please.
    headers: { 'Auto-Submitted': 'auto-generated' },
    // A message holds only what it was given; it never reads a file or an address by itself.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
