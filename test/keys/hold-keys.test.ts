import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataKeyPlaceOf, payloadKeyPlaceOf } from '../../config/key-places.ts';
import { readSettings } from '../../config/settings.ts';
import { ensureKey } from '../../keys/ensure-key.ts';
import { holdKeys } from '../../keys/hold-keys.ts';
import { readKeyFile, writeKeyFile } from '../../keys/key-file.ts';
import { createTestFolder } from '../support/folders.ts';

const NOON = '2026-11-26T12:00:00.000Z';
const [A, B] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
const hold = (env: Record<string, string>) =>
  holdKeys(payloadKeyPlaceOf(readSettings({ DATA_DIR: '/nowhere', ...env })))();
const invalid = (sentence: RegExp) =>
  expect.objectContaining({ code: 'SETTINGS_INVALID', message: expect.stringMatching(sentence) });

describe('the keys of a ring', () => {
  it('are none where nobody set any', () => {
    expect(hold({})).toMatchObject({ current: null, keys: new Map() });
  });

  it('are those given, the first of them current unless another is named', () => {
    expect(hold({ PAYLOAD_KEYS: `a:${A},b:${B}` })).toMatchObject({ current: 'a' });
    const ring = hold({ PAYLOAD_KEYS: `a:${A}, b:${B}`, PAYLOAD_KEY: 'b', PAYLOAD_KEYS_RETIRED: 'a' });
    expect([ring.current, [...ring.keys.keys()], [...ring.retired]]).toEqual(['b', ['a', 'b'], ['a']]);
  });

  it.each([
    ['a key that is too short', { PAYLOAD_KEYS: 'a:AAAA' }, /the key a must be 32 bytes in base64, not 3/],
    ['a current key that is not there', { PAYLOAD_KEYS: `a:${A}`, PAYLOAD_KEY: 'b' }, /not among the keys/],
    ['a current key that is retired', { PAYLOAD_KEYS: `a:${A}`, PAYLOAD_KEYS_RETIRED: 'a' }, /a is retired/],
    ['a file that is not there', { PAYLOAD_KEYS_FILE: '/nowhere/keys.json' }, /cannot be read \(ENOENT\)/],
  ])('are refused: %s', (_, env, sentence) => {
    expect(() => hold(env)).toThrow(invalid(sentence));
  });

  it('are never shown by what is said of them', async () => {
    await using test = await createTestFolder();
    const path = join(test.folder, 'keys.json');
    writeFileSync(path, `{"current": "a", "keys": {"a": "${A}"`);
    expect(() => hold({ PAYLOAD_KEYS_FILE: path })).toThrow(invalid(/it is no file of keys/));
    expect(() => hold({ PAYLOAD_KEYS_FILE: path })).not.toThrow(A);
    expect(() => hold({ PAYLOAD_KEYS: A })).not.toThrow(A);
  });

  it('are made once in the data folder, for its owner alone, and found there', async () => {
    await using test = await createTestFolder();
    const place = payloadKeyPlaceOf(readSettings({ DATA_DIR: test.folder }));
    const path = await ensureKey(place, NOON);
    expect(path).toBe(join(test.folder, 'payload-keys.json'));
    expect((statSync(path ?? '').mode & 0o777).toString(8)).toBe('600');
    const { current } = holdKeys(place)();
    expect(current).toMatch(/^2026-11-26-[0-9a-f]{6}$/);
    expect(await ensureKey(place, NOON)).toBeNull();
    expect(holdKeys(place)().current).toBe(current);
  });

  it('are not made where the settings bring some', async () => {
    await using test = await createTestFolder();
    const place = payloadKeyPlaceOf(readSettings({ DATA_DIR: test.folder, PAYLOAD_KEYS: `a:${A}` }));
    expect(await ensureKey(place, NOON)).toBeNull();
  });

  it('of what we keep ourselves are apart from those of what Temporal keeps', async () => {
    await using test = await createTestFolder();
    const settings = readSettings({ DATA_DIR: test.folder });
    await ensureKey(payloadKeyPlaceOf(settings), NOON);
    expect(holdKeys(dataKeyPlaceOf(settings))().current).toBeNull();
    expect(await ensureKey(dataKeyPlaceOf(settings), NOON)).toBe(join(test.folder, 'data-keys.json'));
    const rings = [payloadKeyPlaceOf(settings), dataKeyPlaceOf(settings)].map((place) => holdKeys(place)().current);
    expect(new Set(rings).size).toBe(2);
  });

  it('that are added to the file, and retired, are taken on while the program runs', async () => {
    await using test = await createTestFolder();
    const place = payloadKeyPlaceOf(readSettings({ DATA_DIR: test.folder }));
    const keys = holdKeys(place);
    expect(keys().current).toBeNull();
    writeKeyFile(place.path, { current: 'a', keys: { a: A }, retired: [] });
    expect(keys(true).current).toBe('a');
    writeKeyFile(place.path, { current: 'b', keys: { a: A, b: B }, retired: ['a'] });
    expect([keys(true).current, keys().retired.has('a')]).toEqual(['b', true]);
    expect(readKeyFile(place.path).retired).toEqual(['a']);
  });
});
