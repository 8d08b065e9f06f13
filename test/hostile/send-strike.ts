import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Strike } from './strikes.ts';

/** What came back, and how long it took. */
export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly text: string;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends one hostile request over a real connection, with the cookie of whoever sends it. */
export async function sendStrike(port: number, strike: Strike, cookie: string): Promise<Answer> {
  const begun = performance.now();
  const answer = strike.place.includes('header.')
    ? await sendRaw(port, strike, cookie)
    : await send(port, strike, cookie);
  return { ...answer, milliseconds: performance.now() - begun };
}

function send(
  port: number,
  { method, address, headers, body }: Strike,
  cookie: string,
): Promise<Omit<Answer, 'milliseconds'>> {
  return new Promise((resolve, reject) => {
    const sent = { ...headers, Cookie: cookie, ...(body !== null && { 'Content-Length': Buffer.byteLength(body) }) };
    const asked = request({ agent, port, host: '127.0.0.1', method, path: address, headers: sent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.rawHeaders.join('\n'),
          text: Buffer.concat(parts).toString(),
        }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body ?? undefined);
  });
}

/** Byte for byte, since no client of HTTP sends a header with a line break in it. */
function sendRaw(
  port: number,
  { method, address, headers, body }: Strike,
  cookie: string,
): Promise<Omit<Answer, 'milliseconds'>> {
  const whole = { Host: `127.0.0.1:${String(port)}`, Cookie: cookie, ...headers, Connection: 'close' };
  const lines = Object.entries(whole).map(([name, value]) => `${name}: ${value}`);
  const length = body === null ? [] : [`Content-Length: ${String(Buffer.byteLength(body))}`];
  const head = [`${method} ${address} HTTP/1.1`, ...lines, ...length, '', ''].join('\r\n');
  const sent = Buffer.concat([Buffer.from(head), Buffer.from(body ?? '')]);
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => void socket.write(sent));
    const parts: Buffer[] = [];
    socket.setTimeout(30_000, () => socket.destroy(new Error(`${method} ${address} was not answered in 30 s`)));
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('error', (problem: NodeJS.ErrnoException) =>
      problem.code === 'ECONNRESET' || problem.code === 'EPIPE' ? undefined : reject(problem),
    );
    socket.on('close', () => resolve(readAnswer(Buffer.concat(parts).toString())));
  });
}

function readAnswer(text: string): Omit<Answer, 'milliseconds'> {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), headers: head, text: rest.join('\r\n\r\n') };
}
