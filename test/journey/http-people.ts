import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { receiptSchema } from '../../api/answers/receipt.ts';

/** The answer to an accepted command, as it comes over HTTP. */
export type HttpReceipt = z.infer<typeof receiptSchema>;

/** A command as it was sent, with the answer. */
export interface SentCommand {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly answer: unknown;
}

/** A command over HTTP that may be sent any number of times. */
export type AskedCommand = Pick<SentCommand, 'method' | 'path' | 'headers' | 'body'>;

/** Somebody who acts over HTTP, as a program or a browser of theirs would. */
export interface HttpPerson {
  readonly personId: string;
  /** Asks something; an Error when the answer is not what was expected. */
  ask<Answer>(path: string, schema: z.ZodType<Answer>): Promise<Answer>;
  /** Asks again and again until the answer is as wanted; an Error with the last one after a minute. */
  askUntil<Answer>(path: string, schema: z.ZodType<Answer>, wanted: (answer: Answer) => boolean): Promise<Answer>;
  /** Gets a file. */
  download(path: string): Promise<Response>;
  /** Sends a form with a file under a fresh key. */
  upload(path: string, form: FormData): Promise<Pick<SentCommand, 'status' | 'answer'>>;
  /** Gives a command under a fresh key; an Error when it is refused. */
  act(path: string, body: unknown, method?: 'POST' | 'PUT'): Promise<HttpReceipt>;
}

/** People who act over HTTP, and everything they were told. */
export interface HttpPeople {
  /** Every accepted command, in order. */
  readonly sent: readonly SentCommand[];
  stepInto(personId: string): Promise<HttpPerson>;
  /** Sends exactly the same once more, key and all. */
  sendAgain(command: AskedCommand): Promise<Pick<SentCommand, 'status' | 'answer'>>;
}

const PATIENCE_MS = 60_000;

/** Opens the way into the people of a site that is a demo. */
export function openHttpPeople(baseUrl: string): HttpPeople {
  const sent: SentCommand[] = [];
  return {
    sent,
    async stepInto(personId) {
      const entered = await send(baseUrl, commandOf('POST', '/api/demo/step-into', { personId }, ''));
      const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      return personOf(baseUrl, personId, cookie, sent);
    },
    sendAgain: async (command) => read(await send(baseUrl, command)),
  };
}

function personOf(baseUrl: string, personId: string, cookie: string, sent: SentCommand[]): HttpPerson {
  const download = (path: string): Promise<Response> => fetch(new URL(path, baseUrl), { headers: { Cookie: cookie } });
  const ask = async <Answer>(path: string, schema: z.ZodType<Answer>): Promise<Answer> => {
    const { status, answer } = await read(await download(path));
    if (status !== 200) throw new Error(`GET ${path}: ${String(status)} ${JSON.stringify(answer)}`);
    return schema.parse(answer);
  };
  return {
    personId,
    ask,
    download,
    async upload(path, body) {
      const headers = { 'Idempotency-Key': randomUUID(), Cookie: cookie };
      return read(await fetch(new URL(path, baseUrl), { method: 'POST', headers, body }));
    },
    async askUntil(path, schema, wanted) {
      for (const until = Date.now() + PATIENCE_MS; ; await pause(150)) {
        const answer = await ask(path, schema);
        if (wanted(answer)) return answer;
        if (Date.now() > until) throw new Error(`GET ${path} stays at ${JSON.stringify(answer)}`);
      }
    },
    async act(path, body, method = 'POST') {
      const command = commandOf(method, path, body, cookie);
      const first = await sendPatiently(baseUrl, command);
      const { status, answer } = isProofMissing(first) ? await proveAndSend(baseUrl, command, cookie) : first;
      if (status >= 300) throw new Error(`${method} ${path}: ${String(status)} ${JSON.stringify(answer)}`);
      sent.push({ ...command, status, answer });
      return receiptSchema.parse(answer);
    },
  };
}

function isProofMissing({ answer }: Pick<SentCommand, 'answer'>): boolean {
  return (answer as { code?: string } | null)?.code === 'PROOF_REQUIRED';
}

/** Presses the button of the demo that proves nothing, and gives the command again. */
async function proveAndSend(baseUrl: string, command: AskedCommand, cookie: string) {
  await read(await send(baseUrl, commandOf('POST', '/api/proofs', { by: 'demo' }, cookie)));
  return sendPatiently(baseUrl, command);
}

/** Does what an answer of "not now" asks for: the same command again, key and all. */
async function sendPatiently(baseUrl: string, command: AskedCommand): Promise<Pick<SentCommand, 'status' | 'answer'>> {
  for (const until = Date.now() + PATIENCE_MS; ; await pause(500)) {
    const answered = await read(await send(baseUrl, command));
    if (answered.status !== 503 || Date.now() > until) return answered;
  }
}

function commandOf(method: SentCommand['method'], path: string, body: unknown, cookie: string): AskedCommand {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), Cookie: cookie };
  return { method, path, headers, body: JSON.stringify(body) };
}

function send(baseUrl: string, { method, path, headers, body }: AskedCommand): Promise<Response> {
  return fetch(new URL(path, baseUrl), { method, headers, body });
}

async function read(response: Response): Promise<Pick<SentCommand, 'status' | 'answer'>> {
  return { status: response.status, answer: await response.json() };
}
