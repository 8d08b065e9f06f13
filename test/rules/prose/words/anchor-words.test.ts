import { describe, expect, it } from '@jest/globals';
import { dayOf, thoseWithin } from '../../../../rules/prose/words/anchor-words.ts';
import { ANCHORS } from '../../../../rules/rulebooks/schema/parameter-schema.ts';

describe('for whom something with dates stands', () => {
  const [from, until] = ['2016-01-01', '2020-12-31'];
  it('is whose date lies within', () => {
    expect(thoseWithin('application', { from, until })).toBe(
      'applications received from January 1, 2016 until December 31, 2020',
    );
    expect(thoseWithin('degree', { from })).toBe('degrees awarded from January 1, 2016 on');
    expect(thoseWithin('entry', { until })).toBe('hours worked until December 31, 2020');
  });
  it('is everybody where no date limits it', () => {
    expect(thoseWithin('application', {})).toBeUndefined();
  });
});

describe('the date of a person', () => {
  it('has words of its own for each that the law may ask for', () => {
    const words = ANCHORS.map(dayOf);
    expect(words.every((each) => each.startsWith('the '))).toBe(true);
    expect(new Set(words).size).toBe(ANCHORS.length);
    expect(dayOf('degree')).toBe('the day the degree was awarded');
  });
});
