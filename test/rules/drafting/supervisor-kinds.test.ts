import { expect, it } from '@jest/globals';
import { guessSupervisors } from '../../../rules/drafting/supervisor-kinds.ts';
import { fact, factsOf } from './support/made-up-facts.ts';

const kinds = (category: string, note: string) =>
  guessSupervisors(factsOf([fact({ id: 'supervisor', kind: 'supervisorCredential', category, note })])).map(
    ({ kind }) => kind,
  );

it('takes the licenses that the facts name, the own one first', () => {
  expect(kinds('licence', 'LCSW, LMFT, a psychologist or a psychiatrist.')).toEqual([
    'LCSW',
    'LMFT',
    'psychologist',
    'psychiatrist',
  ]);
});

it('takes supervisor status instead of the plain license', () => {
  expect(kinds('LCSW-BACS', 'An LCSW with the status.')).toEqual(['LCSW-BACS']);
});

it('takes the own license where none is named', () => {
  expect(guessSupervisors(factsOf([]))).toEqual([{ kind: 'LCSW', names: ['Licensed Clinical Social Worker'] }]);
});
