import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { categorySchema } from '../../../rules/rulebooks/schema/counting-schema.ts';
import { identitySchema } from '../../../rules/rulebooks/schema/identity-schema.ts';
import { measureSchema } from '../../../rules/rulebooks/schema/measure-schema.ts';
import { parameterSchema } from '../../../rules/rulebooks/schema/parameter-schema.ts';
import { ROW_KINDS, requirementSchema } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { selectorSchema } from '../../../rules/rulebooks/schema/selector-schema.ts';
import { stepSchema } from '../../../rules/rulebooks/schema/step-schema.ts';

const text = readFileSync(new URL('../../../docs/rules-shapes.md', import.meta.url), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '));
const counted = rows.filter((cells) => cells.length === 4 && cells[1]?.startsWith('`'));
const asked = rows.filter((cells) => cells.length === 5 && cells[0] !== 'Shape');

const options = [...stepSchema.options, ...measureSchema.options];
const kinds = options.flatMap(({ shape }) => [...shape.kind.values] as string[]);
const shapes = [...options, categorySchema, identitySchema, parameterSchema, requirementSchema, selectorSchema];
const fields = shapes.flatMap(({ shape }) => Object.keys(shape));
// `any` stands in conditions, whose schema is built by depth.
const language = new Set<string>([...kinds, ...fields, ...ROW_KINDS, 'any']);

/** Every word a rulebook is written with: the names of its fields, and the kinds of its steps, measures and rows. */
function wordsOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(wordsOf);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => [
    ...(value === undefined ? [] : [key]),
    ...(key === 'kind' ? [String(value)] : wordsOf(value)),
  ]);
}

const used = ({ identity, counting, parameters, requirements }: Rulebook): Set<string> =>
  new Set(wordsOf([identity, counting, parameters, requirements]));

const tokens = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

describe('the page on the shapes of rules', () => {
  it.each(counted)('names kinds that exist and that the license uses: %s, %s, %s', (_shape, held, license = '') => {
    const words = used(loadRulebook(license));
    expect(tokens(held).length).toBeGreaterThan(0);
    expect(tokens(held).filter((word) => !language.has(word))).toEqual([]);
    expect(tokens(held).filter((word) => !words.has(word))).toEqual([]);
  });

  it.each(asked)('names a row that asks: %s, %s, %s', (_shape, license = '', row) => {
    const found = loadRulebook(license).requirements.find(({ id }) => id === row);
    expect(found?.answer).toBeDefined();
    expect(found?.question).toBeDefined();
  });

  it('leaves out none of the 184 shapes', () => {
    const all = [
      ...Array.from({ length: 60 }, (_, at) => `C${String(at + 1)}`),
      ...Array.from({ length: 71 }, (_, at) => `M${String(at + 1)}`),
      ...Array.from({ length: 53 }, (_, at) => `S${String(at + 1)}`),
    ];
    const named = new Set(rows.flatMap((cells) => (cells.at(-1) ?? '').split(' ')));
    expect(all.filter((shape) => !named.has(shape))).toEqual([]);
  });
});
