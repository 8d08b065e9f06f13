import { describe, expect, it } from '@jest/globals';
import { planStakes } from '../../../rules/counting/plan-stakes.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { type Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { type Step } from '../../../rules/rulebooks/schema/step-schema.ts';
import { aSheet } from './a-rulebook.ts';

const common = { requirement: 'row', why: 'Too much.', category: 'direct', from: 'work' };
const steps: Step[] = [
  { ...common, id: 'first', kind: 'total-cap', limit: 'most' },
  { ...common, id: 'monthly', kind: 'share-cap', of: 'work', share: 'half', period: 'month' },
  { ...common, id: 'weekly', kind: 'period-cap', period: 'week', limit: 'most' },
  { ...common, id: 'last', kind: 'share-cap', of: 'work', share: 'half' },
];
const row: Requirement = {
  id: 'direct-hours',
  label: 'Direct hours',
  kind: 'floor',
  counts: 'direct',
  parameter: 'asked',
  citation: null,
  confidence: 'statute',
  sourceUrl: null,
};

function rulebookWith(...requirements: Requirement[]): Rulebook {
  const measures = {
    direct: { kind: 'sum' as const, category: 'direct' },
    weeks: { kind: 'weeks' as const, category: 'direct' },
  };
  const { rulebook } = aSheet({
    law: { most: [1, 'hours'], half: [0.5, 'share'], asked: [5, 'hours'] },
    measures,
    steps,
  }).context;
  return { ...rulebook, requirements };
}

function capsAfter(at: number): string[] {
  const step = steps[at];
  return step === undefined ? [] : planStakes(rulebookWith(row), step).caps.map(({ id }) => id);
}

describe('what is at stake at a step', () => {
  it('is what later caps over the whole record will cut', () => {
    expect([capsAfter(0), capsAfter(3)]).toEqual([['last'], []]);
  });
  it('is every row that asks everybody for an amount of hours, and no other', () => {
    const others: Requirement[] = [
      { ...row, id: 'cap', kind: 'cap' },
      { ...row, id: 'recalled', confidence: 'recall' },
      { ...row, id: 'open', notBinding: 'A remark.' },
      { ...row, id: 'path', path: 'endorsement' },
      { ...row, id: 'doctors', forDegree: 'doctorate' },
      { ...row, id: 'weeks', counts: 'weeks' },
    ];
    const [step] = steps;
    if (step === undefined) throw new Error('There is no step');
    expect(planStakes(rulebookWith(row, ...others), step).floors).toEqual([{ category: 'direct', parameter: 'asked' }]);
  });
});
