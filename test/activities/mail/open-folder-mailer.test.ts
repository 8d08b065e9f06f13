import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { openMailer } from '../../../activities/mail/open-mailer.ts';
import type { Mailer } from '../../../activities/mail/mail-message.ts';
import { aMessage } from './a-message.ts';

const MAIL_FROM = 'Creditable <creditable@clinic.example>';
const NAME = '0b9f1f0e-6a52-4c39-9d39-6f6a1b0f7c11.eml';

describe('mail kept in a folder', () => {
  let folder: string;
  let mailer: Mailer;

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'creditable-mail-')), 'mail');
    mailer = openMailer({ smtpUrl: null, mailFrom: MAIL_FROM, folder });
  });

  afterEach(async () => {
    mailer.close();
    await rm(join(folder, '..'), { recursive: true });
  });

  it('is a message that a mail program opens, with text, HTML, sender, receiver and the date of the notice', async () => {
    const { messageId } = await mailer.send(aMessage());
    const parsed = await simpleParser(await readFile(join(folder, NAME)));
    expect(parsed.messageId).toBe(messageId);
    expect(parsed.subject).toBe('2 weekly logs wait for your signature');
    expect(parsed.from?.text).toBe('"Creditable" <creditable@clinic.example>');
    expect(parsed.to).toMatchObject({ value: [{ name: 'Quentin Canary', address: 'quentin@example.org' }] });
    expect(parsed.date).toEqual(new Date('2026-11-23T14:00:00.000Z'));
    expect(parsed.text).toContain('Åse’s log waits.');
    expect(parsed.html).toContain('<p>Åse’s log waits.</p>');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('sent twice is one file with the same bytes and the same Message-ID', async () => {
    const first = await mailer.send(aMessage());
    const before = await readFile(join(folder, NAME));
    const second = await mailer.send(aMessage());
    expect(second).toEqual(first);
    expect(await readdir(folder)).toEqual([NAME]);
    expect(await readFile(join(folder, NAME))).toEqual(before);
  });

  it('sent ten times at once is still one whole file', async () => {
    await Promise.all(Array.from({ length: 10 }, () => mailer.send(aMessage())));
    expect(await readdir(folder)).toEqual([NAME]);
    expect((await simpleParser(await readFile(join(folder, NAME)))).html).toContain('log waits.</p>');
  });

  it('two notices are two files with two Message-IDs', async () => {
    const [a, b] = await Promise.all([mailer.send(aMessage()), mailer.send(aMessage({ noticeId: 'another' }))]);
    expect(a.messageId).not.toBe(b.messageId);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it.each(['../../escape', 'sign-week:a:2', '.', 'C:\\x', 'a'.repeat(500), 'Ünïcode'])(
    'the id %j stays inside the folder',
    async (noticeId) => {
      const { messageId } = await mailer.send(aMessage({ noticeId }));
      expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.eml$/)]);
      expect(messageId).toMatch(/^<[0-9a-f]{32}@clinic\.example>$/);
    },
  );

  it.each(['Eve\r\nBcc: victim@example.org', 'Eve" <victim@example.org>, "x', '李小龍 👩‍⚕️', ''])(
    'the recipient name %j adds no header and no recipient',
    async (name) => {
      await mailer.send(aMessage({ to: { name, address: 'quentin@example.org' } }));
      const parsed = await simpleParser(await readFile(join(folder, NAME)));
      expect(parsed.bcc).toBeUndefined();
      expect(parsed.to).toMatchObject({ value: [{ address: 'quentin@example.org' }] });
    },
  );

  it('a folder that cannot be written is told without an address', async () => {
    const broken = openMailer({ smtpUrl: null, mailFrom: MAIL_FROM, folder: '/dev/null/mail' });
    await expect(broken.send(aMessage())).rejects.toMatchObject({
      code: 'INTERNAL',
      details: { part: 'mail', reason: 'ENOTDIR', permanent: false },
    });
  });
});
