import { describe, expect, it } from '@jest/globals';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { addDays } from '../../../rules/vocabulary/plain-date.ts';
import { isWork, roomBeside, withEntry } from './added-entry.ts';
import { amountOf } from './figures.ts';
import { rulebookOf } from '../generators/rulebook-of.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, isWellKnown, licensesFor } from './try-everywhere.ts';

/** The row of California's marriage therapists that asks for a second unit. */
const SECOND_UNIT = 'supervision-additional-unit-associate';

/** How often an hour more is added to each record: each time to another day, and more. */
const TIMES = 4;

/**
 * Property 3: signing work, or doing more of it, never lowers the total.
 * One exception: where California's second unit is missing, an hour more is none that may be worked. The least precious direct
 * hours of its week are lost for it, and those kept may be in the way of the 40 hours; it never costs more than itself.
 */
describe('more work never lowers the total', () => {
  const reached = {
    records: 0,
    'where signing raised it': 0,
    'where an hour more raised it': 0,
    'where it was lost': 0,
    'where it lacked a second unit and cost some of itself': 0,
  };
  const begun = performance.now();
  it.each(licensesFor(3))('of %s', async (license) => {
    const { headline } = rulebookOf(license).identity;
    const wrong = await findCounterexample(license, { seed: 3 }, async ({ record, asOf }, index) => {
      const before = amountOf(await evaluate(license, record, asOf), headline);
      const unsigned = record.log.find((entry) => isWork(entry) && entry.signedOn === undefined);
      const signed = record.log.map((entry) =>
        entry === unsigned ? { ...entry, signedOn: addDays(entry.on, 7) } : entry,
      );
      const afterSigning = amountOf(await evaluate(license, { ...record, log: signed }, asOf), headline);
      const work = record.log.filter((entry) => isWork(entry) && entry.signedOn !== undefined);
      const fell: string[] = [];
      for (let time = 0; time < (isWellKnown(license) ? TIMES : 1) && work.length > 0; time += 1) {
        const like = work[(index * 7 + time * 5) % work.length];
        const minutes = like === undefined ? 0 : Math.min(roomBeside(record, like), 60 + 60 * time);
        if (like === undefined || minutes < 1) continue;
        const evaluation = await evaluate(license, withEntry(record, { ...like, minutes }), asOf);
        const after = amountOf(evaluation, headline);
        const cost = isWithoutSecondUnit(evaluation) ? minutes / 60 : 0;
        if (after > before) reached['where an hour more raised it'] += 1;
        if (after === before) reached['where it was lost'] += 1;
        if (after < before && after >= before - cost)
          reached['where it lacked a second unit and cost some of itself'] += 1;
        else if (after < before)
          fell.push(`${minutes} minutes like ${like.id}: ${headline} fell from ${before} to ${after}`);
      }
      reached.records += 1;
      if (afterSigning > before) reached['where signing raised it'] += 1;
      return [
        ...(afterSigning < before
          ? [`signing ${unsigned?.id}: ${headline} fell from ${before} to ${afterSigning}`]
          : []),
        ...fell,
      ];
    });
    expect(wrong).toEqual([]);
  });
  it('is said of work that counts, and of work that is lost', () => {
    tell('property 3 | more work', reached, begun);
    expect(reached['where signing raised it']).toBeGreaterThan(reached.records / 20);
    expect(reached['where an hour more raised it']).toBeGreaterThan(reached.records / 5);
    expect(reached['where it was lost']).toBeGreaterThan(reached.records / 20);
  });
});

function isWithoutSecondUnit({ ledger }: Evaluation): boolean {
  return ledger.some(({ lost }) => lost.some(({ requirement }) => requirement === SECOND_UNIT));
}
