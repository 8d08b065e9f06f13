import { expect, it } from '@jest/globals';
import { readersOf } from '../../../activities/obligation/readers-of.ts';
import type { NoticeReader } from '../../../db/operations/notice/find-readers.ts';
import type { Recipient, Tone } from '../../../rules/vocabulary/ladder.ts';

const someone = (personId: string, more: Partial<NoticeReader> = {}): NoticeReader => {
  const rest = { email: '', timeZone: 'UTC', isDirector: false, isLead: false, absences: [] };
  return { personId, name: personId, ...rest, ...more };
};
const READERS = [someone('alex'), someone('sam'), someone('dana', { isDirector: true }), someone('lee')];

const told = (recipient: Recipient, tone: Tone, delegateId: string | null, ownerId = 'alex') =>
  readersOf({ superviseeId: 'alex' }, { ownerId, supervisorIds: ['sam'] }, { delegateId }, READERS, {
    recipient,
    tone,
  }).map(({ personId }) => personId);

it('reminds whoever took it over and nobody else, and tells the owner too of what is worse', () => {
  expect(told('supervisee', 'reminder', null)).toEqual(['alex']);
  expect(told('supervisee', 'reminder', 'lee')).toEqual(['lee']);
  expect(told('owner', 'reminder', 'lee')).toEqual(['lee']);
  expect(told('supervisee', 'loss', 'lee')).toEqual(['alex', 'lee']);
  expect(told('supervisee', 'reminder', 'lee', 'sam')).toEqual(['alex']);
});

it('tells those above as ever', () => {
  expect(told('director', 'escalation', 'lee')).toEqual(['dana']);
  expect(told('supervisor', 'reminder', 'lee')).toEqual(['sam']);
  expect(told('lead', 'escalation', 'lee')).toEqual(['dana']);
});
