import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const step = { kind: 'share-cap', category: 'under-lcsw', of: 'work', from: 'under-lcsw', share: 'share' } as const;
const log: Line[] = [
  ['2021-01-04', 'counseling-individual', 10],
  ['2021-01-05', 'counseling-individual', 10, { supervisor: 'stone' }],
  ['2021-01-06', 'counseling-individual', 10],
];

describe('a cap on a share', () => {
  it('is measured on what ends up counted, and says what would let all of it count', () => {
    const { total, cuts } = runStep(step, { law: { share: [0.5, 'share'] }, log });
    expect(total('under-lcsw')).toBe(10);
    expect(cuts('under-lcsw')[0]?.repair).toBe('With 10 hours more of other work all of it would count.');
  });
  it('is measured on what was there before where the text says so', () => {
    expect(runStep({ ...step, base: 'before-cut' }, { law: { share: [50, 'percent'] }, log }).total('under-lcsw')).toBe(
      15,
    );
  });
  it('starts anew in each month where the text says so, and spares nothing for another', () => {
    const months: Line[] = [
      ['2021-01-05', 'counseling-individual', 10],
      ['2021-01-31', 'counseling-individual', 4, { supervisor: 'stone' }],
      ['2021-02-01', 'counseling-individual', 20, { supervisor: 'stone' }],
      ['2021-02-03', 'counseling-individual', 6],
    ];
    const given = { law: { share: [0.5, 'share'] }, log: months } as const;
    const { credit, cuts } = runStep({ ...step, period: 'month' }, given);
    expect(credit('under-lcsw')).toEqual([4, null, null, 6]);
    expect(cuts('under-lcsw')[0]?.repair).toBe(
      'With 6 hours more of other work in the same month all of it would count.',
    );
    expect(runStep({ ...step, period: 'half-year' }, given).total('under-lcsw')).toBe(16);
  });
  it('cuts nothing when the whole is allowed', () => {
    expect(runStep(step, { law: { share: [1, 'share'] }, log }).total('under-lcsw')).toBe(20);
  });
});
