import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { compareRules } from '../../../rules/proposals/compare-rules.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import type { Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { rulesComparisonSchema } from '../../../rules/vocabulary/rules-comparison.ts';
import { newerRules } from '../support/newer-rules.ts';

const file = new URL('../records/ca-lmft-cap-overrun.record.json', import.meta.url);
const present = loadRulebook('CA-LMFT');

async function evaluate(rulebook: Rulebook) {
  const read = readRecord(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error('The record is not well formed');
  return evaluateRecord({ rulebook, record: read.record, asOf: plainDate('2026-11-01') });
}

describe('what other rules would change for somebody', () => {
  it('is told in all, and for each requirement with both figures, the minutes it takes and its citation', async () => {
    const comparison = compareRules(await evaluate(present), await evaluate(newerRules(1226)), 'You');
    expect(rulesComparisonSchema.parse(comparison)).toEqual(comparison);
    expect(comparison).toMatchObject({
      verdict: { before: 'unmet', after: 'unmet' },
      countedMinutes: { before: 2840 * 60, after: 2816 * 60 },
      gainedMinutes: -24 * 60,
      sentence: 'You would lose 24 hours: 2,816 hours would count instead of 2,840 hours.',
    });
    expect(comparison.lostMinutes.after - comparison.lostMinutes.before).toBe(24 * 60);
    expect(comparison.changes[0]).toMatchObject({
      requirement: 'nonclinical-max',
      before: { required: 1250, counted: 1250, citation: expect.stringContaining('4980.43') },
      after: { required: 1226, countedMinutes: 1226 * 60, binding: true },
      sentence:
        'You would lose 24 hours at "Non-clinical practice". At most 1,226 hours would count for "Non-clinical practice" instead of 1,250 hours.',
    });
    const [first] = comparison.changes;
    expect((first?.after?.lostMinutes ?? 0) - (first?.before?.lostMinutes ?? 0)).toBe(24 * 60);
    expect(comparison.changes.find(({ requirement }) => requirement === 'total-hours')).toMatchObject({
      before: { counted: 2840, short: 160 },
      after: { counted: 2816, short: 184 },
      sentence: '2,816 hours would count for "Supervised experience" instead of 2,840 hours.',
    });
  });

  it('goes back the same way, in words about somebody else', async () => {
    const { sentence, changes, gainedMinutes } = compareRules(
      await evaluate(newerRules(1226)),
      await evaluate(present),
      'Alex Associate',
    );
    expect([gainedMinutes, sentence]).toEqual([
      24 * 60,
      'Alex Associate would gain 24 hours: 2,840 hours would count instead of 2,816 hours.',
    ]);
    expect(changes[0]?.sentence).toContain('Alex Associate would get back 24 hours at "Non-clinical practice".');
  });

  it('tells of hours that only another requirement takes', async () => {
    const before = await evaluate(present);
    const ledger = before.ledger.map((entry) => ({
      ...entry,
      lost: entry.lost.map((loss) => ({ ...loss, requirement: 'total-hours' })),
    }));
    const { gainedMinutes, changes } = compareRules(before, { ...before, ledger }, 'You');
    expect([gainedMinutes, changes.map(({ sentence }) => sentence)]).toEqual([
      0,
      [
        'You would get back 160 hours at "Non-clinical practice".',
        'You would lose 160 hours at "Supervised experience".',
      ],
    ]);
  });

  it('is nothing under the same rules', async () => {
    expect(compareRules(await evaluate(present), await evaluate(present), 'You')).toMatchObject({
      gainedMinutes: 0,
      changes: [],
      sentence: 'Nothing would change: the same hours count and every requirement stands as it does.',
    });
  });
});
