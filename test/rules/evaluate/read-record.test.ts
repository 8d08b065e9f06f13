import { describe, expect, it } from '@jest/globals';
import { jsonPath, readRecord } from '../../../rules/evaluate/read-record.ts';
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
  it('holds no text that cannot be kept', () => {
    const [setting] = standardFacts('CA-LMFT')['settings'] as object[];
    expect(pathsOf({ ...record(), settings: [{ ...setting, name: 'East\ud800' }] })).toEqual(['$.settings[0].name']);
  });
  it.each([[null], [[]], ['text'], [{ log: [null, 7, []], settings: {}, agreements: 'x' }]])(
    'never makes the reader throw: %j',
    (value) => {
      expect(readRecord(value).ok).toBe(false);
    },
  );
});

describe('a record', () => {
  it('is read as it is when nothing is wrong with it', () => {
    const read = readRecord(record());
    expect(read.ok && read.record.log).toHaveLength(3);
  });
  it('is refused for contradictions alone', () => {
    const twice = record();
    twice.log = [twice.log[0] ?? {}, twice.log[0] ?? {}];
    expect([readRecord(twice).ok, pathsOf(twice)]).toEqual([false, ['$.log[1].id', '$.log[1].minutes']]);
  });
  it('is told each property that it should not have', () => {
    const more = { ...record(), extra: 1, 'and more': 2 };
    expect(readRecord(more)).toEqual({
      ok: false,
      problems: [
        { path: '$.extra', expected: 'no property of this name' },
        { path: '$["and more"]', expected: 'no property of this name' },
      ],
    });
  });
});

describe('a place in a document', () => {
  it.each([
    [[], '$'],
    [['log', 3, 'minutes'], '$.log[3].minutes'],
    [['_a', 'b-c', 'd1'], '$._a.b-c.d1'],
    [['a b'], '$["a b"]'],
    [['1a'], '$["1a"]'],
    [['a!'], '$["a!"]'],
    [[''], '$[""]'],
  ])('%j is %s', (steps, path) => {
    expect(jsonPath(steps)).toBe(path);
  });
});
