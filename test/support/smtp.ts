import { simpleParser, type ParsedMail } from 'mailparser';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it is given. */
export interface TestMailbox extends AsyncDisposable {
  /** The SMTP_URL of this server. */
  readonly url: string;
  /** What has arrived so far, oldest first. */
  readonly mails: readonly ParsedMail[];
  /** Waits until at least so many mails have arrived; an Error after `withinMs` milliseconds. */
  waitFor(count: number, withinMs?: number): Promise<readonly ParsedMail[]>;
}

/** Starts a mail server on a free port of 127.0.0.1; `await using` stops it. */
export async function startMailbox(): Promise<TestMailbox> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => done(null, void mails.push(mail)), done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    waitFor: (count, withinMs = 10_000) => waitForMails(mails, count, withinMs),
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function waitForMails(mails: readonly ParsedMail[], count: number, withinMs: number) {
  for (const until = Date.now() + withinMs; mails.length < count; await sleep(20)) {
    if (Date.now() > until) throw new Error(`${mails.length} of ${count} mails arrived within ${withinMs} ms`);
  }
  return mails;
}
