import { expect, it } from '@jest/globals';
import { namesIn } from '../../../../rules/rulebooks/linting/names-in.ts';

it('names of one sort are found, and no others that are written alike', () => {
  const step = {
    id: 'cap',
    kind: 'total-cap',
    requirement: 'cap',
    category: 'work',
    from: 'all',
    limit: 'cap',
    keep: ['direct'],
  };
  expect(namesIn('total-cap', step, 'parameter')).toEqual(['cap']);
  expect(namesIn('total-cap', step, 'requirement')).toEqual(['cap']);
  expect(namesIn('total-cap', step, 'category')).toEqual(['work', 'all', 'direct']);
});
