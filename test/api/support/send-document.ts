import type { Express } from 'express';
import { randomUUID } from 'node:crypto';
import request, { type Response } from 'supertest';
import type { Services } from '../../../api/services.ts';
import type { ActingPerson } from '../../../rules/vocabulary/commands/command.ts';
import { pdfWith } from '../documents/files.ts';
import { signInAs } from './sign-in-as.ts';

/** A document as a test sends it. */
export interface TestDocument {
  readonly fields: Readonly<Record<string, string>>;
  readonly content?: Buffer;
  readonly fileName?: string;
  readonly key?: string;
}

/** Sends a document as a person; a PDF under a fresh key unless said otherwise. */
export async function sendDocument(
  { app, services }: { readonly app: Express; readonly services: Services },
  person: ActingPerson,
  path: string,
  { fields, content = pdfWith(), fileName = 'paper.pdf', key = randomUUID() }: TestDocument,
): Promise<Response> {
  const cookie = await signInAs(services, person);
  const sent = request(app).post(path).set('Cookie', cookie).set('Idempotency-Key', key).field(fields);
  return sent.attach('file', content, { filename: fileName, contentType: 'application/octet-stream' });
}
