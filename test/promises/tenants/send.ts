import { signInApart, signInAs } from '../../api/support/sign-in-as.ts';
import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import type { Services } from '../../../api/services.ts';
import { pdfWith } from '../../api/documents/files.ts';
import type { Cast } from './cast.ts';
import type { TestRequest } from './requests.ts';

/** What is compared of an answer: everything but what names the one request. */
export interface Told {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** The web application, and who knows its cookies. */
export interface Door {
  readonly app: Express;
  readonly services: Services;
}

/** Every form carries a fresh key. */
const FORM_KEY = /name="_key" value="[^"]*"/g;

/** Asks one address as a person of an organization, as a program or as a browser. */
export async function send(
  { app, services }: Door,
  { people, reviewCookie }: Cast,
  { method, path }: { method: 'get' | 'post' | 'put'; path: string },
  asked: TestRequest,
  accept = 'application/json',
): Promise<Response> {
  const person = { organizationId: people.organizationId, actorId: people[asked.as] };
  const signIn = asked.apart ? signInApart : signInAs;
  const cookie = asked.reviewer === true ? reviewCookie : await signIn(services, person);
  const sent = request(app)[method](addressOf(path, asked)).set('Cookie', cookie).set('Accept', accept);
  if (method === 'get') return sent;
  sent.set('Idempotency-Key', randomUUID());
  if (asked.upload !== true) return sent.send(asked.body ?? {});
  return sent.field(asked.body as Record<string, string>).attach('file', pdfWith(), 'paper.pdf');
}

/** Where it is asked. */
export function addressOf(path: string, { params = {}, query = {} }: TestRequest): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

/** An answer without the ids that the request itself named, and without its own number. */
export function told({ status, headers, text, body }: Response, named: readonly string[]): Told {
  const type = String(headers['content-type']);
  const own = [String(headers['x-request-id']), ...named];
  const whole = text ?? (Buffer.isBuffer(body) ? body.toString('base64') : JSON.stringify(body));
  const plain = whole.replaceAll(FORM_KEY, '');
  return { status, type, text: own.reduce((rest, id) => rest.replaceAll(id, 'ID'), plain) };
}
