import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseStrictYaml } from '../../../rules/rulebooks/load-rulebook.ts';
import { type RulebookCase, caseSchema } from '../../../rules/rulebooks/schema/case-schema.ts';
import { buildRecord } from '../support/build-record.ts';
import { evaluateJson, lostHours, rowOf } from '../support/evaluate-blocks.ts';

const FOLDERS: Readonly<Record<string, string>> = {
  'CA-LMFT': 'us-ca/lmft',
  'FL-LMHC': 'us-fl/lmhc',
  'AZ-LCSW': 'us-az/lcsw',
  'TX-LMFT': 'us-tx/lmft',
  'TX-LPC': 'us-tx/lpc',
};
const STANDARD = 'standard-facts.yaml';

function readCases(license: string): { file: string; standard: Record<string, unknown>; worked: RulebookCase }[] {
  const folder = new URL(`../../../rules/rulebooks/${FOLDERS[license] ?? license}/cases/`, import.meta.url);
  const read = (file: string) => parseStrictYaml(readFileSync(new URL(file, folder), 'utf8'), file);
  const standard = read(STANDARD) as Record<string, unknown>;
  return readdirSync(folder)
    .filter((file) => file !== STANDARD)
    .sort()
    .map((file) => ({ file, standard, worked: caseSchema.parse(read(file)) }));
}

describe.each(Object.keys(FOLDERS))('the worked cases of %s', (license) => {
  const cases = readCases(license);
  it('are at least four', () => {
    expect(cases.length).toBeGreaterThanOrEqual(4);
  });
  it.each(cases.map(({ file, ...rest }) => [file, rest] as const))('%s', async (_, { standard, worked }) => {
    const record = buildRecord({ ...standard, ...worked.facts }, worked.blocks);
    const evaluation = await evaluateJson(license, record, worked.asOf);
    for (const [id, row] of Object.entries(worked.expect.requirements))
      expect(rowOf(evaluation, id)).toMatchObject({ id, ...row });
    if (worked.expect.lostHours !== undefined) expect(lostHours(evaluation)).toEqual(worked.expect.lostHours);
    if (worked.expect.verdict !== undefined) expect(evaluation.verdict).toBe(worked.expect.verdict);
  });
});
