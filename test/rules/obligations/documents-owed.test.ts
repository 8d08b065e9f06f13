import { expect, it } from '@jest/globals';
import { documentsOwed } from '../../../rules/obligations/documents-owed.ts';
import type { JudgedDocument } from '../../../rules/vocabulary/needed-document.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { aNeed } from '../documents/some-documents.ts';

const TODAY = plainDate('2026-11-26');
const owed = (state: JudgedDocument['state'], days: number | null = null) => {
  const judged = { ...aNeed(), state, lastOn: days === null ? null : addDays(TODAY, days) };
  const found = documentsOwed([judged], { ownerId: 'alex', supervisorIds: ['sam'] }, TODAY);
  return found.map(({ id, beganOn, dueOn, sentence }) => [id.split(':').at(-1), beganOn, dueOn, sentence]);
};

it('nothing is owed of what is on file', () => {
  expect(owed('on-file')).toEqual([]);
  expect(owed('on-file', 300)).toEqual([]);
  expect(owed('on-file', 101)).toEqual([]);
});

it('what is missing or cannot be told is asked for two weeks after it was found', () => {
  const began = addDays(TODAY, 14);
  expect(owed('missing')).toEqual([['missing', began, null, 'Supervision agreement: not on file']]);
  const words = 'Supervision agreement: on file, and it does not say for whom it is or until when it holds';
  expect(owed('unknown')).toEqual([['unknown', began, null, words]]);
});

it('what ends is asked for from the day on which it is reminded of, or from the day on which it was found', () => {
  const last = addDays(TODAY, 40);
  expect(owed('expiring', 40)).toEqual([[last, TODAY, last, 'Supervision agreement: ends on January 5, 2027']]);
  const past = addDays(TODAY, -3);
  expect(owed('expired', -3)).toEqual([[past, TODAY, past, 'Supervision agreement: ended on November 23, 2026']]);
});

it('what will end is found before anybody is told, so that no quiet journey is late', () => {
  const last = addDays(TODAY, 100);
  const began = addDays(TODAY, 40);
  expect(owed('on-file', 100)).toEqual([[last, began, last, 'Supervision agreement: ends on March 6, 2027']]);
});

it('carries the rule that asks for it', () => {
  const [found] = documentsOwed(
    [{ ...aNeed(), state: 'missing', lastOn: null }],
    { ownerId: 'alex', supervisorIds: ['sam'] },
    TODAY,
  );
  expect(found).toMatchObject({ kind: 'file-document', citation: '16 CCR § 1833', confidence: 'secondary' });
});

it('about pay and grades is told to no supervisor', () => {
  const told = (kind: 'w-2' | 'evaluation') =>
    documentsOwed(
      [{ ...aNeed({ kind }), state: 'missing', lastOn: null }],
      { ownerId: 'alex', supervisorIds: ['sam'] },
      TODAY,
    ).flatMap(({ supervisorIds }) => supervisorIds);
  expect([told('w-2'), told('evaluation')]).toEqual([[], ['sam']]);
});
