import { describe, expect, it } from '@jest/globals';
import { accountOf } from '../../../rules/counting/account-of.ts';
import { runSteps } from '../../../rules/counting/run-steps.ts';
import { type Step } from '../../../rules/rulebooks/schema/step-schema.ts';
import { type Given, type Line, aSheet } from './a-rulebook.ts';

const said = { requirement: 'row', why: 'Because.' };
const law = { ten: [10, 'hours'], four: [4, 'hours'], half: [0.5, 'share'] } as const;
const log: Line[] = [
  ['2021-01-04', 'documentation', 12],
  ['2021-01-05', 'documentation', 3, { signedOn: undefined }],
];

function run(steps: readonly Step[], given: Given = {}) {
  const { sheet, context } = aSheet({ log, law, steps, ...given });
  runSteps(sheet, context);
  return { sheet, left: [...accountOf(sheet, 'work').credit].map((minutes) => minutes / 60) };
}

describe('the steps of a rulebook', () => {
  const week = {
    id: 'week',
    kind: 'period-cap',
    period: 'week',
    category: 'work',
    from: 'work',
    limit: 'ten',
  } as const;
  const half = { id: 'half', kind: 'convert', category: 'work', from: 'work', rate: 'half' } as const;
  it('run in their order', () => {
    expect(
      run([
        { ...week, ...said },
        { ...half, ...said },
      ]).left,
    ).toEqual([5, 0]);
    expect(
      run([
        { ...half, ...said },
        { ...week, ...said },
      ]).left,
    ).toEqual([6, 0]);
  });
  it('leave who took what and why', () => {
    const { sheet } = run([{ ...week, ...said }]);
    const cuts = sheet.entries.map(({ index }) => sheet.cuts.of(accountOf(sheet, 'work'), index));
    expect(cuts.map((own) => own.map(({ step, minutes }) => [step, minutes]))).toEqual([
      [['week', 120]],
      [['unsigned', 180]],
    ]);
    expect([...sheet.fired]).toEqual(['unsigned', 'week']);
  });
  it('are lifted by a yes where the law lifts them, and by nothing else', () => {
    const lifted: Step = { ...week, ...said, unlessAnswered: 'waiver' };
    const answering = (answers: object) => run([lifted], { record: { answers } }).left[0];
    expect([answering({ waiver: true }), answering({ waiver: false }), answering({ waiver: 'yes' })]).toEqual([
      12, 10, 10,
    ]);
    expect([answering({ other: true }), run([lifted]).left[0]]).toEqual([10, 10]);
    expect(run([{ ...week, ...said }], { record: { answers: { waiver: true } } }).left[0]).toBe(10);
  });
  it('tell a cap of any seven days from one of the calendar week', () => {
    const days: Line[] = [
      ['2021-01-10', 'documentation', 6],
      ['2021-01-11', 'documentation', 6],
    ];
    const rolling: Step = { ...week, period: 'rolling-week', ...said };
    expect(run([rolling], { log: days }).left).toEqual([6, 4]);
    expect(run([{ ...week, ...said }], { log: days }).left).toEqual([6, 6]);
  });
});
