import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { type Measure } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { valueOf } from '../a-rulebook.ts';

const law = { half: [0.5, 'share'], third: [0.3333, 'share'], total: [3000, 'hours'] } as const;
const share = (base: object, of = 'half'): Measure => ({ kind: 'owed-by-share', share: of, ...base });

describe('what is owed as a share', () => {
  it('goes by what is credited, and is never rounded down', () => {
    const log = [['2021-01-04', 'counseling-individual', 15.05]] as const;
    expect(valueOf(share({ category: 'direct' }), { law, log })).toBe(452);
    expect(valueOf(share({ category: 'direct' }), { law })).toBe(0);
  });
  it('goes by a number of law', () => {
    expect(valueOf(share({ ofParameter: 'total' }), { law })).toBe(1500 * 60);
  });
  it('goes by another owed figure, whichever is measured first', () => {
    const base: Measure = { kind: 'owed-by-share', share: 'half', ofParameter: 'total' };
    const threeQuarters = { kind: 'owed-by-share', share: 'third', ofOwed: 'base' } as const;
    expect(valueOf(threeQuarters, { law, measures: { base } })).toBe(Math.ceil(90_000 * 0.3333));
    expect(valueOf(share({ ofOwed: 'z' }), { law, measures: { z: share({ ofOwed: 'base' }), base } })).toBe(45_000 / 2);
  });
  it('is unknown where its base is', () => {
    const base: Measure = { kind: 'share', category: 'direct', of: 'work' };
    expect(valueOf(share({ ofOwed: 'base' }), { law, measures: { base } })).toBe(UNKNOWN);
  });
  it('refuses to go in a circle, to stand on nothing and to name what is not there', () => {
    expect(() => valueOf(share({ ofOwed: 'figure' }), { law })).toThrow('depends on itself');
    const circle = { a: share({ ofOwed: 'b' }), b: share({ ofOwed: 'a' }) };
    expect(() => valueOf(share({ ofOwed: 'a' }), { law, measures: circle })).toThrow(RangeError);
    expect(() => valueOf(share({}), { law })).toThrow(RangeError);
    expect(() => valueOf(share({ ofOwed: 'nowhere' }), { law })).toThrow('no measure nowhere');
  });
});
