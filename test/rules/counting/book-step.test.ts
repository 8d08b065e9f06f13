import { describe, expect, it } from '@jest/globals';
import { bookStep, isInForce } from '../../../rules/counting/book-step.ts';
import { type CountingContext } from '../../../rules/counting/counting-context.ts';
import { openContext } from '../../../rules/evaluate/evaluate-record.ts';
import { stepSchema } from '../../../rules/rulebooks/schema/step-schema.ts';
import { experienceRecordSchema } from '../../../rules/vocabulary/experience-record.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { tinyRulebook } from '../checking/tiny-rulebook.ts';

/** Somebody whose application came on a day, under rules that are as old as 2024. */
function applied(on: string): CountingContext {
  const rulebook = tinyRulebook(({ counting, requirements }) => {
    Object.assign(counting.steps[0] as object, { orElse: ['form'] });
    Object.assign(counting.uncounted[0] as object, { orElse: ['form'] });
    Object.assign(requirements[0] as object, { effective: { by: 'application', from: '2024-01-01' } });
    Object.assign(requirements[1] as object, { superseded: 'Long ago.' });
  });
  const record = experienceRecordSchema.parse({
    format: 'experience-record/1',
    person: { id: 'p' },
    settings: [{ id: 'clinic', name: 'Clinic', jurisdiction: 'CA' }],
    supervisors: [
      { id: 'sup', name: 'Sup', licenses: [{ jurisdiction: 'CA', license: 'LPC', issuedOn: '2010-01-01' }] },
    ],
    application: { receivedOn: on },
    log: [],
  });
  return openContext(rulebook, record, plainDate('2025-01-01'));
}

const step = (requirement: string, ...orElse: string[]) =>
  stepSchema.parse({
    id: 'step',
    kind: 'unsigned',
    requirement,
    why: 'Because.',
    ...(orElse.length === 0 ? {} : { orElse }),
  });
const bookedTo = (on: string, requirement: string, ...orElse: string[]) =>
  bookStep(applied(on), step(requirement, ...orElse))?.requirement ?? null;

describe('the row in whose name a step takes hours', () => {
  it('is its requirement where that is in force for the person', () => {
    expect(bookedTo('2024-01-01', 'total-hours', 'form')).toBe('total-hours');
    expect(bookedTo('2020-01-01', 'form')).toBe('form');
  });
  it('is the first of those that stand in for it where it is not', () => {
    expect(bookedTo('2023-12-31', 'total-hours', 'week-cap', 'form')).toBe('form');
  });
  it('is none where no row named is in force, so that the step takes nothing', () => {
    expect(bookedTo('2023-12-31', 'total-hours')).toBeNull();
    expect(bookedTo('2024-01-01', 'week-cap')).toBeNull();
    expect(isInForce(applied('2023-12-31'), 'total-hours')).toBe(false);
  });
});
