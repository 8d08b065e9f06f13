import { describe, expect, it } from '@jest/globals';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { buildRecord } from '../support/build-record.ts';
import { standardFacts } from '../support/standard-facts.ts';

const record = () =>
  buildRecord(standardFacts('CA-LMFT'), [
    { from: '2022-01-03', weeks: 3, each: [{ on: 'mon', activity: 'documentation', hours: 20 }] },
  ]) as { log: Record<string, unknown>[] };

const pathsOf = (value: unknown) => {
  const read = readRecord(value);
  return read.ok ? [] : read.problems.map(({ path }) => path);
};

describe('a malformed record', () => {
  it('has nothing wrong before it is spoiled', () => {
    expect(pathsOf(record())).toEqual([]);
  });
  it('is told all its problems at once, of shape and of sense', () => {
    const spoiled = record();
    const [first, second, third] = spoiled.log;
    spoiled.log = [
      { ...first, signedOn: '2023-02-30' },
      { ...second, id: first?.['id'] },
      { ...third, setting: 'nowhere', supervisor: 'nobody' },
      { ...third, id: 'other', minutes: 300 },
    ];
    expect(pathsOf(spoiled)).toEqual([
      '$.log[0].signedOn',
      '$.log[1].id',
      '$.log[2].setting',
      '$.log[2].supervisor',
      '$.log[3].minutes',
    ]);
  });
  it('is told once of one problem', () => {
    expect(pathsOf({ ...record(), settings: 7 })).toEqual(['$.settings']);
    expect(pathsOf({ ...record(), settings: [] })).toEqual(['$.settings']);
    const [first] = standardFacts('CA-LMFT')['settings'] as object[];
    expect(pathsOf({ ...record(), settings: [{ ...first, id: 7 }] })).toEqual(['$.settings[0].id']);
    const long = record();
    long.log = [{ ...long.log[0], minutes: 1441 }];
    expect(pathsOf(long)).toEqual(['$.log[0].minutes']);
  });
  it.each([[null], [[]], ['text'], [{ log: [null, 7, []], settings: {}, agreements: 'x' }]])(
    'never makes the reader throw: %j',
    (value) => {
      expect(readRecord(value).ok).toBe(false);
    },
  );
});
