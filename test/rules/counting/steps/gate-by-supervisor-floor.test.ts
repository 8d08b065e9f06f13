import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const law = { least: [8, 'hours'] } as const;
const step = {
  kind: 'supervisor-floor',
  category: 'supervision',
  least: 'least',
  from: 'supervision',
  why: '{name} gave {had} of {least} hours.',
} as const;
const log: Line[] = [
  ['2021-01-04', 'supervision-individual', 8],
  ['2021-01-05', 'supervision-individual', 4, { supervisor: 'stone' }],
  ['2021-01-06', 'supervision-group', 3.75, { supervisor: 'stone' }],
  ['2021-01-07', 'supervision-group', 5, { supervisor: undefined }],
];

describe('supervision under somebody who gave too little of it', () => {
  it('is lost, with what would let it count; what nobody named gave stays', () => {
    const { credit, cuts } = runStep(step, { law, log });
    expect(credit('supervision')).toEqual([8, 0, 0, 5]);
    expect(cuts('supervision')[0]).toMatchObject({
      why: 'Dr. Stone gave 7.75 of 8 hours.',
      repair: 'With 0.25 hours more under Dr. Stone all of it would count.',
    });
  });
  it('is lost from the category named alone, and still shows that supervision was received', () => {
    const { total, sheet } = runStep(step, { law, log });
    expect(total('everything')).toBe(20.75);
    expect(sheet.evidence[1]).toBe(240);
  });
});
