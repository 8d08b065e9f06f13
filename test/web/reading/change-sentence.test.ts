import { expect, it } from '@jest/globals';
import { changeSentence } from '../../../api/web/reading/change-sentence.ts';
import type { LineChange } from '../../../db/views/weekly-log-page.ts';

const change: LineChange = {
  on: '2026-11-17',
  settingName: 'Eastside',
  activity: 'counseling-group',
  medium: 'video',
  groupSize: 6,
  minutesBefore: 120,
  minutesNow: 60,
};

it('a difference between two versions is told with its day, place, work and both lengths', () => {
  expect(changeSentence(change)).toMatch(
    /^Tue.*17.*, Eastside, .*group.*, by video, group of 6: 1 hour, it was 2 hours$/i,
  );
  expect(changeSentence({ ...change, minutesBefore: 0 })).toMatch(/: 1 hour, not there before$/);
  expect(changeSentence({ ...change, minutesNow: 0 })).toMatch(/: taken out, it was 2 hours$/);
});
