import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { dimensionOfMeasure } from '../../../../rules/rulebooks/linting/measure-dimension.ts';
import { measureSchema } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { lintable } from '../../checking/tiny-rulebook.ts';

const dimensionOf = (measure: object) =>
  dimensionOfMeasure(
    lintable(({ counting }) => void Object.assign(counting.measures, { new: measure })),
    'new',
  );

describe('what a measure comes out in', () => {
  it('is known for every kind', () => {
    const json = z.toJSONSchema(measureSchema) as unknown as { oneOf?: { properties: { kind: { const: string } } }[] };
    const kinds = (json.oneOf ?? []).map(({ properties }) => properties.kind.const);
    expect(kinds.length).toBeGreaterThan(20);
    const given = { base: 'week-cap', each: 'week-cap', ofParameter: 'week-cap' };
    expect(kinds.filter((kind) => dimensionOf({ kind, ...given }) === null)).toEqual([]);
  });
  it('follows the number that an owed figure is made of', () => {
    expect(dimensionOf({ kind: 'threshold', base: 'week-cap' })).toBe('minutes');
    expect(dimensionOf({ kind: 'owed-by-share', category: 'work' })).toBe('minutes');
    expect(dimensionOf({ kind: 'owed-by-share', ofOwed: 'total' })).toBe('minutes');
    expect(dimensionOf({ kind: 'owed-by-share', ofOwed: 'new' })).toBeNull();
    expect(dimensionOf({ kind: 'least-supervision', counts: 'sessions' })).toBe('count');
  });
});
