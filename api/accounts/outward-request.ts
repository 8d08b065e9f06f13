import { type LookupAddress, type LookupAllOptions, lookup as lookUpHost } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopback } from '../../config/loopback.ts';
import { isPrivateAddress } from './private-address.ts';

/** A request to a provider, as the library makes it. */
export interface OutwardRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** The largest answer that is read, bytes. */
const LARGEST = 1_048_576;

/** Why a request was not made, or its answer not read. */
export class OutwardRefusal extends Error {}

/**
 * Asks a provider over TLS, at public network addresses only. The name is looked up once, and the connection is made to what
 * was found: a name that leads elsewhere a moment later gains nothing. Redirects are not followed.
 * @param onLoopback - whether the program itself is on this machine alone; then providers on it are reached as well, also
 * without TLS.
 * @throws OutwardRefusal, or the failure of the connection.
 */
export function outwardRequest(onLoopback: boolean): (address: string, asked: OutwardRequest) => Promise<Response> {
  return async (address, asked) => {
    const url = new URL(address);
    const here = onLoopback && isLoopback(url.hostname);
    if (url.protocol !== 'https:' && !(here && url.protocol === 'http:')) throw new OutwardRefusal('it is not https');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!here && isIP(host) !== 0 && isPrivateAddress(host)) throw new OutwardRefusal('it is not on the internet');
    return send(url, asked, here ? {} : { lookup: lookUpPublic });
  };
}

/** Every address of a name must be public; one that is not makes the name suspicious as a whole. */
const lookUpPublic: LookupFunction = (host, options, done) => {
  lookUpHost(host, { ...options, all: true } as LookupAllOptions, (failure, found) => {
    if (failure !== null) return done(failure, '');
    if (found.length === 0 || found.some(({ address }) => isPrivateAddress(address)))
      return done(new OutwardRefusal('it is not on the internet'), '');
    const [first] = found as [LookupAddress];
    return options.all === true ? done(null, found) : done(null, first.address, first.family);
  });
};

function send(url: URL, { method, headers, body, signal }: OutwardRequest, more: RequestOptions): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? tlsRequest : plainRequest;
    const sent = request(url, { ...more, method, headers, ...(signal && { signal }), agent: false }, (answer) => {
      readAnswer(answer).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end(textOf(body));
  });
}

function textOf(body: unknown): string | Uint8Array | undefined {
  if (body === undefined || body === null) return undefined;
  return body instanceof Uint8Array ? body : String(body);
}

async function readAnswer(answer: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST) throw new OutwardRefusal('its answer is too large');
    parts.push(part);
  }
  const headers = Object.entries(answer.headersDistinct).flatMap(([name, values]) =>
    (values ?? []).map((value): [string, string] => [name, value]),
  );
  const status = answer.statusCode ?? 502;
  const bare = [204, 205, 304].includes(status);
  return new Response(bare ? null : Buffer.concat(parts), { status, headers });
}
