import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AuditedEntry, hashEntry } from '../../../db/audit/audited-entry.ts';
import { type KeptLink, verifyTrail } from '../../../db/audit/verify-trail.ts';
import { entryOn, headOf, idOf, inOrder, rebuilt, trailOf } from './a-trail.ts';

const LENGTH = 12;
const whole = trailOf(LENGTH);
const faultIn = async (entries: readonly AuditedEntry[], heads: readonly KeptLink[] = []) =>
  (await verifyTrail(inOrder(entries), heads, hashEntry)).fault;
const at = (number: number): AuditedEntry => {
  const entry = whole[number - 1];
  if (entry === undefined) throw new Error(`There is no entry ${String(number)}.`);
  return entry;
};
const replaced = (...others: readonly AuditedEntry[]) =>
  whole.map((entry) => others.find(({ id }) => id === entry.id) ?? entry);
const forged = (number: number) => entryOn(number === 1 ? null : at(number - 1), { sentence: 'Forged.' });

describe('an untouched trail', () => {
  test('passes, with and without heads, and says how far it goes', async () => {
    const heads = [headOf(at(12)), headOf(at(3))];
    expect(await verifyTrail(whole, heads, hashEntry)).toEqual({
      entries: 12,
      last: headOf(at(12)),
      passed: 2,
      fault: null,
    });
    expect(await verifyTrail(whole, [], hashEntry)).toMatchObject({ entries: 12, passed: 0, fault: null });
  });

  test('that is empty passes unless a head was kept of it', async () => {
    expect(await verifyTrail([], [], hashEntry)).toEqual({ entries: 0, last: null, passed: 0, fault: null });
    expect(await faultIn([], [headOf(at(2))])).toMatchObject({ kind: 'truncated', sequence: 1, until: 2 });
  });
});

describe('the first bad entry is named', () => {
  test.each([
    ['one byte of its content', { sentence: 'Week 6 was signed!' }],
    ['a number within', { after: { minutes: 361 } }],
    ['its actor', { actorId: null }],
    ['its instant', { at: 'Infinity' }],
  ])('altered: %s', async (_, more) => {
    expect(await faultIn(replaced({ ...at(6), ...more }, { ...at(9), action: 'x' }))).toMatchObject({
      kind: 'altered',
      sequence: 6,
      entryId: idOf(6),
    });
  });

  test('altered, its hash made anew: the next one still stands on the former', async () => {
    expect(await faultIn(replaced(forged(6)))).toMatchObject({ kind: 'altered', sequence: 6, entryId: idOf(6) });
    expect(await faultIn(replaced(forged(6)), [headOf(at(6))])).toMatchObject({ kind: 'altered', sequence: 6 });
  });

  test('removed, as a gap or with the later ones renumbered', async () => {
    const rest = whole.filter(({ sequence }) => sequence < 5 || sequence > 7);
    expect(await faultIn(rest)).toMatchObject({ kind: 'removed', sequence: 5, until: 7, entryId: null });
    const closed = rest.map((entry) => (entry.sequence > 7 ? { ...entry, sequence: entry.sequence - 3 } : entry));
    expect(await faultIn(closed)).toMatchObject({ kind: 'removed', sequence: 5, until: 7, entryId: null });
    expect(await faultIn(whole.slice(1))).toMatchObject({ kind: 'removed', sequence: 1, until: 1 });
  });

  test.each([
    ['sound in itself', entryOn(at(5), { id: idOf(900), sentence: 'Forged.' })],
    ['with a hash that is not its own', { ...entryOn(at(5), { id: idOf(901) }), sha256: 'f'.repeat(64) }],
    ['standing on nothing', entryOn(at(5), { id: idOf(902), previousSha256: 'f'.repeat(64) })],
  ])('inserted, %s: as a second one of a number, or with the later ones renumbered', async (_, stranger) => {
    const expected = { kind: 'inserted', sequence: 6, entryId: stranger.id };
    expect(await faultIn([...whole, stranger])).toMatchObject(expected);
    const before = { ...stranger, id: idOf(0) };
    const twice = await faultIn([...whole, before]);
    expect(twice).toMatchObject({ kind: 'inserted', sequence: 6 });
    const moved = whole.map((entry) => (entry.sequence > 5 ? { ...entry, sequence: entry.sequence + 1 } : entry));
    expect(await faultIn([...moved, stranger])).toMatchObject(expected);
  });

  test('inserted at the end without standing on the last, and below the first', async () => {
    const loose = entryOn(at(12), { id: idOf(900), previousSha256: at(3).sha256 });
    expect(await faultIn([...whole, loose])).toMatchObject({ kind: 'inserted', sequence: 13, entryId: idOf(900) });
    const below = entryOn(null, { id: idOf(901), sequence: -4 });
    expect(await faultIn([...whole, below])).toMatchObject({ kind: 'inserted', sequence: -4, entryId: idOf(901) });
  });

  test('reordered: two that changed places, and one that went to the end', async () => {
    const swapped = replaced({ ...at(4), sequence: 9 }, { ...at(9), sequence: 4 });
    expect(await faultIn(swapped)).toMatchObject({ kind: 'reordered', sequence: 4, entryId: idOf(4) });
    const last = replaced({ ...at(4), sequence: 13 });
    expect(await faultIn(last)).toMatchObject({ kind: 'reordered', sequence: 4, entryId: idOf(4) });
  });
});

describe('through a head that was kept outside', () => {
  test('a cut tail is named, which without it looks whole', async () => {
    expect(await faultIn(whole.slice(0, 8))).toBeNull();
    const fault = await faultIn(whole.slice(0, 8), [headOf(at(5)), headOf(at(11))]);
    expect(fault).toMatchObject({ kind: 'truncated', sequence: 9, until: 11, entryId: null });
  });

  test('a trail that was written anew is named at the first head it does not pass through', async () => {
    const anew = rebuilt(replaced({ ...at(7), sentence: 'Forged.' }));
    expect(await faultIn(anew)).toBeNull();
    const fault = await faultIn(anew, [headOf(at(5)), headOf(at(10)), headOf(at(12))]);
    expect(fault).toMatchObject({ kind: 'rewritten', sequence: 10, entryId: idOf(10) });
    expect(fault?.sentence).toMatch(/from 6 on/);
  });

  test('a tail that was cut off and grew again is named', async () => {
    const grown = [...whole.slice(0, 8)];
    while (grown.length < 14) grown.push(entryOn(grown.at(-1) ?? null, { sentence: 'Another.' }));
    expect(await faultIn(grown, [headOf(at(12))])).toMatchObject({ kind: 'rewritten', sequence: 12 });
  });
});

describe('of any trail', () => {
  const lengths = fc.integer({ min: 2, max: 30 });

  test('nothing is said where nothing was touched, whatever heads were kept', async () => {
    await fc.assert(
      fc.asyncProperty(lengths, fc.array(fc.nat()), async (length, picks) => {
        const trail = trailOf(length);
        const heads = picks.map((pick) => headOf(trail[pick % length]));
        expect(await faultIn(trail, heads)).toBeNull();
      }),
    );
  });

  test('any field of any entry that is altered is named, at its number', async () => {
    const fields = fc.constantFrom(
      ...(['at', 'actorId', 'journeyId', 'action', 'subjectId', 'sentence', 'before', 'after', 'commandKey'] as const),
    );
    await fc.assert(
      fc.asyncProperty(lengths, fc.nat(), fields, async (length, pick, field) => {
        const trail = trailOf(length);
        const number = (pick % length) + 1;
        const touched = trail.map((entry) => (entry.sequence === number ? { ...entry, [field]: 'touched' } : entry));
        expect(await faultIn(touched)).toMatchObject({ kind: 'altered', sequence: number, entryId: idOf(number) });
      }),
    );
  });

  test('whatever is done to the entries before the last head is found', async () => {
    const deeds = fc.constantFrom<(trail: AuditedEntry[], pick: number) => AuditedEntry[]>(
      (trail, pick) => trail.filter((_, index) => index !== pick),
      (trail, pick) => trail.slice(0, pick),
      (trail, pick) => rebuilt(trail.filter((_, index) => index !== pick)),
      (trail, pick) => rebuilt(trail.map((entry, index) => (index === pick ? { ...entry, action: 'x' } : entry))),
      (trail, pick) => rebuilt(trail.map((entry, index) => (index === pick ? { ...entry, id: idOf(900) } : entry))),
    );
    await fc.assert(
      fc.asyncProperty(lengths, fc.nat(), deeds, async (length, pick, deed) => {
        const trail = trailOf(length);
        const fault = await faultIn(deed(trail, pick % length), [headOf(trail.at(-1))]);
        expect(fault?.sequence).toBeGreaterThan(0);
      }),
    );
  });
});
