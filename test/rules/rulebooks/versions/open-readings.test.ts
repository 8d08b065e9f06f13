import { describe, expect, it } from '@jest/globals';
import { listReadings, partsUnder, withoutChanges } from '../../../../rules/rulebooks/versions/open-readings.ts';
import { FIVE, tinyVersions } from '../../checking/tiny-versions.ts';

const rulebook = tinyVersions();

describe('readings that can be asked for', () => {
  it('are those that say what they change', () => {
    expect(listReadings(rulebook).map(({ id }) => id)).toEqual(['five']);
    const silent = tinyVersions((identity) => void (identity['readings'] = [{ id: 'x', takes: 'X.', instead: 'Y.' }]));
    expect(listReadings(silent)).toEqual([]);
  });
  it('change the rules, are named in the version, and cannot be asked for once more', () => {
    const parts = partsUnder(rulebook, listReadings(rulebook));
    expect(parts.parameters['week-cap']?.values[0]?.value).toBe(5);
    expect(parts.identity.version).toBe('1+reading:five');
    expect(listReadings(parts)).toEqual([]);
  });
  it('are taken for good without their changes', () => {
    expect(withoutChanges(rulebook.identity.readings[0]!)).toEqual({
      id: FIVE.id,
      takes: FIVE.takes,
      instead: FIVE.instead,
    });
  });
  it('must say in words what they read', () => {
    const { id, takes, changes } = FIVE;
    expect(() => tinyVersions((identity) => void (identity['readings'] = [{ id, takes, changes }]))).toThrow(
      'the other reading in words',
    );
  });
});
