import { describe, expect, it } from '@jest/globals';
import { addDays, addYears } from '../../../rules/vocabulary/plain-date.ts';
import { isWork } from './added-entry.ts';
import { differ, figuresOf } from './figures.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, licensesFor } from './try-everywhere.ts';

/** Hours older than this count nowhere, in the state that names an age. */
const TOO_OLD: Readonly<Record<string, number>> = { 'CA-LMFT': 6 };

/** A row about the registration that was met and asks now, its figures as they were. */
const ASKED = /^registration[a-z0-9-]*: met (\S+ \S+ \S+) became unknown \1$/;

/**
 * Property 9: hours outside the window change nothing: after the application, after the day of looking, or too old.
 * Exceptions: California spares clinical hours of the practicum from growing old, so documentation is added here; and what is
 * asked about the registration at an hour that is too old stays open, because an answer may decide about other hours too.
 */
describe('hours outside the window change nothing', () => {
  const reached = {
    records: 0,
    'hours after the application': 0,
    'hours after the day of looking': 0,
    'hours too old': 0,
  };
  const begun = performance.now();
  it.each(licensesFor(9))('for %s', async (license) => {
    const wrong = await findCounterexample(license, { seed: 9 }, async ({ record, asOf }) => {
      const like = record.log.find((entry) => isWork(entry) && entry.signedOn !== undefined);
      if (like === undefined) return [];
      const applied = record.application?.receivedOn ?? asOf;
      const old = TOO_OLD[license];
      const days = {
        'hours after the application': addDays(applied, 1),
        'hours after the day of looking': addDays(asOf, 1),
        ...(old === undefined ? {} : { 'hours too old': addDays(addYears(applied, -old), -1) }),
      } as const;
      const before = figuresOf(await evaluate(license, record, asOf));
      reached.records += 1;
      const wrongs: string[] = [];
      for (const [what, on] of Object.entries(days)) {
        const entry = { ...like, id: 'outside', activity: 'documentation', minutes: 30, on, signedOn: on } as const;
        const after = await evaluate(license, { ...record, log: [...record.log, entry] }, asOf);
        reached[what as keyof typeof days & string] += 1;
        const changed = differ(before, figuresOf(after)).filter((one) => what !== 'hours too old' || !ASKED.test(one));
        wrongs.push(...changed.map((difference) => `${what}: ${difference}`));
        if (after.ledger.find((row) => row.entry === 'outside')?.counted !== 0) wrongs.push(`${what} count`);
      }
      return wrongs;
    });
    expect(wrong).toEqual([]);
  });
  it('is said of hours on both sides', () => {
    tell('property 9 | outside the window', reached, begun);
    expect(reached['hours after the application']).toBeGreaterThan(reached.records * 0.9);
    expect(reached['hours too old']).toBeGreaterThan(0);
  });
});
