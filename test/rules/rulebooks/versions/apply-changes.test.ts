import { describe, expect, it } from '@jest/globals';
import { type Change } from '../../../../rules/rulebooks/schema/change-schema.ts';
import { applyChanges } from '../../../../rules/rulebooks/versions/apply-changes.ts';
import { tinyRulebook } from '../../checking/tiny-rulebook.ts';

const tiny = tinyRulebook();
const row = { ...tiny.requirements[2]!, id: 'letter' };

describe('changes to the rules', () => {
  it('leave the rulebook itself as it is', () => {
    const before = JSON.stringify(tiny);
    applyChanges(tiny, [{ change: 'row', requirement: 'form', set: { label: 'Another' } }]);
    expect(JSON.stringify(tiny)).toBe(before);
  });
  it('take rows out and put rows in', () => {
    const { requirements } = applyChanges(tiny, [
      { change: 'put-in-row', after: 'total-hours', row },
      { change: 'take-out-row', requirement: 'form' },
    ]);
    expect(requirements.map(({ id }) => id)).toEqual(['total-hours', 'letter', 'week-cap']);
  });
  it('take fields away, and set fields within fields one by one', () => {
    const step = { ...tiny.counting.steps[0]!, id: 'signed', kind: 'exclude', select: { supervision: true } };
    const { counting, requirements } = applyChanges(tiny, [
      { change: 'put-in-step', after: 'four', step },
      { change: 'step', step: 'signed', set: { select: { media: ['audio'] } } },
      { change: 'row', requirement: 'form', set: {}, without: ['question'] },
    ]);
    expect(counting.steps.at(-1)).toMatchObject({ select: { supervision: true, media: ['audio'] } });
    expect(requirements[2]).not.toHaveProperty('question');
  });
  it('say anew what counts for nothing', () => {
    const is = [{ activities: ['training'], requirement: 'total-hours', why: 'Not named.' }];
    expect(applyChanges(tiny, [{ change: 'uncounted', is }]).counting.uncounted).toEqual(is);
  });
  it.each<[string, Change, string]>([
    ['a row', { change: 'take-out-row', requirement: 'nowhere' }, 'no requirement nowhere'],
    ['a place for a row', { change: 'put-in-row', after: 'nowhere', row }, 'no requirement nowhere'],
    ['a field', { change: 'row', requirement: 'form', set: {}, without: ['owed'] }, 'requirement form has no owed'],
    ['a number', { change: 'step', step: 'four', set: { limit: 4 } }, 'not well formed'],
  ])('refuse %s that is not there or not what it should be', (_, change, message) => {
    expect(() => applyChanges(tiny, [change])).toThrow(message);
  });
});
