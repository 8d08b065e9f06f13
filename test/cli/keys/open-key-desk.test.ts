import { describe, expect, it } from '@jest/globals';
import { openKeyDesk } from '../../../cli/keys/open-key-desk.ts';
import { payloadKeyPlaceOf } from '../../../config/key-places.ts';
import { readSettings } from '../../../config/settings.ts';
import { createPayloadCodec } from '../../../temporal/codec/payload-codec.ts';
import { holdPayloadKeys } from '../../../temporal/keys/hold-payload-keys.ts';
import { createTestFolder } from '../../support/folders.ts';

const NOON = '2026-11-26T12:00:00.000Z';
const PAYLOAD = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('"said"') };

it('a key is made, followed by another, retired, restored and destroyed, and opens what it should each time', async () => {
  await using test = await createTestFolder();
  const settings = readSettings({ DATA_DIR: test.folder });
  const desk = openKeyDesk(payloadKeyPlaceOf(settings), () => NOON);
  expect(desk.list().join()).toContain('nothing is encrypted');
  expect((await desk.ensure())[0]).toMatch(/^Made a key/);
  const [first = ''] = desk.list().map((line) => line.split(' ')[0] ?? '');
  const codec = () => createPayloadCodec(holdPayloadKeys(settings), 'default');
  const sealed = await codec().encode([PAYLOAD]);
  const opened = () => codec().decode(sealed);

  expect(() => desk.retire(first, false)).toThrow('is the current key: rotate first');
  desk.rotate();
  expect(desk.list()).toContain(`${first}  opens`);
  expect(desk.list().filter((line) => line.endsWith('  current'))).toHaveLength(1);
  expect(await opened()).toEqual([expect.objectContaining({ data: PAYLOAD.data })]);

  desk.retire(first, false);
  await expect(opened()).rejects.toMatchObject({ code: 'PAYLOAD_KEY_RETIRED' });
  desk.restore(first);
  expect(await opened()).toHaveLength(1);

  desk.retire(first, true);
  expect(desk.list()).toContain(`${first}  retired, destroyed`);
  await expect(opened()).rejects.toMatchObject({ code: 'PAYLOAD_KEY_RETIRED' });
  expect(() => desk.restore(first)).toThrow('was destroyed');
});

describe('the file of keys', () => {
  it('is left alone where the keys are in the environment', () => {
    const settings = readSettings({ PAYLOAD_KEYS: `a:${Buffer.alloc(32).toString('base64')}` });
    expect(() => openKeyDesk(payloadKeyPlaceOf(settings), () => NOON)).toThrow('not in a file');
  });

  it('has no key of an id that nobody gave', async () => {
    await using test = await createTestFolder();
    const desk = openKeyDesk(payloadKeyPlaceOf(readSettings({ DATA_DIR: test.folder })), () => NOON);
    expect(() => desk.retire('constructor', false)).toThrow('There is no key constructor.');
  });
});
