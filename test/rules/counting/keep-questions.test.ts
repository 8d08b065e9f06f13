import { describe, expect, it } from '@jest/globals';
import { runSteps } from '../../../rules/counting/run-steps.ts';
import { type Step, stepSchema } from '../../../rules/rulebooks/schema/step-schema.ts';
import { type Line, aSheet } from './a-rulebook.ts';

const asking = { id: 'asking', kind: 'ask', requirement: 'asked', why: 'No.', question: 'Is it?' };
const ask = (select: object) => ({ ...asking, select });
const law = {
  one: [1, 'hours'],
  share: [0.5, 'share'],
  unit: [1, 'hours'],
  owed: [1, 'units'],
  years: [1, 'years'],
} as const;

/** Whether the question is open after the steps. */
const isOpen = (steps: object[], log: Line[]) => {
  const parsed = steps.map((step): Step => stepSchema.parse({ requirement: 'row', why: 'Because.', ...step }));
  const { sheet, context } = aSheet({ log, law, steps: parsed });
  runSteps(sheet, context);
  return sheet.questions.has('asked');
};

const NOTES: Line = ['2021-01-04', 'documentation', 1];
const WORK: Line = ['2021-01-04', 'counseling-individual', 2];
const SESSION: Line = ['2021-01-05', 'supervision-individual', 1];
const notes = { activities: ['documentation'] };
const leaveOut = { id: 'out', kind: 'exclude', select: notes };
const units = { individual: 'unit', triadic: 'unit', group: 'unit' };
const weekGate = { id: 'week', kind: 'week-gate', category: 'work', owed: 'owed', units };
const extra = {
  id: 'extra',
  kind: 'week-extra-unit',
  category: 'direct',
  from: 'work',
  over: 'one',
  owed: 'owed',
  extra: 'owed',
  units,
};
const cap = { id: 'cap', kind: 'total-cap', category: 'work', from: 'work', limit: 'one' };
const old = { id: 'old', kind: 'older-than', years: 'years', before: 'application' };

describe('a question about an hour', () => {
  it('stays open where the hour counts', () => {
    expect(isOpen([ask(notes)], [NOTES])).toBe(true);
  });
  it('is dropped where a later step takes the hour by itself, but not where another hour it is about counts', () => {
    expect(isOpen([ask(notes), leaveOut], [NOTES])).toBe(false);
    expect(isOpen([ask({ activities: ['documentation', 'counseling-individual'] }), leaveOut], [NOTES, WORK])).toBe(
      true,
    );
  });
  it('is dropped where its week has no supervision or it is too old, whatever else those steps take', () => {
    expect(
      isOpen([ask(notes), weekGate, { ...weekGate, id: 'whole-week', category: 'everything' }], [NOTES, WORK]),
    ).toBe(false);
    expect(isOpen([ask(notes), extra, old], [NOTES, WORK, SESSION])).toBe(false);
  });
  it('stays open where the hour was weighed against others before it was lost', () => {
    expect(isOpen([ask(notes), cap, leaveOut], [NOTES, WORK])).toBe(true);
    const direct = { activities: ['counseling-individual'] };
    expect(isOpen([ask(direct), extra, old], [WORK, SESSION])).toBe(true);
  });
  it('stays open where the hour shows supervision, though nothing of it is credited', () => {
    const sessions = { supervision: true };
    expect(isOpen([ask(sessions), old], [SESSION])).toBe(true);
    expect(isOpen([ask(sessions), weekGate, { ...leaveOut, select: sessions }], [SESSION])).toBe(true);
    expect(isOpen([ask(sessions), { ...leaveOut, select: sessions }], [SESSION])).toBe(false);
  });
  it('stays open where the step that takes the hour goes by what is not known of it', () => {
    const unstated = { employment: ['unstated'] };
    expect(isOpen([ask(unstated), leaveOut], [NOTES])).toBe(false);
    expect(isOpen([ask(unstated), { ...leaveOut, select: { ...notes, ...unstated } }], [NOTES])).toBe(true);
  });
  it('stays open where it is about more than the hour, such as the day of the degree', () => {
    const before = { id: 'before', kind: 'before-date', requirement: 'asked', why: 'Early.' };
    expect(isOpen([{ ...before, anchor: 'twelve-units' }, leaveOut], [NOTES])).toBe(false);
    expect(isOpen([{ ...before, anchor: 'degree' }, leaveOut], [NOTES])).toBe(true);
  });
});
