import { describe, expect, it } from '@jest/globals';
import { atPace } from '../../../rules/lookahead/at-pace.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

describe('a log that goes on as lately', () => {
  const { record, asOf } = anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-01-04', 60)]);

  it('repeats its weeks from the next Monday on, signed, with an id of its own for each entry', () => {
    const { log } = atPace(record, asOf, plainDate('2022-03-13'));
    const added = log.slice(record.log.length);
    expect(added.map(({ on }) => on)).toEqual([
      ...['2022-02-28', '2022-03-01', '2022-03-02', '2022-03-03'],
      ...['2022-03-07', '2022-03-08', '2022-03-09', '2022-03-10'],
    ]);
    expect(added.every(({ on, signedOn }) => signedOn === on)).toBe(true);
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
  });
  it('ends on the day asked for, in the middle of a week too', () => {
    const { log } = atPace(record, asOf, plainDate('2022-03-01'));
    expect(log.slice(record.log.length).map(({ on }) => on)).toEqual(['2022-02-28', '2022-03-01']);
  });
  it('stays as it is where nothing was logged', () => {
    const empty = { ...record, log: [] };
    expect(atPace(empty, asOf, plainDate('2023-01-01'))).toBe(empty);
  });
});
