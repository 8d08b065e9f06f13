import { describe, expect, it } from '@jest/globals';
import { coversUnits, inGrains, showUnits, unitScale } from '../../../rules/counting/earned-units.ts';
import { aSheet } from './a-rulebook.ts';

const law = { one: [60, 'minutes'], three: [90, 'minutes'], many: [120, 'minutes'] } as const;
const scale = unitScale(aSheet({ law }).context, { individual: 'one', triadic: 'three', group: 'many' });
const units = (parts: number) => ({ parts, whole: scale.whole });

describe('units of supervision', () => {
  it('are earned by so many minutes of each mode', () => {
    expect(scale.perMinute.individual * 60).toBe(scale.whole);
    expect(scale.perMinute.triadic * 90).toBe(scale.whole);
    expect(scale.perMinute.group * 120).toBe(scale.whole);
  });
  it('cover what is owed to the last part, and not a part less', () => {
    expect(coversUnits(units(scale.whole), 600)).toBe(true);
    expect(coversUnits(units(scale.whole - 1), 600)).toBe(false);
    expect(coversUnits(units(scale.whole / 2), 300)).toBe(true);
  });
  it('come in whole grains, and what does not fill one earns nothing', () => {
    expect(inGrains(units(scale.whole))).toBe(600);
    expect(inGrains(units(scale.whole - 1))).toBe(599);
    expect(inGrains(units(0))).toBe(0);
  });
  it('are shown with at most two decimals', () => {
    expect(showUnits(units(scale.whole * 1.5))).toBe('1.5');
    expect(showUnits(units(scale.whole / 3))).toBe('0.33');
  });
});
