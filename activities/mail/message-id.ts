import { createHash } from 'node:crypto';

/**
 * The Message-ID of a notice: the same notice always gets the same one, so that a repeated send can be recognized.
 * @param noticeId - the stable id of the notice; it is hashed, so that nothing of it can be read.
 * @param mailFrom - the sender, `Name <address>` or an address alone; its domain ends the Message-ID.
 * @returns for one `<3f0c…@example.org>`.
 */
export function messageIdOf(noticeId: string, mailFrom: string): string {
  return `<${hashOf(noticeId)}@${domainOf(mailFrom)}>`;
}

/** A short fingerprint of a notice id: 32 hexadecimal digits. */
export function hashOf(noticeId: string): string {
  return createHash('sha256').update(noticeId).digest('hex').slice(0, 32);
}

function domainOf(mailFrom: string): string {
  return /@([A-Za-z0-9.-]+)/.exec(mailFrom)?.[1] ?? 'localhost';
}
