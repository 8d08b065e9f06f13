import { describe, expect, it } from '@jest/globals';
import { findContradictions } from '../../../rules/evaluate/find-contradictions.ts';

const record = (more: object = {}) => ({
  settings: [{ id: 'clinic' }],
  supervisors: [{ id: 'reyes' }],
  log: [line('a')],
  ...more,
});
const line = (id: unknown, more: object = {}) => ({
  id,
  on: '2021-01-04',
  setting: 'clinic',
  supervisor: 'reyes',
  minutes: 60,
  ...more,
});

describe('a record that contradicts itself', () => {
  it('is told nothing where it does not', () => {
    expect(findContradictions(record())).toEqual([]);
    expect(findContradictions(record({ agreements: [{ setting: 'clinic', supervisor: 'reyes' }] }))).toEqual([]);
  });
  it.each(['settings', 'supervisors', 'log'])('is told each id of the %s that is used again', (list) => {
    const item = list === 'log' ? line('x') : { id: 'x' };
    const others = { settings: [{ id: 'clinic' }], supervisors: [{ id: 'reyes' }], log: [] };
    const used = { ...others, [list]: [item, { ...item, id: 'y' }, item, item] };
    const problems = findContradictions(used).filter(({ path }) => path.endsWith('.id'));
    expect(problems).toEqual([
      { path: `$.${list}[2].id`, expected: 'an id used once, but "x" is used before' },
      { path: `$.${list}[3].id`, expected: 'an id used once, but "x" is used before' },
    ]);
  });
  it('is not told of ids that are no texts', () => {
    expect(findContradictions(record({ log: [line(7), line(7), line(undefined), line(undefined)] }))).toEqual([]);
  });
  it('is told who and what is named and not there, in the agreements and in the log', () => {
    const agreements = [{ setting: 'nowhere', supervisor: 'nobody' }];
    const log = [line('a'), line('b', { setting: 'nowhere' }), line('c', { supervisor: 'nobody' })];
    expect(findContradictions(record({ agreements, log }))).toEqual([
      { path: '$.agreements[0].setting', expected: 'the id of one of the settings, but there is no "nowhere"' },
      { path: '$.agreements[0].supervisor', expected: 'the id of one of the supervisors, but there is no "nobody"' },
      { path: '$.log[1].setting', expected: 'the id of one of the settings, but there is no "nowhere"' },
      { path: '$.log[2].supervisor', expected: 'the id of one of the supervisors, but there is no "nobody"' },
    ]);
  });
  it('is not told that names are missing from a list that cannot be read, or from no settings at all', () => {
    const log = [line('a', { setting: 'nowhere' })];
    for (const settings of [undefined, 7, [], [{ id: 7 }], [{ id: 'clinic' }, {}], ['clinic']])
      expect(findContradictions(record({ settings, log }))).toEqual([]);
  });
  it('is told that a supervisor is missing where there are none', () => {
    expect(findContradictions(record({ supervisors: [] })).map(({ path }) => path)).toEqual(['$.log[0].supervisor']);
  });
  it('is not told of names that are no texts', () => {
    expect(findContradictions(record({ log: [line('a', { setting: 7, supervisor: undefined })] }))).toEqual([]);
  });
});

describe('a day', () => {
  const day = (...minutes: unknown[]) =>
    findContradictions(record({ log: minutes.map((each, index) => line(String(index), { minutes: each })) }));
  const over = (index: number) => [
    { path: `$.log[${index}].minutes`, expected: 'at most 1,440 minutes in total on 2021-01-04' },
  ];
  it('has 24 hours and no minute more', () => {
    expect(day(1440)).toEqual([]);
    expect(day(720, 720)).toEqual([]);
    expect(day(720, 720, 1)).toEqual(over(2));
    expect(day(1440, 1)).toEqual(over(1));
  });
  it('is told once, where it first goes over', () => {
    expect(day(1000, 1000, 1000)).toEqual(over(1));
  });
  it('is counted for itself', () => {
    const log = [line('a', { minutes: 1000 }), line('b', { minutes: 1000, on: '2021-01-05' })];
    expect(findContradictions(record({ log }))).toEqual([]);
  });
  it('does not count minutes or days that are none', () => {
    expect(day(1440, 0, -5, 0.5, 1441, '60', null)).toEqual([]);
    expect(day(1000, -1000, 1000)).toEqual(over(2));
    const log = [line('a', { on: 7, minutes: 1000 }), line('b', { on: 7, minutes: 1000 })];
    expect(findContradictions(record({ log }))).toEqual([]);
  });
});

describe('what is no record', () => {
  it.each([[null], [undefined], [7], ['text'], [[]], [{}], [{ log: {} }], [{ log: [null, 7, 'x', []] }]])(
    'contradicts nothing: %j',
    (value) => {
      expect(findContradictions(value)).toEqual([]);
    },
  );
  it('is not read from what every object has', () => {
    expect(findContradictions(Object.create({ log: [line('a'), line('a')] }))).toEqual([]);
  });
});
