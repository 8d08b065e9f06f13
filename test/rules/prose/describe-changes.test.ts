import { describe, expect, it } from '@jest/globals';
import { describeChanges } from '../../../rules/prose/describe-changes.ts';
import { type Change } from '../../../rules/rulebooks/schema/change-schema.ts';
import { applyChanges } from '../../../rules/rulebooks/versions/apply-changes.ts';
import { ACTIVITIES } from '../../../rules/vocabulary/activity.ts';
import { tinyRulebook } from '../checking/tiny-rulebook.ts';

const tiny = tinyRulebook();
const read = { citation: 'Section 1', confidence: 'statute', source: null } as const;
const say = (change: Change) => describeChanges([change], tiny, applyChanges(tiny, [change]))[0];
const letter = { ...tiny.requirements[2]!, id: 'letter', label: 'The letter' };
const uncounted = (activities: readonly string[]) => [{ activities, requirement: 'total-hours', why: 'Not named.' }];
const limit = 'of “Work” count in a week;';

describe('changes in words', () => {
  it.each<[Change, string]>([
    [
      { change: 'value', parameter: 'total-hours', value: { from: '2028-01-01', value: 12, ...read } },
      '“Hours in all” is 12 hours (for applications received from January 1, 2028 on; 10 hours for applications received until December 31, 2027).',
    ],
    [
      {
        change: 'number',
        parameter: 'week-cap',
        is: { ...tiny.parameters['week-cap'], values: [{ value: 5, ...read }] },
      },
      '“Most in a week” is 5 hours.',
    ],
    [{ change: 'row', requirement: 'form', set: { notBinding: 'Nobody asks.' } }, '“The form”: Nobody asks.'],
    [{ change: 'take-out-row', requirement: 'form' }, '“The form” is not asked for.'],
    [
      { change: 'put-in-row', after: 'form', row: letter },
      '“The letter”: A paper that no log can show, so it is asked for.',
    ],
    [{ change: 'category', category: 'work', is: { label: 'Work', select: {} } }, '“Work” is all time logged.'],
    [{ change: 'measure', measure: 'total', is: { kind: 'weeks', category: 'work' } }, 'Measured is the number of'],
    [
      { change: 'uncounted', is: uncounted(['training', 'research']) },
      'These count for nothing: Workshops and training; Research.',
    ],
    [{ change: 'uncounted', is: [] }, 'Every kind of work counts for something.'],
  ])('%j', (change, sentence) => {
    expect(say(change)?.startsWith(sentence.replace(/\.$/, '')) ? sentence : say(change)).toBe(sentence);
  });
  it('tell a step as it then is, or as it was where it is left out', () => {
    const rolling = say({ change: 'step', step: 'four', set: { period: 'month' } });
    expect(rolling).toContain('of “Work” count in a calendar month;');
    expect(say({ change: 'take-out-step', step: 'four' })).toMatch(new RegExp(`^Left out is this: At most .*${limit}`));
    const step = { ...tiny.counting.steps[1]!, id: 'again' };
    expect(say({ change: 'put-in-step', after: 'four', step })).toContain(limit);
  });
  it('name every activity there is', () => {
    expect(say({ change: 'uncounted', is: uncounted(ACTIVITIES) })).toMatch(/^These count for nothing: .*; Other.*\.$/);
  });
});
