import { describe, expect, it } from '@jest/globals';
import { lintNames, repeated } from '../../../../rules/rulebooks/linting/lint-names.ts';
import { lintable } from '../../checking/tiny-rulebook.ts';

const withStep = (step: object) =>
  lintNames(lintable(({ counting }) => void counting.steps.push({ ...counting.steps[0]!, id: 'new', ...step })));
const withMeasure = (measure: object) =>
  lintNames(lintable(({ counting }) => void Object.assign(counting.measures, { new: measure })));

describe('names in counting', () => {
  it('all lead somewhere in a rulebook that is as it should be', () => {
    expect(lintNames(lintable())).toEqual([]);
  });
  it.each([
    [{ requirement: 'gone' }, 'step new: no requirement gone'],
    [{ kind: 'total-cap', category: 'gone', from: 'work', limit: 'week-cap' }, 'step new: no category gone'],
    [{ kind: 'total-cap', category: 'work', from: 'work', limit: 'gone' }, 'step new: no parameter gone'],
    [
      { kind: 'total-cap', category: 'work', from: 'work', limit: 'week-cap', keep: ['gone'] },
      'step new: no category gone',
    ],
    [{ kind: 'exclude', select: { settingKinds: ['moon-base'] } }, 'step new: no setting kind moon-base'],
    [{ kind: 'exclude', select: { supervisorKinds: ['LCSW'] } }, 'step new: no supervisor kind LCSW'],
    [{ kind: 'exclude', select: { groupSizeOver: 'gone' } }, 'step new: no parameter gone'],
    [{ kind: 'supervisor-gate', elsewhere: 'gone' }, 'step new: no requirement gone'],
    [{ kind: 'older-than', years: 'gone', before: 'application' }, 'step new: no parameter gone'],
    [{ kind: 'cohort', select: {}, anchor: 'degree', before: 'gone', question: '?' }, 'step new: no parameter gone'],
    [{ kind: 'unsigned', nickname: 'x' }, 'step new: nobody has said what nickname names'],
    [{ id: 'four' }, 'step four stands twice'],
  ])('a step with %j is told: %s', (step, problem) => {
    expect(withStep(step)).toEqual([problem]);
  });
  it.each([
    [{ kind: 'sum', category: 'gone' }, 'measure new: no category gone'],
    [{ kind: 'owed-by-rate', category: 'work', onePer: 'gone' }, 'measure new: no parameter gone'],
    [{ kind: 'owed-by-share', share: 'gone', ofOwed: 'total' }, 'measure new: no parameter gone'],
    [{ kind: 'surplus', of: [{ category: 'work', least: 'gone' }] }, 'measure new: no parameter gone'],
    [{ kind: 'threshold', base: 'gone', less: [{ row: 'form', gives: 'week-cap' }] }, 'measure new: no parameter gone'],
    [
      { kind: 'threshold', base: 'week-cap', less: [{ row: 'gone', gives: 'week-cap' }] },
      'measure new: no requirement gone',
    ],
    [
      { kind: 'least-training', category: 'work', least: 'week-cap', exempt: ['gone'] },
      'measure new: no supervisor kind gone',
    ],
  ])('a measure that is %j is told: %s', (measure, problem) => {
    expect(withMeasure(measure)).toEqual([problem]);
  });
  it('must be numbers of the sort that is needed', () => {
    expect(withMeasure({ kind: 'span', category: 'work' })).toEqual([]);
    expect(withMeasure({ kind: 'months', category: 'work', least: 'week-cap' })).toEqual([]);
    expect(withStep({ kind: 'older-than', years: 'week-cap', before: 'application' })).toEqual([
      'step new: week-cap is measured in hours, but is needed in months',
    ]);
  });
  it('lead somewhere in categories and in reasons too', () => {
    const broken = lintable(({ counting }) => {
      Object.assign(counting.categories.work, { within: 'gone', select: { shorterThan: 'gone' } });
      counting.uncounted[0]!.requirement = 'gone';
    });
    expect(lintNames(broken)).toEqual([
      'category work: no parameter gone',
      'category work: no category gone',
      'uncounted: no requirement gone',
    ]);
  });
});

it('what stands more than once is named once', () => {
  expect(repeated(['a', 'b', 'a', 'c', 'a'])).toEqual(['a']);
});
