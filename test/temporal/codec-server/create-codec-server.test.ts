import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import request from 'supertest';
import { openLog } from '../../../config/open-log.ts';
import { toJsonPayload } from '../../../temporal/codec/json-payload.ts';
import { createPayloadCodec } from '../../../temporal/codec/payload-codec.ts';
import { createCodecServer } from '../../../temporal/codec-server/create-codec-server.ts';
import type { KeyRing } from '../../../keys/key-ring.ts';

const TOKEN = 'a'.repeat(40);
const ORIGIN = 'http://127.0.0.1:8080';
const CANARY = 'Canary-5d1e';
const key = randomBytes(32);
let ring: KeyRing = { current: 'k', keys: new Map([['k', key]]), retired: new Set() };
const lines: string[] = [];
const app = createCodecServer({
  settings: { tokens: new Map([['anna', TOKEN]]), uiOrigin: ORIGIN },
  keys: () => ring,
  namespace: 'default',
  log: openLog('info', { write: (line) => void lines.push(line) }),
});

async function sealed(namespace: string) {
  const [payload] = await createPayloadCodec(() => ring, namespace).encode([defaultPayloadConverter.toPayload(CANARY)]);
  if (payload === undefined) throw new Error('Nothing was encoded.');
  return toJsonPayload(payload);
}

const ask = (path: string, body: unknown, token = TOKEN) =>
  request(app)
    .post(path)
    .set('Authorization', `Bearer ${token}`)
    .set('X-Namespace', 'default')
    .send(body as object);

describe('the codec server', () => {
  let payload: Awaited<ReturnType<typeof sealed>>;
  beforeAll(async () => void (payload = await sealed('default')));
  afterAll(() => expect(lines.join('')).not.toContain(CANARY));

  it('reads what is encrypted for a named operator, and logs who, where and how many', async () => {
    const answer = await ask('/decode', { payloads: [payload, payload] });
    expect(answer.status).toBe(200);
    const read = (answer.body as { payloads: { data: string }[] }).payloads.map(({ data }) =>
      Buffer.from(data, 'base64').toString(),
    );
    expect(read).toEqual([`"${CANARY}"`, `"${CANARY}"`]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      operator: 'anna',
      way: 'decode',
      payloads: 2,
      namespace: 'default',
    });
  });

  it('encrypts as well, so that commands can send', async () => {
    const plain = toJsonPayload(defaultPayloadConverter.toPayload(CANARY));
    const answer = await ask('/encode', { payloads: [plain] });
    expect(JSON.stringify(answer.body)).not.toContain(plain.data);
    const back = await ask('/decode', answer.body);
    expect(back.body).toEqual({ payloads: [plain] });
  });

  it.each(['', 'a', 'b'.repeat(40), `${TOKEN}a`, TOKEN.slice(1)])(
    'tells nothing to somebody with the token %j',
    async (token) => {
      const answer = await ask('/decode', { payloads: [payload] }, token);
      expect([answer.status, answer.text]).toEqual([401, 'Unauthorized']);
    },
  );

  it('tells nothing to somebody without a token', async () => {
    expect((await request(app).post('/decode').send({ payloads: [] })).status).toBe(401);
  });

  it("lets pages of Temporal's own origin ask, with the headers that they send", async () => {
    const answer = await request(app).options('/decode').set('Origin', ORIGIN);
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-headers': 'x-namespace, content-type, authorization',
    });
  });

  it.each(['http://127.0.0.1:8081', 'https://elsewhere.example', 'null'])(
    'lets no page of %s ask, not even with a token',
    async (origin) => {
      const preflight = await request(app).options('/decode').set('Origin', origin);
      expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([403, undefined]);
      expect((await ask('/decode', { payloads: [payload] }).set('Origin', origin)).status).toBe(403);
    },
  );

  it('does not open what is of another namespace', async () => {
    expect((await ask('/decode', { payloads: [await sealed('other')] })).status).toBe(500);
  });

  it('does not open what a retired key encrypted, and says so', async () => {
    const before = ring;
    ring = { ...before, current: null, retired: new Set(['k']) };
    const answer = await ask('/decode', { payloads: [payload] });
    ring = before;
    expect(answer.text).toBe('The key k is retired, and what was encrypted under it is not opened any more.');
  });

  it.each([{ payloads: 'x' }, { payloads: [{ data: '%' }] }])('refuses %j without quoting it', async (body) => {
    const answer = await ask('/decode', body);
    expect([answer.status, answer.text]).toEqual([400, 'Expected {"payloads": [...]} as Temporal sends it.']);
  });
});
