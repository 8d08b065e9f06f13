import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { assembleRulebook } from '../../../rules/rulebooks/assemble-rulebook.ts';
import { listRulebooks, loadRulebook, parseStrictYaml } from '../../../rules/rulebooks/load-rulebook.ts';
import { evaluateBlocks } from '../support/evaluate-blocks.ts';

const ids = JSON.parse(readFileSync(new URL('requirement-ids.json', import.meta.url), 'utf8')) as Record<
  string,
  { all: string[]; leftOut: string[] }
>;
const parts = (license: string) => {
  const { identity, parameters, counting, requirements } = loadRulebook(license);
  return structuredClone({ identity, parameters: { ...parameters }, counting, requirements: [...requirements] });
};

describe.each(listRulebooks())('the rulebook of %s', (license) => {
  it('has a row for every known requirement, in order, and shows all that are in force', async () => {
    expect(loadRulebook(license).requirements.map(({ id }) => id)).toEqual(ids[license]?.all);
    const shown = (await evaluateBlocks(license, [])).requirements.map(({ id }) => id);
    expect(shown).toEqual(ids[license]?.all.filter((id) => !ids[license]?.leftOut.includes(id)));
  });
  it('hashes to the same every time, and to another when one number changes', () => {
    expect(loadRulebook(license).sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(loadRulebook(license).sha256).toBe(assembleRulebook(parts(license)).sha256);
    const changed = parts(license);
    const first = Object.values(changed.parameters)[0]?.values[0];
    if (first !== undefined) first.value = 1;
    expect(assembleRulebook(changed).sha256).not.toBe(loadRulebook(license).sha256);
  });
  it('cites every number', () => {
    for (const { values } of Object.values(loadRulebook(license).parameters)) {
      for (const { citation, confidence } of values)
        expect([typeof citation, typeof confidence]).toEqual(['string', 'string']);
    }
  });
  it('uses every number and every measure', () => {
    const { counting, requirements } = parts(license);
    const text = JSON.stringify([counting.steps, counting.categories, counting.measures, requirements]);
    const unused = Object.keys(loadRulebook(license).parameters).filter(
      (name) => !text.includes(`"${name}"`) && !text.includes(`param.${name}"`),
    );
    expect(unused.filter((name) => name !== 'education-threshold')).toEqual([]);
    const rows = JSON.stringify(requirements);
    expect(
      Object.keys(counting.measures).filter((name) => !rows.includes(`"${name}"`) && !rows.includes(`owed.${name}"`)),
    ).toEqual([]);
  });
});

describe('a rulebook that is not as it should be', () => {
  const broken =
    (change: (book: ReturnType<typeof parts>) => void): (() => unknown) =>
    () => {
      const book = parts('CA-LMFT');
      change(book);
      return assembleRulebook(book);
    };
  it('is refused with the name that leads nowhere', () => {
    expect(broken(() => undefined)).not.toThrow();
    expect(
      broken((book) => {
        Object.assign(book.counting.steps[0] as object, { requirement: 'nowhere' });
      }),
    ).toThrow('no requirement nowhere');
    expect(
      broken((book) => {
        Object.assign(book.counting.measures['total'] as object, { category: 'nowhere' });
      }),
    ).toThrow('no category nowhere');
    expect(
      broken((book) => {
        delete book.parameters['week-cap'];
      }),
    ).toThrow('no parameter week-cap');
    expect(
      broken((book) => {
        book.requirements[0] = { ...(book.requirements[1] as (typeof book.requirements)[0]) };
      }),
    ).toThrow('stands twice');
    expect(
      broken((book) => {
        book.counting.uncounted = [];
      }),
    ).toThrow('stands in no category');
  });
  it('is refused with an unknown key or an unknown step', () => {
    expect(
      broken((book) => {
        Object.assign(book.identity, { author: 'x' });
      }),
    ).toThrow('not well formed');
    expect(
      broken((book) => {
        Object.assign(book.counting.steps[0] as object, { kind: 'raise' });
      }),
    ).toThrow('not well formed');
    expect(
      broken((book) => {
        book.parameters['week-cap']?.values.push({ value: 50, citation: 'x', confidence: 'statute', source: null });
      }),
    ).toThrow('values overlap');
  });
  it('is refused when a key is written twice', () => {
    expect(() => parseStrictYaml('a: 1\nb: 2\na: 3\n', 'x.yaml')).toThrow('x.yaml');
    expect(parseStrictYaml('a: 1\n', 'x.yaml')).toEqual({ a: 1 });
  });
  it('is not there for an unknown license', () => {
    expect(() => loadRulebook('ZZ-NONE')).toThrow('There is no rulebook for ZZ-NONE');
    expect(() => loadRulebook('toString')).toThrow('There is no rulebook');
  });
});
