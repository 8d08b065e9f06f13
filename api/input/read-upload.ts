import busboy from 'busboy';
import type { Request } from 'express';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/** What came in multipart/form-data: at most one file. */
export interface Upload {
  readonly fields: Readonly<Record<string, string>>;
  /** Under its name and the type that the sender claims; null where none came. */
  readonly file: File | null;
  /** Why it cannot be used; the fields that came before are there all the same. */
  readonly problem: CreditableError | null;
}

/** Room for the fields and the lines between the parts, bytes. */
const ROOM = 65_536;
const MEBIBYTE = 1_048_576;

/** Whether a request carries multipart/form-data. */
export function isUpload(request: Request): boolean {
  return request.is('multipart/form-data') === 'multipart/form-data';
}

/**
 * Reads a request with at most one file, and never more of it than the limit.
 * @param limit - the largest file, in bytes.
 * @throws DOCUMENT_EXPECTED where it is no multipart/form-data.
 */
export async function readUpload(request: Request, limit: number): Promise<Upload> {
  if (!isUpload(request)) throw new CreditableError('DOCUMENT_EXPECTED');
  const fields: Record<string, string> = {};
  if (Number(request.get('Content-Length') ?? 0) > limit + ROOM)
    return { fields, file: null, problem: tooLarge(limit) };
  const chunks: Buffer[] = [];
  let named: { readonly name: string; readonly type: string } | null = null;
  const problem = await new Promise<CreditableError | null>((resolve) => {
    let found: CreditableError | null = null;
    const finish = (said: CreditableError | null): void => {
      request.unpipe();
      request.resume();
      resolve(said ?? found);
    };
    const reader = readerOf(request, limit);
    if (reader === null) return finish(incomplete('its parts cannot be told apart'));
    let seen = 0;
    request.on('data', (chunk: Buffer) => {
      seen += chunk.length;
      if (seen > limit + ROOM) finish(tooLarge(limit));
    });
    request.on('aborted', () => finish(incomplete('it broke off')));
    reader.on('field', (name, value, { nameTruncated, valueTruncated }) => {
      if (nameTruncated || valueTruncated) found = incomplete('a field is too long');
      fields[name] = value;
    });
    reader.on('file', (part, stream, { filename, mimeType }) => {
      // A browser sends an empty part without a name where nothing was chosen.
      if (part !== 'file' || filename === undefined || filename === '') return void stream.resume();
      named = { name: filename, type: mimeType };
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', () => (found = incomplete('it broke off')));
      stream.on('limit', () => (found = tooLarge(limit)));
    });
    for (const many of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
      reader.on(many, () => (found = incomplete('it has more parts than expected')));
    reader.on('error', () => finish(incomplete('it broke off')));
    reader.on('close', () => finish(null));
    request.pipe(reader);
  });
  return { fields, file: fileOf(named, chunks), problem };
}

function readerOf(request: Request, limit: number): busboy.Busboy | null {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      // A file of exactly its limit counts as one that is cut off.
      limits: { files: 1, fileSize: limit + 1, fields: 20, fieldSize: 16_384, fieldNameSize: 100, parts: 21 },
    });
  } catch {
    return null;
  }
}

function fileOf(named: { readonly name: string; readonly type: string } | null, chunks: Buffer[]): File | null {
  return named === null ? null : new File([Buffer.concat(chunks)], named.name, { type: named.type });
}

function tooLarge(limit: number): CreditableError {
  return new CreditableError('DOCUMENT_TOO_LARGE', { limit: `${String(Math.floor(limit / MEBIBYTE))} MiB` });
}

function incomplete(problem: string): CreditableError {
  return new CreditableError('DOCUMENT_INCOMPLETE', { problem });
}
