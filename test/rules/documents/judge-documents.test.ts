import { describe, expect, it } from '@jest/globals';
import { judgeDocuments } from '../../../rules/documents/judge-documents.ts';
import type { FiledDocument, NeededDocument } from '../../../rules/vocabulary/needed-document.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { aFiled, aNeed } from './some-documents.ts';

const TODAY = plainDate('2026-11-26');
const stateOf = (filed: readonly Partial<FiledDocument>[], need: Partial<NeededDocument> = {}) => {
  const [judged] = judgeDocuments([aNeed(need)], filed.map(aFiled), TODAY);
  return [judged?.state, judged?.lastOn];
};

describe('a needed document', () => {
  it.each([
    ['without an end is on file', null, 'on-file'],
    ['is on file the day before it is reminded of', addDays(TODAY, 61), 'on-file'],
    ['is expiring from the day on which it is reminded of', addDays(TODAY, 60), 'expiring'],
    ['is expiring on its last day', TODAY, 'expiring'],
    ['is expired on the day after', addDays(TODAY, -1), 'expired'],
  ] as const)('%s', (_, validUntil, state) => {
    expect(stateOf([{ validUntil }])).toEqual([state, validUntil]);
  });

  it('is missing where nothing of its kind holds: none, another kind, withdrawn, replaced, not yet, of somebody else', () => {
    const missing = ['missing', null];
    expect(stateOf([])).toEqual(missing);
    expect(stateOf([{ kind: 'evaluation' }])).toEqual(missing);
    expect(stateOf([{ withdrawn: true }])).toEqual(missing);
    expect(stateOf([{ replaced: true }])).toEqual(missing);
    expect(stateOf([{ validFrom: addDays(TODAY, 1) }])).toEqual(missing);
    expect(stateOf([{ supervisorId: 'ola', settingId: 'clinic' }])).toEqual(missing);
    expect(stateOf([{ supervisorId: 'sam', settingId: 'school' }])).toEqual(missing);
  });

  it('of a kind that ends is unknown without a last day, and never on file', () => {
    const training = { kind: 'supervision-training', supervisorId: null, settingId: null } as const;
    expect(stateOf([{ kind: 'supervision-training' }], training)).toEqual(['unknown', null]);
  });

  it('that does not say whom it is about counts where it can be about nobody else, and is unknown where it can', () => {
    const both = [aNeed(), aNeed({ key: 'board/agreement:ola:clinic', supervisorId: 'ola' })];
    const states = (filed: readonly Partial<FiledDocument>[]) =>
      judgeDocuments(both, filed.map(aFiled), TODAY).map(({ state }) => state);
    expect(stateOf([{}])).toEqual(['on-file', null]);
    expect(states([{}])).toEqual(['unknown', 'unknown']);
    expect(states([{}, { supervisorId: 'sam', settingId: 'clinic' }])).toEqual(['on-file', 'unknown']);
  });

  it('stands by the best of those on file, of two alike by the one that holds longer', () => {
    const ends = (days: number) => ({ validUntil: addDays(TODAY, days) });
    expect(stateOf([ends(-10), ends(5), ends(30)])).toEqual(['expiring', addDays(TODAY, 30)]);
    expect(stateOf([ends(5), {}])).toEqual(['on-file', null]);
    expect(stateOf([ends(200), ends(100)])).toEqual(['on-file', addDays(TODAY, 200)]);
  });

  it('is reminded of as many days before as was asked', () => {
    expect(stateOf([{ validUntil: addDays(TODAY, 20) }], { remindDays: 19 })[0]).toBe('on-file');
    expect(stateOf([{ validUntil: addDays(TODAY, 20) }], { remindDays: 20 })[0]).toBe('expiring');
  });
});
