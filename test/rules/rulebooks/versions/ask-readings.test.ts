import { describe, expect, it } from '@jest/globals';
import { askReadings } from '../../../../rules/rulebooks/versions/ask-readings.ts';
import { listVersions } from '../../../../rules/rulebooks/versions/list-versions.ts';
import { FIVE, tinyVersions } from '../../checking/tiny-versions.ts';

const rulebook = tinyVersions();

describe('asking for the other reading', () => {
  it('gives the rules as they are by it, under the same hash', () => {
    const asked = askReadings(rulebook, ['five', 'five']);
    expect([asked.identity.version, asked.sha256, asked.asked]).toEqual(['1+reading:five', rulebook.sha256, ['five']]);
    expect(asked.parameters['week-cap']?.values[0]?.value).toBe(5);
  });
  it('changes nothing when none is asked for', () => {
    expect(askReadings(rulebook, [])).toBe(rulebook);
  });
  it('reaches into every version, which then names it too', () => {
    const [former] = listVersions(askReadings(rulebook, ['five']));
    expect(former?.rulebook.identity.version).toBe('before-2020+reading:five');
    expect(former?.rulebook.parameters['week-cap']?.values[0]?.value).toBe(5);
    expect(former?.rulebook.asked).toEqual(['five']);
  });
  it('is refused for a reading that cannot be asked for', () => {
    expect(() => askReadings(rulebook, ['six'])).toThrow(
      'CA-TINY has no reading "six" that can be asked for; there is five',
    );
  });
  it('is refused for two readings that cannot be joined', () => {
    const out = { ...FIVE, id: 'no-limit', changes: [{ change: 'take-out-row', requirement: 'form' }] };
    const alike = { ...out, id: 'none-at-all' };
    const both = tinyVersions(
      (identity) => void Object.assign(identity, { versions: undefined, readings: [out, alike] }),
    );
    expect(() => askReadings(both, ['no-limit', 'none-at-all'])).toThrow('no requirement form');
  });
});
