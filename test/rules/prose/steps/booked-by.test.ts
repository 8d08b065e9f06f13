import { describe, expect, it } from '@jest/globals';
import { bookedBy } from '../../../../rules/prose/steps/booked-by.ts';
import { type Step } from '../../../../rules/rulebooks/schema/step-schema.ts';

const said = { id: 'step', requirement: 'own', why: 'No.' };
const bridge = { requirement: 'bridge', appliedWithin: 'days', why: { late: 'Late.' }, repair: 'Apply sooner.' };

describe('where a step books what it cuts', () => {
  it.each<[Step, string[]]>([
    [{ ...said, kind: 'unsigned' }, ['own']],
    [{ ...said, kind: 'registration-gate' }, ['own']],
    [{ ...said, kind: 'registration-gate', bridge }, ['own', 'bridge']],
    [{ ...said, kind: 'supervisor-gate' }, ['own']],
    [{ ...said, kind: 'supervisor-gate', elsewhere: 'elsewhere' }, ['own', 'elsewhere']],
  ])('%j: %j', (step, booked) => {
    expect(bookedBy(step)).toEqual(booked);
  });
});
