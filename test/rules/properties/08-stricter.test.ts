import { describe, expect, it } from '@jest/globals';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { type Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { longLogs, shortLogs } from '../generators/weekly-lines.ts';
import { amountOf } from './figures.ts';
import { rulebookOf } from '../generators/rulebook-of.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, isWellKnown, licensesFor } from './try-everywhere.ts';

/** How much is left of a cap, and how much more a minimum asks. */
const LOWER = 0.4;
const HIGHER = 1.6;
/** How many numbers are made stricter for each record, one at a time. */
const TIMES = 5;

/**
 * Property 8: a lower cap or a higher minimum never turns unmet into met and never raises what counts.
 * Exceptions: numbers that only define something, such as the minutes of a unit, have no stricter side and stay as they
 * are; and a rate is owed on the hours that count, so that where a cap takes hours, less supervision is owed.
 */
describe('a stricter number never helps', () => {
  const reached = {
    records: 0,
    'lower caps': 0,
    'that cut more': 0,
    'higher minimums': 0,
    'that unmet a row': 0,
  };
  const begun = performance.now();
  it.each(licensesFor(8))('anybody toward %s', async (license) => {
    const rulebook = rulebookOf(license);
    const { headline } = rulebook.identity;
    const rows = rulebook.requirements.filter(
      ({ kind, parameter }) => parameter !== undefined && STRICTER[kind] !== undefined,
    );
    const minimums = rulebook.requirements.filter(({ kind }) => STRICTER[kind] === 'higher').map(({ id }) => id);
    const strict = new Map(rows.map((row) => [row, stricter(rulebook, row)]));
    const wrong = await findCounterexample(
      license,
      { seed: 8, blocks: isWellKnown(license) ? longLogs : shortLogs },
      async ({ record, asOf }, index) => {
        const before = await evaluate(license, record, asOf);
        const wrongs: string[] = [];
        reached.records += 1;
        for (let time = 0; time < Math.min(TIMES, rows.length); time += 1) {
          const row = rows[(index * TIMES + time) % rows.length];
          const book = row === undefined ? undefined : strict.get(row);
          if (row === undefined || book === undefined) continue;
          const after = await evaluateRecord({ rulebook: book, record, asOf });
          const more = amountOf(after, headline) - amountOf(before, headline);
          const turned = minimums.filter((id) => verdictOf(before, id) === 'unmet' && verdictOf(after, id) === 'met');
          const lower = STRICTER[row.kind] === 'lower';
          reached[lower ? 'lower caps' : 'higher minimums'] += 1;
          if (lower && lostOf(after) > lostOf(before)) reached['that cut more'] += 1;
          if (!lower && verdictOf(before, row.id) === 'met' && verdictOf(after, row.id) === 'unmet')
            reached['that unmet a row'] += 1;
          if (more > 1e-9) wrongs.push(`${row.parameter}: ${headline} rose by ${more}`);
          wrongs.push(...turned.map((id) => `${row.parameter}: ${id} became met`));
        }
        return wrongs;
      },
    );
    expect(wrong).toEqual([]);
  });
  it('is said of caps that cut more and of minimums that are missed', () => {
    tell('property 8 | stricter numbers', reached, begun);
    expect(reached['that cut more']).toBeGreaterThan(0);
    expect(reached['that unmet a row']).toBeGreaterThan(0);
  });
});

/** The side on which a row of some kind is stricter. */
const STRICTER: Readonly<Record<string, 'lower' | 'higher'>> = { cap: 'lower', floor: 'higher', duration: 'higher' };

function stricter(rulebook: Rulebook, { kind, parameter: name = '' }: Requirement): Rulebook {
  const parameter = rulebook.parameters[name];
  if (parameter === undefined) return rulebook;
  const factor = STRICTER[kind] === 'lower' ? LOWER : HIGHER;
  // A cap of nothing is as strict as can be, and rounding it up to one would loosen it.
  const least = (value: number) => (factor === LOWER ? Math.min(1, value) : 1);
  const values = parameter.values.map((one) => ({
    ...one,
    value: typeof one.value === 'number' ? Math.max(least(one.value), Math.round(one.value * factor)) : one.value,
  }));
  return { ...rulebook, parameters: { ...rulebook.parameters, [name]: { ...parameter, values } } };
}

function verdictOf({ requirements }: Evaluation, id: string): string | undefined {
  return requirements.find((row) => row.id === id)?.verdict;
}

function lostOf({ ledger }: Evaluation): number {
  return ledger.reduce((sum, { minutes, counted }) => sum + minutes - counted, 0);
}
