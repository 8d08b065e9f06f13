import { expect, it } from '@jest/globals';
import { completePacket } from '../../../../rules/obligations/kinds/complete-packet.ts';
import { THURSDAY, anEvaluation, someFacts } from './some-facts.ts';

type Row = Parameters<typeof anEvaluation>[0][number];

const exam = (more: Row = {}): Row => ({ id: 'exam-clinical', kind: 'exam', label: 'Clinical exam', ...more });
const hours = (counted: number | null): Row => ({ id: 'total-hours', kind: 'floor', counted, required: 3000 });
const found = (counted: number | null, ...rows: Row[]) =>
  completePacket(someFacts({ evaluation: anEvaluation([hours(counted), ...rows], 'total-hours') }));

it('from 85 percent of the hours on, what others send is asked for', () => {
  expect(found(2549, exam())).toEqual([]);
  expect(found(2550, exam())).toMatchObject([
    {
      id: 'complete-packet:exam-clinical',
      ownerId: 'alex',
      beganOn: THURSDAY,
      pauses: true,
      sentence: 'Clinical exam: not on file',
      citation: '16 CCR § 1833',
    },
  ]);
});

it('what nobody has answered is asked for as well, since it is not known to be there', () => {
  expect(found(2550, exam({ verdict: 'unknown' }))).toHaveLength(1);
});

it('is not asked for when it is on file, from memory, or no paper', () => {
  expect(found(2550, exam({ verdict: 'met' }))).toEqual([]);
  expect(found(2550, exam({ confidence: 'recall' }))).toEqual([]);
  expect(found(2550, exam({ binding: false }))).toEqual([]);
  expect(found(2550, { id: 'direct-hours', kind: 'floor' })).toEqual([]);
});

it('is not asked for before the hours have a number, nor when the packet is filed', () => {
  expect(found(null, exam())).toEqual([]);
  const evaluation = anEvaluation([hours(3000), exam()], 'total-hours');
  expect(completePacket(someFacts({ evaluation, phase: 'submitting' }))).toEqual([]);
});
