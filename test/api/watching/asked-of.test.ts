import { expect, test } from '@jest/globals';
import { askedOf } from '../../../api/watching/asked-of.ts';

test('of an address only what is well formed is kept, and that something else was there', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const query = { q: 'Juniper Applegarth', page: 2, on: '2026-11-26', week: '2026-W48', kind: 'view', list: ['a'] };
  expect(askedOf({ params: { journeyId: id, '<script>': 'x' }, query })).toEqual({
    params: { journeyId: id },
    query: { q: '…', page: '2', on: '2026-11-26', week: '2026-W48', kind: 'view', list: '…' },
  });
  expect(askedOf({})).toEqual({});
  const names = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const many = Object.fromEntries(names.map((name) => [name, 1]));
  expect(Object.keys((askedOf({ query: many }) as { query: object }).query)).toHaveLength(20);
});
