import { expect, test } from '@jest/globals';
import { askedOf } from '../../../api/watching/asked-of.ts';

test('what anybody typed into an address is kept cut short, and left out where it cannot be kept', () => {
  const query = { q: 'x'.repeat(500), page: 2, list: ['a'], bad: 'nul\u0000' };
  expect(askedOf({ params: { journeyId: 'j' }, query })).toEqual({
    params: { journeyId: 'j' },
    query: { q: 'x'.repeat(200), page: 2 },
  });
  expect(askedOf({})).toEqual({});
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`n${String(index)}`, 1]));
  expect(Object.keys((askedOf({ query: many }) as { query: object }).query)).toHaveLength(20);
});
