import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Mailer } from '../../../activities/mail/mail-message.ts';
import { openMailer } from '../../../activities/mail/open-mailer.ts';
import { aMessage } from './a-message.ts';

const MAIL_FROM = 'Creditable <creditable@clinic.example>';

describe('mail handed to a mail server', () => {
  const received: ParsedMail[] = [];
  let server: SMTPServer;
  let smtpUrl: string;
  let mailer: Mailer;

  beforeAll(async () => {
    server = startServer(received);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    smtpUrl = `smtp://user:p%40ss@127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await new Promise<void>((done) => {
      server.close(done);
    });
  });

  beforeEach(() => {
    received.length = 0;
    mailer = openMailer({ smtpUrl, mailFrom: MAIL_FROM, folder: '/nowhere' });
  });

  afterEach(() => {
    mailer.close();
  });

  it('arrives with text, HTML, sender and receiver', async () => {
    const { messageId } = await mailer.send(aMessage());
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      messageId,
      subject: '2 weekly logs wait for your signature',
      date: new Date('2026-11-23T14:00:00.000Z'),
      from: { value: [{ address: 'creditable@clinic.example' }] },
      to: { value: [{ address: 'quentin@example.org' }] },
    });
    expect(received[0]?.text).toContain('Åse’s log waits.');
    expect(received[0]?.html).toContain('<p>Åse’s log waits.</p>');
  });

  it('sent twice carries the same Message-ID, so that a repeat is recognized', async () => {
    await mailer.send(aMessage());
    await mailer.send(aMessage());
    expect(new Set(received.map(({ messageId }) => messageId))).toEqual(new Set([messageIdOfFirst()]));
    expect(received).toHaveLength(2);
  });

  it('a name with a line break adds no recipient', async () => {
    await mailer.send(aMessage({ to: { name: 'Eve\r\nBcc: victim@example.org', address: 'quentin@example.org' } }));
    expect(received[0]?.headerLines.filter(({ key }) => key === 'bcc')).toEqual([]);
    expect(received[0]?.to).toMatchObject({ value: [{ address: 'quentin@example.org' }] });
  });

  it('an address that the server refuses is a permanent failure that does not repeat the address', async () => {
    const failure = await mailer
      .send(aMessage({ to: { name: 'X', address: 'refused@example.org' } }))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'INTERNAL', details: { part: 'mail', replyCode: 550, permanent: true } });
    expect(JSON.stringify([failure, String(failure), (failure as Error).cause])).not.toContain('refused@');
  });

  it('a server that is away is a failure that may be tried again', async () => {
    const away = openMailer({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: MAIL_FROM, folder: '/nowhere' });
    await expect(away.send(aMessage())).rejects.toMatchObject({
      code: 'INTERNAL',
      details: { part: 'mail', permanent: false },
    });
    away.close();
  });

  function messageIdOfFirst(): string | undefined {
    return received[0]?.messageId;
  }
});

function startServer(received: ParsedMail[]): SMTPServer {
  return new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) => {
      done(username === 'user' && password === 'p@ss' ? null : new Error('wrong'), { user: 'user' });
    },
    onRcptTo: ({ address }, _session, done) => {
      done(
        address.startsWith('refused@')
          ? Object.assign(new Error(`No such user ${address}`), { responseCode: 550 })
          : null,
      );
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
}
