import { randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mailer } from './mail-message.ts';
import { toMailFailure } from './mail-failure.ts';
import { hashOf } from './message-id.ts';
import { toEnvelope } from './to-envelope.ts';

/**
 * A mailer that keeps every message as a file which any mail program opens, `<notice id>.eml`.
 * @param settings.mailFrom - the sender, `Name <address>`.
 * @param settings.folder - absolute path; made when it is missing.
 */
export function openFolderMailer({ mailFrom, folder }: { mailFrom: string; folder: string }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      try {
        const built = await transport.sendMail(toEnvelope(message, mailFrom));
        await keep(folder, fileNameOf(message.noticeId), built.message as Buffer);
        return { messageId: built.messageId };
      } catch (error) {
        throw toMailFailure(error);
      }
    },
    close: () => {
      transport.close();
    },
  };
}

/** An id that could not be a file name everywhere is hashed; either way the same notice has one name. */
function fileNameOf(noticeId: string): string {
  return `${/^[a-z0-9][a-z0-9_-]{0,99}$/.test(noticeId) ? noticeId : hashOf(noticeId)}.eml`;
}

/** Written aside and renamed, so that a reader finds a whole message or none, even after a power cut. */
async function keep(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = join(folder, `.${name}.${randomUUID()}`);
  const file = await open(aside, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, join(folder, name));
}
