import { describe, expect, it } from '@jest/globals';
import {
  isNeverDecided,
  isWithinIdle,
  takesNothingMore,
} from '../../../../rules/checking/mutants/makes-no-difference.ts';
import { lintable, tinyRulebook } from '../tiny-rulebook.ts';

const { counting, requirements } = tinyRulebook();
const late = { id: 'late', kind: 'after-date', anchor: 'as-of', requirement: 'form', why: 'Late.' } as const;

it('what is dated after the evaluation is unsigned already', () => {
  expect(takesNothingMore(late, counting.steps)).toBe(true);
  expect(takesNothingMore(late, counting.steps.slice(1))).toBe(false);
  expect(takesNothingMore({ ...late, anchor: 'application' }, counting.steps)).toBe(false);
});

it('a row known from memory only is never decided, unless it does not bind', () => {
  const row = requirements[0]!;
  expect(isNeverDecided(row)).toBe(false);
  expect(isNeverDecided({ ...row, confidence: 'recall' })).toBe(true);
  expect(isNeverDecided({ ...row, confidence: 'recall', notBinding: 'x' })).toBe(false);
});

describe('a category within another', () => {
  const idle = (inner: object, from = 'inner') =>
    isWithinIdle(
      lintable(({ counting }) => {
        Object.assign(counting.categories, { inner: { label: 'x', within: 'work', ...inner } });
        Object.assign(counting.steps[1]!, { from });
      }),
      'inner',
    );
  it('could stand on its own when nothing is taken from the outer one alone', () => {
    expect(idle({ select: { activities: ['crisis'] } })).toBe(true);
    expect(idle({ select: { activities: ['crisis'] } }, 'work')).toBe(false);
  });
  it('could not when it means more than the outer one', () => {
    expect(idle({ select: { activities: ['crisis', 'research'] } })).toBe(false);
    expect(idle({ select: { phases: ['after-degree'] } })).toBe(false);
    const narrow = (inner: object) =>
      isWithinIdle(
        lintable(({ counting }) => {
          Object.assign(counting.categories.work.select, { media: ['video'] });
          Object.assign(counting.categories, { inner: { label: 'x', within: 'work', select: inner } });
          counting.steps.pop();
        }),
        'inner',
      );
    expect(narrow({ activities: ['crisis'] })).toBe(false);
    expect(narrow({ activities: ['crisis'], media: ['video'] })).toBe(true);
  });
  it('is none when it stands on its own already', () => {
    expect(isWithinIdle(lintable(), 'work')).toBe(false);
  });
});
