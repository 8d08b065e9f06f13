import { describe, expect, it } from '@jest/globals';
import { atPace } from '../../../rules/lookahead/at-pace.ts';
import { fileOn } from '../../../rules/lookahead/file-on.ts';
import { findWeekDone } from '../../../rules/lookahead/find-week-done.ts';
import { obstacleIn } from '../../../rules/lookahead/obstacle-in.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

describe('the first week after which everything is there', () => {
  it('is the same wherever one begins to look', async () => {
    const outlook = anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-01-04', 60)]);
    const now = obstacleIn(await fileOn(outlook, outlook.asOf))!;
    const ahead = { ...outlook, record: atPace(outlook.record, outlook.asOf, plainDate('2028-02-27')) };
    for (const guess of [0, 60, 65, 66, 200, 311])
      expect({ guess, week: (await findWeekDone(ahead, now, guess)).week }).toEqual({ guess, week: 65 });
  });
  it('is found before the guess where hours grow old and it never comes again', async () => {
    // 126 weeks of 24 hours are complete, and nothing is worked any more: the second week lost is one too many.
    const ahead = anOutlook('CA-LMFT', '2026-12-01', [californiaWeeks('2021-01-04', 126)]);
    const now = obstacleIn(await fileOn(ahead, plainDate('2028-01-01')))!;
    expect(now.id).toBe('total-hours');
    expect((await findWeekDone(ahead, now, 200)).week).toBe(1);
  });
  it('is none where no week within sight is enough, and what is in the way then is named', async () => {
    const ahead = anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-01-04', 60)]);
    const now = obstacleIn(await fileOn(ahead, ahead.asOf))!;
    expect(await findWeekDone(ahead, now, 12)).toMatchObject({ week: null, obstacle: { id: 'total-hours' } });
  });
});
