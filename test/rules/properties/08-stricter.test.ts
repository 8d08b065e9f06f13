import { describe, expect, it } from '@jest/globals';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { longLogs, shortLogs } from '../generators/weekly-lines.ts';
import { amountOf } from './figures.ts';
import { rulebookOf } from '../generators/rulebook-of.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, isWellKnown, licensesFor } from './try-everywhere.ts';

/** How much is left of a cap, and how much more a minimum asks. */
const LOWER = 0.4;
const HIGHER = 1.6;

/**
 * Property 8: a lower cap or a higher minimum never turns unmet into met and never raises what counts.
 * Exceptions: numbers that only define something, such as the minutes of a unit, have no stricter side and stay as they
 * are; and a rate is owed on the hours that count, so that where a cap takes hours, less supervision is owed.
 */
describe('a stricter number never helps', () => {
  const reached = {
    records: 0,
    'with a lower cap': 0,
    'that cut more': 0,
    'with a higher minimum': 0,
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
    const wrong = await findCounterexample(
      license,
      { seed: 8, blocks: isWellKnown(license) ? longLogs : shortLogs },
      async ({ record, asOf }, index) => {
        const row = rows[index % Math.max(1, rows.length)];
        if (row?.parameter === undefined) return [];
        const lower = STRICTER[row.kind] === 'lower';
        const strict = withParameter(rulebook, row.parameter, lower ? LOWER : HIGHER);
        const before = await evaluate(license, record, asOf);
        const after = await evaluateRecord({ rulebook: strict, record, asOf });
        const more = amountOf(after, headline) - amountOf(before, headline);
        const turned = minimums.filter((id) => verdictOf(before, id) === 'unmet' && verdictOf(after, id) === 'met');
        reached.records += 1;
        reached[lower ? 'with a lower cap' : 'with a higher minimum'] += 1;
        if (lower && lostOf(after) > lostOf(before)) reached['that cut more'] += 1;
        if (!lower && verdictOf(before, row.id) === 'met' && verdictOf(after, row.id) === 'unmet')
          reached['that unmet a row'] += 1;
        return [
          ...(more > 1e-9 ? [`${row.parameter}: ${headline} rose by ${more}`] : []),
          ...turned.map((id) => `${row.parameter}: ${id} became met`),
        ];
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

function withParameter(rulebook: Rulebook, name: string, factor: number): Rulebook {
  const parameter = rulebook.parameters[name];
  if (parameter === undefined) return rulebook;
  const values = parameter.values.map((one) => ({
    ...one,
    value: typeof one.value === 'number' ? Math.max(1, Math.round(one.value * factor)) : one.value,
  }));
  return { ...rulebook, parameters: { ...rulebook.parameters, [name]: { ...parameter, values } } };
}

function verdictOf({ requirements }: Evaluation, id: string): string | undefined {
  return requirements.find((row) => row.id === id)?.verdict;
}

function lostOf({ ledger }: Evaluation): number {
  return ledger.reduce((sum, { minutes, counted }) => sum + minutes - counted, 0);
}
