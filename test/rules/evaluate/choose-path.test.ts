import { describe, expect, it } from '@jest/globals';
import { type PathChooser, bindsOn, choosePath } from '../../../rules/evaluate/choose-path.ts';
import { type JudgedRow } from '../../../rules/evaluate/judged-row.ts';
import { type Identity } from '../../../rules/rulebooks/schema/identity-schema.ts';
import { type Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { type Verdict } from '../../../rules/vocabulary/evaluation.ts';
import { aRequirement, aRulebook } from '../counting/a-rulebook.ts';

const row = (verdict: Verdict, more: Partial<Requirement> = {}, isForOthers = false) =>
  ({ row: aRequirement(more), verdict, isForOthers }) as JudgedRow;
const anybody: PathChooser = { answers: {}, degreeLevel: null };
const identity = (paths?: Identity['paths']) => aRulebook(paths === undefined ? {} : { identity: { paths } }).identity;
const short = { id: 'short', label: 'Short path' };
const long = { id: 'long', label: 'Long path' };

describe('a license with one path', () => {
  it('is met when all that binds is met', () => {
    const rows = [row('met'), row('unmet', { notBinding: 'Only advice.' }), row('unmet', {}, true)];
    expect(choosePath(identity(), rows, anybody)).toEqual({ verdict: 'met', path: null, paths: [] });
    expect(choosePath(identity(), [row('met'), row('unknown')], anybody).verdict).toBe('unknown');
    expect(choosePath(identity(), [row('unmet'), row('unknown')], anybody).verdict).toBe('unmet');
  });
});

describe('a license with several paths', () => {
  const rows = (shared: Verdict, onShort: Verdict, onLong: Verdict) => [
    row(shared),
    row(onShort, { path: 'short' }),
    row(onLong, { path: 'long' }),
  ];
  it.each<[Verdict, Verdict, Verdict, Verdict, string]>([
    ['met', 'met', 'unmet', 'met', 'short'],
    ['met', 'unmet', 'met', 'met', 'long'],
    ['met', 'unmet', 'unknown', 'unknown', 'long'],
    ['met', 'unknown', 'unmet', 'unknown', 'short'],
    ['met', 'unknown', 'met', 'met', 'long'],
    ['met', 'met', 'met', 'met', 'short'],
    ['unmet', 'met', 'met', 'unmet', 'short'],
  ])('with %s for all, %s and %s, is %s by the %s path', (shared, onShort, onLong, verdict, path) => {
    const whole = choosePath(identity([short, long]), rows(shared, onShort, onLong), anybody);
    expect([whole.verdict, whole.path]).toEqual([verdict, path]);
  });
  it('shows each with its verdict', () => {
    expect(choosePath(identity([short, long]), rows('met', 'met', 'unmet'), anybody).paths).toEqual([
      { ...short, open: true, verdict: 'met' },
      { ...long, open: true, verdict: 'unmet' },
    ]);
  });
  it('passes over a path that only a yes opens', () => {
    const paths = [{ ...short, openWhenAnswered: 'waiver' }, long];
    const path = (answers: PathChooser['answers']) =>
      choosePath(identity(paths), rows('met', 'met', 'unmet'), { ...anybody, answers });
    expect(path({}).path).toBe('long');
    expect(path({}).paths.map(({ open }) => open)).toEqual([false, true]);
    expect(path({ waiver: false }).path).toBe('long');
    expect(path({ waiver: 1 }).path).toBe('long');
    expect(path({ waiver: true }).path).toBe('short');
  });
  it('keeps a path for holders of one degree from others; a degree of no stated level is a master’s', () => {
    const open = (openForDegree: 'master' | 'doctorate', degreeLevel: PathChooser['degreeLevel']) =>
      choosePath(identity([{ ...short, openForDegree }, long]), rows('met', 'met', 'met'), { ...anybody, degreeLevel })
        .paths[0]?.open;
    expect([open('doctorate', 'doctorate'), open('doctorate', 'master'), open('doctorate', null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([open('master', null), open('master', 'doctorate')]).toEqual([true, false]);
  });
  it('needs one that is open', () => {
    const closed = [
      { ...short, openWhenAnswered: 'waiver' },
      { ...long, openWhenAnswered: 'waiver' },
    ];
    expect(() => choosePath(identity(closed), rows('met', 'met', 'met'), anybody)).toThrow(
      new RangeError('A rulebook needs a path that is always open'),
    );
  });
});

describe('what binds on a path', () => {
  it('is what all paths share and what is its own', () => {
    expect(bindsOn(row('met'), 'short')).toBe(true);
    expect(bindsOn(row('met', { path: 'short' }), 'short')).toBe(true);
    expect(bindsOn(row('met', { path: 'long' }), 'short')).toBe(false);
    expect(bindsOn(row('met', { path: 'long' }), null)).toBe(false);
  });
  it('is neither advice nor what binds others', () => {
    expect(bindsOn(row('met', { notBinding: 'Only advice.' }), null)).toBe(false);
    expect(bindsOn(row('met', {}, true), null)).toBe(false);
  });
});
