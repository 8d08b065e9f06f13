import { describe, expect, it } from '@jest/globals';
import { buildLog } from '../../../rules/cases/build-log.ts';
import { type Block, type Single, caseSchema } from '../../../rules/rulebooks/schema/case-schema.ts';

const facts = { settings: [{ id: 'clinic' }, { id: 'school' }], supervisors: [{ id: 'reyes' }, { id: 'stone' }] };
const read = (log: { blocks?: unknown; entries?: unknown }) =>
  caseSchema.parse({ title: 't', because: 'b', asOf: '2024-06-03', expect: { verdict: 'met' }, ...log });
const logOf = (blocks: unknown[], entries: unknown[] = []) => {
  const worked: { blocks: Block[]; entries: Single[] } = read({ blocks, entries });
  return buildLog(worked.blocks, facts, worked.entries);
};

describe('the log of a case', () => {
  it('repeats the lines of a block week after week, signed on the Monday after', () => {
    const each = [{ on: 'mon', activity: 'crisis', hours: 2 }];
    expect(logOf([{ from: '2024-01-01', weeks: 2, each }])).toEqual([
      {
        id: 'e00000',
        on: '2024-01-01',
        setting: 'clinic',
        supervisor: 'reyes',
        activity: 'crisis',
        minutes: 120,
        signedOn: '2024-01-08',
      },
      {
        id: 'e00001',
        on: '2024-01-08',
        setting: 'clinic',
        supervisor: 'reyes',
        activity: 'crisis',
        minutes: 120,
        signedOn: '2024-01-15',
      },
    ]);
  });
  it('leaves weeks out where a block says so', () => {
    const each = [{ on: 'wed', activity: 'crisis', minutes: 50 }];
    const days = logOf([{ from: '2024-01-01', weeks: 3, every: 2, each }]).map(({ on, minutes }) => [on, minutes]);
    expect(days).toEqual([
      ['2024-01-03', 50],
      ['2024-01-17', 50],
      ['2024-01-31', 50],
    ]);
  });
  it('takes single entries by their day, after the blocks, with whatever the line says', () => {
    const line = { activity: 'supervision-group', hours: 1.5, setting: 'school', medium: 'video', people: 6 };
    expect(logOf([], [{ on: '2024-03-07', supervisor: 'stone', signedAfterDays: 10, ...line }])).toEqual([
      {
        id: 'e00000',
        on: '2024-03-07',
        setting: 'school',
        supervisor: 'stone',
        activity: 'supervision-group',
        minutes: 90,
        medium: 'video',
        groupSize: 6,
        signedOn: '2024-03-17',
      },
    ]);
  });
  it.each([
    [{}, '2024-03-11'],
    [{ signed: true }, '2024-03-11'],
    [{ signed: false }, undefined],
    [{ signed: '2024-05-01' }, '2024-05-01'],
    [{ signedAfterDays: 0 }, '2024-03-10'],
  ])('an entry of a Sunday that says %j is signed on %s', (signature, signedOn) => {
    expect(logOf([], [{ on: '2024-03-10', activity: 'crisis', hours: 1, ...signature }])[0]?.['signedOn']).toBe(
      signedOn,
    );
  });
  it('names nobody where a line names nobody', () => {
    expect(logOf([], [{ on: '2024-03-10', activity: 'crisis', hours: 1, supervisor: null }])[0]).not.toHaveProperty(
      'supervisor',
    );
  });
});
