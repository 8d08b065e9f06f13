import { describe, expect, it } from '@jest/globals';
import { type CountingContext } from '../../../rules/counting/counting-context.ts';
import { reaches } from '../../../rules/evaluate/reaches.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const picks = { application: plainDate('2024-06-30'), degree: null } as unknown as CountingContext['picks'];
const range = (by: 'application' | 'degree' | 'entry', from?: string, until?: string) =>
  reaches({ effective: { by, from: from as never, until: until as never } }, { picks });

describe('a requirement is in force for a person', () => {
  it('on the first and the last day of its range, and on no day outside', () => {
    expect(range('application', '2024-06-30', '2024-06-30')).toBe(true);
    expect(range('application', '2024-07-01')).toBe(false);
    expect(range('application', undefined, '2024-06-29')).toBe(false);
  });
  it('where the day that decides is not on record, or is the day of each hour', () => {
    expect(range('degree', '2030-01-01')).toBe(true);
    expect(range('entry', '2030-01-01')).toBe(true);
    expect(reaches({}, { picks })).toBe(true);
  });
  it('never once it is superseded', () => {
    expect(reaches({ superseded: 'Long ago.' }, { picks })).toBe(false);
  });
});
