import { describe, expect, it } from '@jest/globals';
import { listVersions } from '../../../../rules/rulebooks/versions/list-versions.ts';
import { tinyRulebook } from '../../checking/tiny-rulebook.ts';
import { tinyVersions } from '../../checking/tiny-versions.ts';

describe('the versions of a rulebook', () => {
  it('stand in the order of their days, the files as they stand among them', () => {
    const rulebook = tinyVersions();
    const versions = listVersions(rulebook);
    expect(versions.map(({ id, from, until }) => [id, from, until])).toEqual([
      ['before-2020', null, '2019-12-31'],
      ['1', '2020-01-01', null],
    ]);
    expect(versions[1]?.rulebook).toBe(rulebook);
  });
  it('have their own rules and name, and the hash of the whole', () => {
    const rulebook = tinyVersions();
    const [former] = listVersions(rulebook);
    expect(former?.rulebook.counting.steps.map(({ id }) => id)).toEqual(['unsigned']);
    expect([former?.rulebook.identity.version, former?.rulebook.sha256]).toEqual(['before-2020', rulebook.sha256]);
    expect(former?.rulebook.identity.appliesTo).toEqual({
      by: 'application',
      until: '2019-12-31',
      note: 'Read in the former text.',
    });
    expect(former?.rulebook.identity).not.toHaveProperty('versions');
  });
  it('are put together once', () => {
    const rulebook = tinyVersions();
    expect(listVersions(rulebook)).toBe(listVersions(rulebook));
  });
  it('are one where nothing is said of others', () => {
    expect(listVersions(tinyRulebook()).map(({ id }) => id)).toEqual(['1']);
  });
  it('change the hash of the whole', () => {
    const other = tinyVersions((identity) => void (identity['versions'] = undefined));
    expect(other.sha256).not.toBe(tinyVersions().sha256);
  });
});
