import { describe, expect, it } from '@jest/globals';
import { type MeasureOf } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { type Line, hoursOf } from '../a-rulebook.ts';

const law = {
  couple: [500, 'hours'],
  individual: [500, 'hours'],
  either: [500, 'hours'],
  supervision: [100, 'hours'],
} as const;
const couple = { category: 'relational', least: 'couple' };
const individual = { category: 'one-person', least: 'individual' };
const supervision = { category: 'supervision', least: 'supervision' };

/** Delaware: 900 hours with couples and families, 520 with one person, 80 of supervision. */
const delaware: Line[] = [
  ...hours('counseling-couple', 900, 2021),
  ...hours('counseling-individual', 520, 2022),
  ...hours('supervision-individual', 80, 2023),
];

function hours(activity: Line[1], count: number, year: number): Line[] {
  return Array.from({ length: count / 10 }, (_, day) => {
    const on = new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
    return [on, activity, 10];
  });
}

describe('the surplus of parts', () => {
  it('is what each has above its own floor (Delaware: 400 and 20)', () => {
    expect(hoursOf({ kind: 'surplus', of: [couple, individual] }, { law, log: delaware })).toBe(420);
  });
  it('is not lowered by a part that is short', () => {
    expect(hoursOf({ kind: 'surplus', of: [couple, individual, supervision] }, { law, log: delaware })).toBe(420);
  });
});

describe('parts of a block', () => {
  const block: MeasureOf<'parts'> = { kind: 'parts', of: [couple, individual, supervision] };
  it('fill it up to their own amounts, and their surplus the free part (Delaware: 1,500 of 1,600)', () => {
    const rule = { ...block, surplusOf: ['relational', 'one-person'], surplusUpTo: 'either' };
    expect(hoursOf(rule, { law, log: delaware })).toBe(1500);
  });
  it('fill no more than the free part holds', () => {
    const rule = { ...block, surplusOf: ['relational', 'one-person'], surplusUpTo: 'supervision' };
    expect(hoursOf(rule, { law, log: delaware })).toBe(1180);
  });
  it('fill the free part with the surplus of the parts named only', () => {
    const rule = { ...block, surplusOf: ['one-person'], surplusUpTo: 'either' };
    expect(hoursOf(rule, { law, log: delaware })).toBe(1100);
  });
  it('lend each other nothing where there is no free part', () => {
    expect(hoursOf(block, { law, log: delaware })).toBe(1080);
  });
  it('take the surplus of all where only its limit is named', () => {
    expect(hoursOf({ ...block, surplusUpTo: 'either' }, { law, log: delaware })).toBe(1500);
  });
});

describe('the 1,000 face-to-face hours of Illinois', () => {
  const illinois = { conjoint: [350, 'hours'], single: [350, 'hours'], free: [300, 'hours'] } as const;
  const log = [...hours('counseling-individual', 700, 2021), ...hours('counseling-couple', 300, 2022)];
  it('are filled by their own parts and the surplus of both', () => {
    const of = [
      { category: 'relational', least: 'conjoint' },
      { category: 'one-person', least: 'single' },
    ];
    expect(hoursOf({ kind: 'surplus', of }, { law: illinois, log })).toBe(350);
    expect(hoursOf({ kind: 'parts', of, surplusUpTo: 'free' }, { law: illinois, log })).toBe(950);
    expect(hoursOf({ kind: 'sum', category: 'direct' }, { law: illinois, log })).toBe(1000);
  });
});
