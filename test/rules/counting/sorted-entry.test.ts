import { describe, expect, it } from '@jest/globals';
import { type Sort } from '../../../rules/counting/sheet.ts';
import { SortedEntry } from '../../../rules/counting/sorted-entry.ts';
import { aRecord } from './a-rulebook.ts';

const { settings, supervisors, log } = aRecord({
  log: [
    ['2021-01-04', 'supervision-group', 2, { groupSize: 3 }],
    ['2021-01-05', 'documentation', 1, { signedOn: undefined }],
  ],
});
const sort: Sort = {
  number: 7,
  activity: 'supervision-group',
  medium: 'audio',
  supervision: true,
  mode: 'group',
  setting: settings[0]!,
  supervisor: supervisors[1]!,
  phase: 'before-degree',
};

describe('an entry of a sort', () => {
  const entry = new SortedEntry(4, log[0]!, { day: 11, week: 12, month: 13 }, sort);
  it('says of itself what its sort says', () => {
    const { activity, medium, supervision, mode, setting, supervisor, phase } = entry;
    expect({ number: entry.sort, activity, medium, supervision, mode, setting, supervisor, phase }).toEqual(sort);
  });
  it('keeps its own day, minutes, group and signature', () => {
    const { index, id, on, day, week, month, minutes, groupSize, signedOn } = entry;
    expect([index, id, on, day, week, month]).toEqual([4, 'e00000', '2021-01-04', 11, 12, 13]);
    expect([minutes, groupSize, signedOn]).toEqual([120, 3, '2021-01-04']);
  });
  it('has no group and no signature where its line names none', () => {
    const silent = new SortedEntry(0, log[1]!, { day: 0, week: 0, month: 0 }, sort);
    expect([silent.groupSize, silent.signedOn]).toEqual([null, null]);
  });
});
