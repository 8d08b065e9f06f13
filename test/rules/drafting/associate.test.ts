import { expect, it } from '@jest/globals';
import { guessAssociate, hasAssociate } from '../../../rules/drafting/associate.ts';
import { factsOf } from './support/made-up-facts.ts';

const written = (associateCredential: string) => factsOf([], { associateCredential });

it.each([
  ['LMSW', 'Licensed Master Social Worker', 'LMSW'],
  [
    'Licensed Associate Marriage and Family Therapist (LAMFT)',
    'Licensed Associate Marriage and Family Therapist',
    'LAMFT',
  ],
  ['SWC (candidate) / LSW', 'Social Work Candidate', 'LSW'],
  ['Temporary licence (tLMFT)', 'Temporary license', 'tLMFT'],
])('reads %s as one credential with its names', (text, title, name) => {
  const associate = guessAssociate(written(text));
  expect(associate.title).toBe(title);
  expect(associate.names).toContain(name);
});

it('knows a license without such a credential', () => {
  expect(hasAssociate(written('None'))).toBe(false);
  expect(hasAssociate(written('LSW'))).toBe(true);
});
