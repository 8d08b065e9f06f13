import { JPEG, PNG, ZIP, EXE, pdfWith } from '../api/documents/files.ts';
import { DOCUMENT_KINDS } from '../../rules/vocabulary/document.ts';
import type { Cast } from '../promises/tenants/cast.ts';
import { addressOf } from '../promises/tenants/send.ts';
import { hostileRequests } from './hostile-requests.ts';
import { type Payload, textOf } from './payloads.ts';
import type { Strike } from './strikes.ts';

type Dice = () => number;

/** What lies in the file, by what is wrong with it; the last ones are as they should be. */
const CONTENTS: Readonly<Record<string, (text: string) => Buffer>> = {
  html: (text) => Buffer.from(`<!doctype html><script>${text}</script>`),
  svg: (text) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="${text}"/>`),
  entities: (text) => Buffer.from(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;${text}</x>`),
  archive: (text) => Buffer.concat([ZIP, Buffer.from(text)]),
  program: () => EXE,
  nothing: () => Buffer.alloc(0),
  text: (text) => Buffer.from(text),
  'half a head': () => Buffer.from('%PD'),
  'running PDF': (text) => pdfWith(`4 0 obj << /S /JavaScript /JS (${safe(text)}) >> endobj`),
  'opening PDF': () => pdfWith('', '/OpenAction << /S /Launch /F (cmd.exe) >>'),
  'hiding PDF': () => pdfWith('4 0 obj << /Type /EmbeddedFile >> stream\nMZ\nendstream endobj'),
  'PDF that is cut': () => pdfWith().subarray(0, 60),
  'PDF in circles': () => pdfWith('4 0 obj 4 0 R endobj 5 0 obj << /Kids [5 0 R] /Length 5 0 R >> endobj'),
  'picture and archive': (text) => Buffer.concat([PNG, ZIP, Buffer.from(text)]),
  'picture and page': (text) => Buffer.concat([JPEG, Buffer.from(`<script>${text}</script>`)]),
  'too large': () => Buffer.concat([pdfWith(), Buffer.alloc(11 * 1_048_576, 32)]),
  'PDF with words': (text) => pdfWith(`% ${safe(text)}`),
  'plain PDF': () => pdfWith(),
  'plain picture': () => PNG,
};

const NAMES = Object.keys(CONTENTS);
const PLACES = [
  'content',
  'content',
  'content',
  'fileName',
  'fileName',
  'type',
  'field',
  'field',
  'fieldName',
  'part',
  'boundary',
  'again',
  'broken off',
] as const;

/** A document with something hostile in one place of its upload, by the API or by the form of the page. */
export function atUpload(payload: Payload, cast: Cast, dice: Dice): Strike {
  const operation = pick(['fileDocument', 'fileStaffDocument'], dice);
  const asked = hostileRequests(cast)[operation];
  if (asked === undefined) throw new Error(`${operation} has no request`);
  const place = pick(PLACES, dice);
  const key = `key-${String(dice()).slice(2)}`;
  const byForm = dice() < 0.4;
  const kinds = Object.entries(DOCUMENT_KINDS).filter(
    ([, { of }]) => (of === 'person') === operation.includes('Staff'),
  );
  const [kind] = pick(kinds, dice);
  // None takes the place of the document that the others use.
  const fields = { kind, title: 'Paper', note: '', validFrom: '2026-01-02', validUntil: '2027-01-02' };
  const hidden = byForm ? { ...asked.params, _key: key, _from: '/me' } : {};
  const { body, type, told } = write(place, payload, { ...fields, ...hidden }, dice);
  const address = byForm ? `/web/${operation}` : addressOf(operation === 'fileDocument' ? JOURNEY : PERSON, asked);
  const headers = { 'Content-Type': type, 'Idempotency-Key': key, ...(byForm && { Accept: 'text/html' }) };
  const where = `upload ${byForm ? 'form' : 'action'} ${operation} ${told}`;
  return { payload, place: where, as: asked.as, method: 'POST', address, headers, body, unknownField: false };
}

const JOURNEY = '/api/journeys/:journeyId/documents';
const PERSON = '/api/people/:personId/documents';

function write(
  place: (typeof PLACES)[number],
  payload: Payload,
  fields: Readonly<Record<string, string>>,
  dice: Dice,
): { body: Buffer; type: string; told: string } {
  const text = textOf(payload).toWellFormed();
  const at = (one: string) => place === one;
  const what = at('content') ? pick(NAMES, dice) : 'plain PDF';
  const field = pick(['title', 'note', 'kind', 'validFrom', 'validUntil', 'replacesId'], dice);
  const named = { ...fields, ...(at('field') && { [field]: text }), ...(at('fieldName') && { [line(text)]: 'x' }) };
  const boundary = at('boundary') ? line(text).slice(0, 200) : 'hx-boundary-of-a-test';
  const content = CONTENTS[what]?.(text) ?? Buffer.alloc(0);
  const file = part(
    `name="file"; filename="${at('fileName') ? line(text) : 'paper.pdf'}"${at('part') ? `; ${text}` : ''}`,
    at('type') ? line(text) : 'application/pdf',
    content,
  );
  const parts = [
    ...Object.entries(named).map(([name, value]) => part(`name="${name}"`, null, Buffer.from(value))),
    file,
    ...(at('again') ? [file, part('name="other"; filename="other.pdf"', 'application/pdf', content)] : []),
  ];
  const dash = Buffer.from(`--${boundary}\r\n`);
  const whole = Buffer.concat([...parts.flatMap((one) => [dash, one]), Buffer.from(`--${boundary}--\r\n`)]);
  const body = at('broken off') ? whole.subarray(0, Math.floor(whole.length * dice())) : whole;
  const told = `${place}${at('content') ? ` (${what})` : at('field') ? ` ${field}` : ''}`;
  return { body, type: `multipart/form-data; boundary=${boundary}`, told };
}

function part(disposition: string, type: string | null, content: Buffer): Buffer {
  const said = type === null ? '' : `Content-Type: ${type}\r\n`;
  return Buffer.concat([
    Buffer.from(`Content-Disposition: form-data; ${disposition}\r\n${said}\r\n`),
    content,
    Buffer.from('\r\n'),
  ]);
}

/** What a header of a request can hold: the library that sends takes no other characters there. */
function line(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e]/g, '?');
}

/** What does not end a string of a PDF. */
function safe(text: string): string {
  return text.replaceAll(/[()\\\r\n]/g, ' ');
}

function pick<One>(list: readonly One[], dice: Dice): One {
  const one = list[Math.floor(dice() * list.length)];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}
