import { expect, it } from '@jest/globals';
import { textFields } from '../../../../rules/rulebooks/linting/text-fields.ts';

it('texts are found however deep, under the key of the list they stand in', () => {
  const step = {
    id: 'cap',
    keep: ['a', 'b'],
    of: [{ category: 'c', least: 'd' }],
    rolling: true,
    units: { group: 'e' },
  };
  expect(textFields(step).map(({ key, text }) => `${key} ${text}`)).toEqual([
    'id cap',
    'keep a',
    'keep b',
    'category c',
    'least d',
    'group e',
  ]);
});
