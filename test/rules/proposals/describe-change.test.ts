import { describe, expect, it } from '@jest/globals';
import { describeChange, describeWhole } from '../../../rules/proposals/describe-change.ts';
import type { RequirementFigures } from '../../../rules/vocabulary/rules-comparison.ts';

const figures = (over: Partial<RequirementFigures> = {}): RequirementFigures => ({
  verdict: 'met',
  binding: true,
  required: 100,
  counted: 100,
  countedMinutes: 6000,
  short: 0,
  lostMinutes: 0,
  citation: '§ 1',
  confidence: 'statute',
  ...over,
});
const change = (before: RequirementFigures | null, after: RequirementFigures | null, unit = 'hours', kind = 'floor') =>
  describeChange({ requirement: 'direct', label: 'Direct hours', kind, unit, before, after }, 'You');

describe('the words for what other rules change', () => {
  it.each([
    ['a new requirement', null, figures({ verdict: 'unmet' }), '"Direct hours" would be new: not met.'],
    ['one that is gone', figures(), null, '"Direct hours" would no longer be asked for.'],
    [
      'one that takes hours and turns',
      figures(),
      figures({ lostMinutes: 60, verdict: 'unmet', counted: 99 }),
      'You would lose 1 hour at "Direct hours". It would be not met instead of met.',
    ],
    [
      'one that gives hours back',
      figures({ lostMinutes: 90 }),
      figures(),
      'You would get back 1.5 hours at "Direct hours".',
    ],
    [
      'another number',
      figures(),
      figures({ required: 120 }),
      '120 hours would be required for "Direct hours" instead of 100 hours.',
    ],
    [
      'another tally',
      figures(),
      figures({ counted: 101 }),
      '101 hours would count for "Direct hours" instead of 100 hours.',
    ],
    ['anything else', figures({ short: null }), figures(), '"Direct hours" would be judged by other figures.'],
  ])('say it of %s', (_, before, after, sentence) => {
    expect(change(before, after)).toBe(sentence);
  });

  it('name a cap and a share as people do', () => {
    expect(change(figures({ required: 0.5 }), figures({ required: 0.25 }), 'share', 'cap')).toBe(
      'At most 25% would count for "Direct hours" instead of 50%.',
    );
    expect(change(figures({ required: 2 }), figures({ required: 1 }), 'semesterHours')).toBe(
      '1 semester hour would be required for "Direct hours" instead of 2 semester hours.',
    );
  });

  it('sum up what changes while the hours stay, and what all of it turns to', () => {
    const same = { countedMinutes: { before: 600, after: 600 }, gainedMinutes: 0 };
    const turned = { ...same, verdict: { before: 'met', after: 'unknown' } } as const;
    expect(describeWhole(turned, 1, 'You')).toBe(
      'As many hours would count as now (10 hours), but one requirement comes out differently. All requirements together would be an open question instead of met.',
    );
  });
});
