import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { evaluationSchema } from '../../../rules/vocabulary/evaluation.ts';
import { evaluateJson, lostHours, rowOf } from '../support/evaluate-blocks.ts';

const RECORDS = [
  'az-lcsw-nested-cap',
  'ca-lmft-cap-overrun',
  'ca-lmft-two-settings',
  'fl-lmhc-96-weeks',
  'tx-lmft-technology',
];

interface Expected {
  readonly about: string;
  readonly license: string;
  readonly requirements: Record<string, { verdict: string; counted?: number; short?: number }>;
  readonly lostMinutes?: Record<string, number>;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const isEvaluation = ajv.compile(readJson('../../../rules/formats/evaluation.schema.json') as object);
const isRecord = ajv.compile(readJson('../../../rules/formats/experience-record.schema.json') as object);

describe.each(RECORDS)('the record %s', (name) => {
  const record = readJson(`../records/${name}.record.json`);
  const expected = readJson(`../records/${name}.expected.json`) as Expected;
  it('has the answers worked out by hand', async () => {
    const evaluation = await evaluateJson(expected.license, record, '2026-11-23');
    for (const [id, row] of Object.entries(expected.requirements)) expect(rowOf(evaluation, id)).toMatchObject(row);
    for (const [id, minutes] of Object.entries(expected.lostMinutes ?? {}))
      expect((lostHours(evaluation)[id] ?? 0) * 60).toBeCloseTo(minutes, 6);
  });
  it('is an experience record, and its evaluation an evaluation, by the public schemas and by ours', async () => {
    const evaluation = await evaluateJson(expected.license, record, '2026-11-23');
    isRecord(record);
    expect(isRecord.errors).toBeNull();
    isEvaluation(JSON.parse(JSON.stringify(evaluation)));
    expect(isEvaluation.errors).toBeNull();
    expect(evaluationSchema.parse(evaluation)).toEqual(evaluation);
  });
  it('accounts for every minute of every entry', async () => {
    const { ledger } = await evaluateJson(expected.license, record, '2026-11-23');
    for (const { minutes, counted, lost } of ledger)
      expect(counted + lost.reduce((sum, loss) => sum + loss.minutes, 0)).toBe(minutes);
  });
});
