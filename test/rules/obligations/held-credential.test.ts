import { describe, expect, it } from '@jest/globals';
import { endingCredentials } from '../../../rules/obligations/held-credential.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const OWNER = { ownerId: 'sam', supervisorIds: [] };
const held = (expiresOn: string | null, subjectId = 'license CA LMFT') => {
  return { what: 'License LMFT (CA)', subjectId, expiresOn: expiresOn === null ? null : plainDate(expiresOn) };
};
const found = (all: readonly ReturnType<typeof held>[], asOf = '2026-11-26') =>
  endingCredentials(all, OWNER, plainDate(asOf)).map(({ dueOn, beganOn, sentence }) => [dueOn, beganOn, sentence]);

describe('credentials that end', () => {
  it('are found before their ladder begins, and for a month after', () => {
    expect(found([held('2027-04-05')])).toEqual([
      ['2027-04-05', '2027-01-05', 'License LMFT (CA) ends on April 5, 2027'],
    ]);
    expect(found([held('2027-04-06')])).toEqual([]);
    expect(found([held('2026-10-27')])).toEqual([
      ['2026-10-27', '2026-07-29', 'License LMFT (CA) ended on October 27, 2026'],
    ]);
    expect(found([held('2026-10-26')])).toEqual([]);
  });
  it('are not found once a later one of the same kind is on file', () => {
    expect(found([held('2026-12-01'), held('2028-12-01')])).toEqual([]);
    expect(found([held('2026-12-01'), held(null)])).toEqual([]);
    expect(found([held(null), held('2026-12-01')])).toEqual([]);
  });
  it('are told apart by what they are', () => {
    expect(found([held('2026-12-01'), held('2028-12-01', 'insurance')])).toHaveLength(1);
  });
});
