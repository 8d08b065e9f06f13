import { describe, expect, it } from '@jest/globals';
import { BEFORE_2020, FIVE, tinyVersions } from '../../checking/tiny-versions.ts';

const set = (part: string, value: unknown) => () => tinyVersions((identity) => void (identity[part] = value));
const version = (more: object) => [{ ...BEFORE_2020, ...more }];

describe('versions of a rulebook', () => {
  it('are sound when each begins on the day after the one before ends', () => {
    expect(tinyVersions().identity.versions).toHaveLength(1);
  });
  it.each([
    [
      'leave no day without rules',
      version({ until: '2019-12-30' }),
      'no version stands from 2019-12-31 until 2019-12-31',
    ],
    ['do not overlap by a day', version({ until: '2020-01-01' }), 'versions before-2020 and 1 overlap'],
    ['are not open at both sides of a boundary', version({ until: undefined, from: '2000-01-01' }), 'overlap'],
    ['do not end before they begin', version({ from: '2021-01-01' }), 'before-2020 ends before it begins'],
    ['have names of their own', version({ id: '1' }), 'version 1 stands twice'],
    ['have a first or a last day', version({ until: undefined }), 'a first or a last day'],
  ])('%s', (_, versions, problem) => {
    expect(set('versions', versions)).toThrow(problem);
  });
  it('do not go by the day of the hour', () => {
    expect(set('appliesTo', { by: 'entry', from: '2020-01-01', note: '' })).toThrow('by the day of the hour');
  });
  it('make a sound rulebook each, or it is told which does not', () => {
    const changes = [{ change: 'step', step: 'four', set: { limit: 'nowhere' } }];
    expect(set('versions', version({ changes }))).toThrow(/version before-2020: step four: .*nowhere/);
    const gone = [{ change: 'take-out-step', step: 'nowhere' }];
    expect(set('versions', version({ changes: gone }))).toThrow(
      'version before-2020: The rulebook has no step nowhere',
    );
  });
  it('can be joined with every reading that can be asked for', () => {
    const reading = { ...FIVE, changes: [{ change: 'take-out-step', step: 'four' }] };
    expect(set('readings', [reading])).toThrow('reading five: version before-2020: The rulebook has no step four');
  });
  it('are what a choice gives', () => {
    const election = { id: 'choice', label: 'A choice', offered: { by: 'registration' }, citation: 'Section 2' };
    expect(set('elections', [{ ...election, gives: 'nowhere' }])).toThrow('election choice gives no version');
    expect(set('elections', [{ ...election, gives: 'before-2020' }])().identity.elections).toHaveLength(1);
    expect(set('elections', [election])).toThrow('dates or a version that it gives');
  });
});
