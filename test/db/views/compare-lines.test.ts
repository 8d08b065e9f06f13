import { describe, expect, it } from '@jest/globals';
import { compareLines } from '../../../db/views/compare-lines.ts';
import { line } from '../../web/fixtures/weeks.ts';

describe('comparing two versions of a weekly log', () => {
  it('finds no difference in lines that were only split, joined, reordered or written anew', () => {
    const one = [line({ id: '1', on: '2026-11-16', minutes: 120 }), line({ id: '2', on: '2026-11-17', minutes: 60 })];
    const other = [
      line({ id: '3', on: '2026-11-17', minutes: 60 }),
      line({ id: '4', on: '2026-11-16', minutes: 90 }),
      line({ id: '5', on: '2026-11-16', minutes: 30 }),
    ];
    expect(compareLines(one, other)).toEqual([]);
  });

  it('names more, less, new and gone work, by day', () => {
    const before = [
      line({ id: '1', on: '2026-11-18', minutes: 60 }),
      line({ id: '2', on: '2026-11-16', minutes: 60 }),
      line({ id: '3', on: '2026-11-17', minutes: 60 }),
    ];
    const now = [line({ id: '4', on: '2026-11-16', minutes: 30 }), line({ id: '5', on: '2026-11-18', minutes: 90 })];
    const named = [...now, line({ id: '6', on: '2026-11-19', minutes: 15 })];
    expect(compareLines(before, named)).toMatchObject([
      { on: '2026-11-16', minutesBefore: 60, minutesNow: 30 },
      { on: '2026-11-17', minutesBefore: 60, minutesNow: 0 },
      { on: '2026-11-18', minutesBefore: 60, minutesNow: 90 },
      { on: '2026-11-19', minutesBefore: 0, minutesNow: 15 },
    ]);
  });

  it('takes work at another setting, held otherwise or in another group for other work', () => {
    const before = [line({ id: '1', on: '2026-11-16' })];
    const changes = [
      { settingId: 's9' },
      { medium: 'video' as const },
      { groupSize: 6 },
      { activity: 'crisis' as const },
    ];
    for (const change of changes)
      expect(compareLines(before, [line({ id: '1', on: '2026-11-16', ...change })])).toHaveLength(2);
  });
});
