import { describe, expect, it } from '@jest/globals';
import { type CountingContext } from '../../../rules/counting/counting-context.ts';
import { type Sheet } from '../../../rules/counting/sheet.ts';
import { isGuess, kindOf, openStakes, prospectOf, without } from '../../../rules/counting/stakes.ts';
import { type Step } from '../../../rules/rulebooks/schema/step-schema.ts';
import { type Given, aSheet } from './a-rulebook.ts';

const common = { requirement: 'row', why: 'Too much.', from: 'work' };
const WEEK: Step = { ...common, id: 'week', kind: 'period-cap', category: 'work', period: 'week', limit: 'most' };
const later = (id: string, category: string, more: object = {}): Step => {
  return { ...common, id, kind: 'total-cap', category, limit: 'most', ...more };
};
const law = { most: [5, 'hours'], half: [0.5, 'share'] } as const;
const log = [
  ['2021-01-04', 'counseling-family', 8],
  ['2021-01-05', 'counseling-individual', 8],
  ['2021-01-06', 'documentation', 8],
] as const;

function stakesOf(steps: readonly Step[], given: Partial<Given> = {}) {
  const { sheet, context }: { sheet: Sheet; context: CountingContext } = aSheet({
    law,
    log,
    steps: [WEEK, ...steps],
    ...given,
  });
  const stakes = openStakes(sheet, context, WEEK, 'work');
  return { sheet, stakes };
}

/** What later caps will take, in hours; null where nothing is at stake. */
function lostLater(steps: readonly Step[], given: Partial<Given> = {}): number | null {
  const { stakes } = stakesOf(steps, given);
  return stakes === null ? null : prospectOf(stakes, stakes.totals).lost / 60;
}

describe('what is at stake', () => {
  it('is nothing where no row asks for hours and no cap comes later', () => {
    expect(lostLater([])).toBeNull();
  });
  it('is what a later cap will cut, once only where one stands in another', () => {
    expect(lostLater([later('direct', 'direct')])).toBe(11);
    expect(lostLater([later('relational', 'relational'), later('direct', 'direct')])).toBe(11);
  });
  it('is no cap that an answer lifts', () => {
    const cap = later('direct', 'direct', { unlessAnswered: 'more' });
    expect(lostLater([cap], { record: { answers: { more: true } } })).toBeNull();
  });
  it('is what is above a share of the rest', () => {
    const share: Step = { ...common, id: 'share', kind: 'share-cap', category: 'direct', of: 'work', share: 'half' };
    expect(lostLater([share])).toBe(8);
  });
  it('falls by what is given up of the hours that would be cut', () => {
    const { sheet, stakes } = stakesOf([later('direct', 'direct')]);
    const [family, , notes] = sheet.entries;
    if (stakes === null || family === undefined || notes === undefined) throw new Error('Nothing is at stake');
    const lostWithout = (kind: number) => prospectOf(stakes, without(stakes, kind, 60)).lost / 60;
    expect([lostWithout(kindOf(stakes, family)), lostWithout(kindOf(stakes, notes))]).toEqual([10, 11]);
  });
  it('is a guess where two later caps will cut and neither stands in the other', () => {
    const isGuessed = (...steps: Step[]) => {
      const { stakes } = stakesOf(steps);
      return stakes !== null && isGuess(stakes, prospectOf(stakes, stakes.totals));
    };
    expect(isGuessed(later('direct', 'direct'), later('lcsw', 'under-lcsw'))).toBe(true);
    expect(isGuessed(later('relational', 'relational'), later('direct', 'direct'))).toBe(false);
  });
});
