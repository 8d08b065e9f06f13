import { describe, expect, it } from '@jest/globals';
import { minutesBySupervisor } from '../../../../rules/counting/measures/minutes-by-supervisor.ts';
import { takeMinutes, takeWhole } from '../../../../rules/counting/take-minutes.ts';
import { type Line, aSheet } from '../a-rulebook.ts';

const reason = { step: 's', requirement: 'r', why: 'No.', repair: undefined };
const log: Line[] = [
  ['2021-01-04', 'documentation', 5, { supervisor: 'stone' }],
  ['2021-01-05', 'supervision-individual', 1],
  ['2021-01-06', 'supervision-group', 2],
  ['2021-01-07', 'supervision-group', 3, { supervisor: 'stone' }],
  ['2021-01-08', 'documentation', 7, { supervisor: undefined }],
];

describe('minutes under each supervisor', () => {
  const named = (minutes: ReturnType<typeof minutesBySupervisor>) =>
    [...minutes].map(([{ id }, sum]) => [id, sum / 60]);
  it('are what they gave as supervision, or all work under them too, in the order of their first entry', () => {
    const { sheet } = aSheet({ log });
    expect(named(minutesBySupervisor(sheet, 'everything', 'supervision'))).toEqual([
      ['reyes', 3],
      ['stone', 3],
    ]);
    expect(named(minutesBySupervisor(sheet, 'everything', 'anything'))).toEqual([
      ['stone', 8],
      ['reyes', 3],
    ]);
    expect(named(minutesBySupervisor(sheet, 'work', 'anything'))).toEqual([['stone', 5]]);
  });
  it('are what is still credited; nobody stands there with nothing', () => {
    const { sheet } = aSheet({ log });
    takeMinutes(sheet, sheet.entries[1]!, 'supervision', 30, reason);
    takeWhole(sheet, sheet.entries[3]!, reason);
    expect(named(minutesBySupervisor(sheet, 'supervision', 'supervision'))).toEqual([['reyes', 2.5]]);
  });
});
