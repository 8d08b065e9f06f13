import { describe, expect, it } from '@jest/globals';
import { groupByJourney } from '../../../../db/operations/record/group-by-journey.ts';

describe('rows of several journeys', () => {
  it('are sorted by journey without its id, and keep their order', () => {
    const rows = [
      { journeyId: 'b', on: '2021-01-04' },
      { journeyId: 'a', on: '2021-01-05' },
      { journeyId: 'b', on: '2021-01-01' },
    ];
    expect([...groupByJourney(rows)]).toEqual([
      ['b', [{ on: '2021-01-04' }, { on: '2021-01-01' }]],
      ['a', [{ on: '2021-01-05' }]],
    ]);
  });
  it('are no group where there is no row', () => {
    expect(groupByJourney([]).size).toBe(0);
  });
});
