import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import type { Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const file = new URL('../records/az-lcsw-nested-cap.record.json', import.meta.url);
const rulebook = loadRulebook('TX-LMFT');

/** The same rules, each category named before the one around it. */
function innerFirst({ counting, ...rest }: Rulebook): Rulebook {
  const categories = Object.fromEntries(Object.entries(counting.categories).reverse());
  return { ...rest, counting: { ...counting, categories } };
}

describe('the order in which categories are named', () => {
  it('counts the same in whatever order the categories are named', async () => {
    const read = readRecord(JSON.parse(readFileSync(file, 'utf8')));
    if (!read.ok) throw new Error('The record is not well formed');
    const figures = async (rules: Rulebook) => {
      const { requirements } = await evaluateRecord({
        rulebook: rules,
        record: read.record,
        asOf: plainDate('2026-11-25'),
      });
      return requirements.map(({ id, verdict, counted }) => [id, verdict, counted]);
    };
    const usual = await figures(rulebook);
    expect(usual).toContainEqual(['related-experience', 'met', 1500]);
    expect(await figures(innerFirst(rulebook))).toEqual(usual);
  });
});
