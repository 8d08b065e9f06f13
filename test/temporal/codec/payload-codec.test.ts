import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import { ENCRYPTED, KEY_ID_NAME, createPayloadCodec } from '../../../temporal/codec/payload-codec.ts';
import type { HeldKeys, KeyRing } from '../../../keys/key-ring.ts';

const [OLD, NEW] = [randomBytes(32), randomBytes(32)];
const both = new Map([
  ['old', OLD],
  ['new', NEW],
]);
const held = (ring: Partial<KeyRing>): HeldKeys => {
  return () => ({ current: 'old', keys: both, retired: new Set(), ...ring });
};
const codecOf = (ring: Partial<KeyRing>, namespace = 'here') => createPayloadCodec(held(ring), namespace);
const SAID = { comment: 'Canary-91 was late.' };
const plain = () => defaultPayloadConverter.toPayload(SAID);
const read = (payload: unknown) => defaultPayloadConverter.fromPayload<unknown>(payload as never);

async function sealed(ring: Partial<KeyRing> = {}) {
  const [payload] = await codecOf(ring).encode([plain()]);
  if (payload === undefined) throw new Error('Nothing was encoded.');
  return payload;
}

describe('what Temporal keeps', () => {
  it('cannot be read without the key, and comes back as it was with it', async () => {
    const payload = await sealed();
    expect(Buffer.from(payload.metadata?.['encoding'] ?? []).toString()).toBe(ENCRYPTED);
    expect(Buffer.from(payload.metadata?.[KEY_ID_NAME] ?? []).toString()).toBe('old');
    expect(Buffer.from(payload.data ?? []).toString('latin1')).not.toContain('Canary');
    const [back] = await codecOf({}).decode([payload]);
    expect(read(back)).toEqual(SAID);
  });

  it('is another ciphertext each time', async () => {
    const [first, second] = await codecOf({}).encode([plain(), plain()]);
    expect(first?.data).not.toEqual(second?.data);
  });

  it('that was written before there was a key is read as it is', async () => {
    const [back] = await codecOf({}).decode([plain()]);
    expect(read(back)).toEqual(SAID);
  });

  it('is left as it is where no key is current', async () => {
    const [payload] = await codecOf({ current: null, keys: new Map() }).encode([plain()]);
    expect(read(payload)).toEqual(SAID);
  });

  it('is opened by the old key after a rotation', async () => {
    const [back] = await codecOf({ current: 'new' }).decode([await sealed()]);
    expect(read(back)).toEqual(SAID);
    const [fresh] = await codecOf({ current: 'new' }).encode([plain()]);
    expect(Buffer.from(fresh?.metadata?.[KEY_ID_NAME] ?? []).toString()).toBe('new');
  });

  it('is not opened by a retired key, even where the key is still at hand', async () => {
    const retired = codecOf({ current: 'new', retired: new Set(['old']) });
    await expect(retired.decode([await sealed()])).rejects.toMatchObject({ code: 'PAYLOAD_KEY_RETIRED' });
  });

  it('is not opened where the key is not at hand', async () => {
    const without = codecOf({ current: null, keys: new Map() });
    await expect(without.decode([await sealed()])).rejects.toMatchObject({
      code: 'PAYLOAD_KEY_UNKNOWN',
      details: { keyId: 'old' },
    });
  });

  it('is opened by a key that was added a moment ago', async () => {
    const late: HeldKeys = (anew) => ({ current: null, keys: anew === true ? both : new Map(), retired: new Set() });
    const [back] = await createPayloadCodec(late, 'here').decode([await sealed()]);
    expect(read(back)).toEqual(SAID);
  });

  it('does not open in another namespace', async () => {
    await expect(codecOf({}, 'elsewhere').decode([await sealed()])).rejects.toMatchObject({ code: 'PAYLOAD_DAMAGED' });
  });

  it('does not open under the name of another key, not even with the same bytes', async () => {
    const payload = await sealed();
    const renamed = { ...payload, metadata: { ...payload.metadata, [KEY_ID_NAME]: Buffer.from('new') } };
    const same = codecOf({ keys: new Map([...both, ['new', OLD]]) });
    await expect(same.decode([renamed])).rejects.toMatchObject({ code: 'PAYLOAD_DAMAGED' });
  });

  it.each([0, 11, 12, 20, -1])('does not open when the byte at %i was changed', async (at) => {
    const payload = await sealed();
    const data = Buffer.from(payload.data ?? []);
    const place = at < 0 ? data.length + at : at;
    data[place] = (data[place] ?? 0) ^ 1;
    await expect(codecOf({}).decode([{ ...payload, data }])).rejects.toMatchObject({ code: 'PAYLOAD_DAMAGED' });
  });

  it('does not open when it was cut off', async () => {
    const payload = await sealed();
    const cut = { ...payload, data: payload.data?.slice(0, 20) ?? null };
    await expect(codecOf({}).decode([cut])).rejects.toMatchObject({ code: 'PAYLOAD_DAMAGED' });
  });

  it('grows by at most 140 bytes a payload', async () => {
    const bytes = (payload: Awaited<ReturnType<typeof sealed>>) =>
      Object.entries(payload.metadata ?? {}).reduce((sum, [name, value]) => sum + name.length + value.length, 0) +
      (payload.data?.length ?? 0);
    const keys = new Map([['2026-11-26-abcdef', OLD]]);
    expect(bytes(await sealed({ current: '2026-11-26-abcdef', keys })) - bytes(plain())).toBeLessThanOrEqual(140);
  });
});
