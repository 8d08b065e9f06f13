import { expect, it } from '@jest/globals';
import { renewCredential } from '../../../../rules/obligations/kinds/renew-credential.ts';
import { type PlainDate, plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { aRecord, someFacts } from './some-facts.ts';

const registered = (...ends: (PlainDate | undefined)[]) =>
  ends.map((expiresOn, at) => ({
    jurisdiction: 'CA',
    credential: 'AMFT',
    issuedOn: plainDate(`202${String(at)}-01-02`),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  }));
const found = (...ends: (PlainDate | undefined)[]) =>
  renewCredential(someFacts({ record: aRecord([], { registrations: registered(...ends) }) }));
const december = plainDate('2026-12-31');

it('a registration is owed a renewal 90 days before its last day, to be found somewhat earlier', () => {
  expect(found(december)).toMatchObject([
    {
      id: 'renew-credential:CA AMFT:2026-12-31',
      ownerId: 'alex',
      supervisorIds: ['sam'],
      beganOn: '2026-10-02',
      dueOn: '2026-12-31',
      pauses: false,
      sentence: 'The registration as AMFT (CA) ends on December 31, 2026',
    },
  ]);
  expect(found(plainDate('2027-03-23'))).toEqual([]);
});

it('is not owed when a later one is on file, or one without an end', () => {
  expect(found(december, plainDate('2028-12-31'))).toEqual([]);
  expect(found(december, undefined)).toEqual([]);
});

it('is owed for a month after it has ended, in a journey that is not over', () => {
  expect(found(plainDate('2026-10-20'))[0]?.sentence).toBe('The registration as AMFT (CA) ended on October 20, 2026');
  expect(found(plainDate('2026-10-01'))).toEqual([]);
  const record = aRecord([], { registrations: registered(december) });
  expect(renewCredential(someFacts({ record, phase: 'licensed' }))).toEqual([]);
});
