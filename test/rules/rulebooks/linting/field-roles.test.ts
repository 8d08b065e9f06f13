import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FIELD_ROLES, roleOf } from '../../../../rules/rulebooks/linting/field-roles.ts';
import { measureSchema } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { selectorSchema } from '../../../../rules/rulebooks/schema/selector-schema.ts';
import { stepSchema } from '../../../../rules/rulebooks/schema/step-schema.ts';

type Json = { [key: string]: unknown };

/** Every key of a schema under which a text can stand, however deep, with the kind it belongs to. */
function textKeys(schema: Json, kind: string, key = ''): { kind: string; key: string }[] {
  const own = schema['type'] === 'string' ? [{ kind, key }] : [];
  const items = schema['items'] === undefined ? [] : textKeys(schema['items'] as Json, kind, key);
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Json>);
  return [...own, ...items, ...properties.flatMap(([name, inner]) => textKeys(inner, kind, name))];
}

function kindsOf(schema: z.ZodType): { kind: string; schema: Json }[] {
  const json = z.toJSONSchema(schema) as { oneOf?: Json[]; anyOf?: Json[] };
  return (json.oneOf ?? json.anyOf ?? []).map((one) => {
    const { kind } = one['properties'] as { kind: { const: string } };
    return { kind: kind.const, schema: one };
  });
}

const kinds = [...kindsOf(stepSchema), ...kindsOf(measureSchema)];
const keys = [
  ...kinds.flatMap(({ kind, schema }) => textKeys(schema, kind)),
  ...textKeys(z.toJSONSchema(selectorSchema), 'category'),
];

describe('the roles of fields', () => {
  it('are read from every kind of step and measure', () => {
    expect(kinds.length).toBeGreaterThan(40);
    expect(keys.map(({ key }) => key)).toEqual(expect.arrayContaining(['fingerprints', 'limit', 'of', 'settingKinds']));
  });
  it('cover every field that can hold a text', () => {
    expect(keys.filter(({ kind, key }) => roleOf(kind, key) === undefined)).toEqual([]);
  });
  it('name no field that there is not', () => {
    const known = new Set(keys.flatMap(({ kind, key }) => [key, `${kind}.${key}`]));
    expect(Object.keys(FIELD_ROLES).filter((role) => !known.has(role))).toEqual([]);
  });
  it('differ where a word means something else in one kind', () => {
    expect([roleOf('cohort', 'before')?.names, roleOf('older-than', 'before')?.names]).toEqual([
      'parameter',
      'nothing',
    ]);
    expect([roleOf('threshold', 'base')?.names, roleOf('block-cap', 'base')?.names]).toEqual(['parameter', 'category']);
    expect(roleOf('unsigned', 'toString')).toBeUndefined();
  });
});
