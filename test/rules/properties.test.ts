import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateRecord } from '../../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../../rules/evaluate/read-record.ts';
import { listRulebooks, loadRulebook } from '../../rules/rulebooks/load-rulebook.ts';
import { ACTIVITIES, MEDIA } from '../../rules/vocabulary/activity.ts';
import { type Evaluation } from '../../rules/vocabulary/evaluation.ts';
import { type ExperienceRecord } from '../../rules/vocabulary/experience-record.ts';
import { addDays, plainDate } from '../../rules/vocabulary/plain-date.ts';
import { standardFacts } from './support/standard-facts.ts';

const START = plainDate('2019-06-03');
const AS_OF = plainDate('2025-06-02');
const RUNS = 40;
const books = new Map(listRulebooks().map((license) => [license, loadRulebook(license)]));

/** Lines crowded into a few weeks on both sides of the degree, so that gates and caps are reached. */
const line = fc.record({
  week: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 56, max: 75 })),
  weekday: fc.integer({ min: 0, max: 6 }),
  activity: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ACTIVITIES) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'counseling-individual' as const,
        'supervision-individual' as const,
        'documentation' as const,
      ),
    },
  ),
  minutes: fc.integer({ min: 1, max: 300 }),
  medium: fc.constantFrom(...MEDIA),
  setting: fc.constantFrom('clinic', 'practice'),
  supervisor: fc.constantFrom('sup', 'sup', 'old', undefined),
  groupSize: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
  signed: fc.boolean(),
});
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;
const lines = fc.array(line, { minLength: 30, maxLength: 160, size: 'max' });

function recordOf(license: string, log: readonly Line[]): ExperienceRecord {
  const facts = standardFacts(license);
  const settings = facts['settings'] as Record<string, unknown>[];
  const supervisors = facts['supervisors'] as { licenses: object[] }[];
  const lapsed = {
    ...supervisors[0],
    id: 'old',
    name: 'Dr. Old',
    licenses: [{ ...supervisors[0]?.licenses[0], expiresOn: '2020-09-01' }],
  };
  const read = readRecord({
    format: 'experience-record/1',
    ...facts,
    settings: [settings[0], { ...settings[0], id: 'practice', kind: 'private-practice' }],
    supervisors: [supervisors[0], lapsed],
    log: log.map(({ week, weekday, signed, ...entry }, index) => {
      const on = addDays(START, week * 7 + weekday);
      return {
        id: `e${String(index).padStart(4, '0')}`,
        ...entry,
        on,
        ...(signed || index % 3 > 0 ? { signedOn: addDays(on, 7) } : {}),
      };
    }),
  });
  if (!read.ok) return recordOf(license, log.slice(0, log.length >> 1));
  return read.record;
}

const evaluate = (license: string, record: ExperienceRecord): Promise<Evaluation> => {
  const rulebook = books.get(license);
  if (rulebook === undefined) throw new Error(license);
  return evaluateRecord({ rulebook, record, asOf: AS_OF });
};
const figures = ({ requirements, verdict }: Evaluation) => ({
  verdict,
  rows: requirements.map(({ id, verdict: row, counted, short }) => ({ id, row, counted, short })),
});

describe.each(listRulebooks())('whatever is logged for %s', (license) => {
  it('every minute is accounted for, with a reason and a requirement, and the steps are reached', async () => {
    const reached = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(lines, async (log) => {
        const { ledger, requirements } = await evaluate(license, recordOf(license, log));
        const known = new Set(requirements.map(({ id }) => id));
        for (const { minutes, counted, lost } of ledger) {
          expect(counted).toBeGreaterThanOrEqual(0);
          expect(counted + lost.reduce((sum, loss) => sum + loss.minutes, 0)).toBe(minutes);
          for (const { requirement, why } of lost)
            expect([known.has(requirement), why.length > 5]).toEqual([true, true]);
        }
        for (const id of new Set([
          'counted',
          ...ledger.flatMap(({ lost }) => lost.map(({ requirement }) => requirement)),
        ])) {
          if (id !== 'counted' || ledger.some(({ counted }) => counted > 0))
            reached.set(id, (reached.get(id) ?? 0) + 1);
        }
      }),
      { numRuns: RUNS, seed: 7 },
    );
    expect(reached.get('counted')).toBeGreaterThan(RUNS * 0.9);
    // A generator that never reaches the rules proves nothing.
    expect([...reached.values()].filter((logs) => logs >= RUNS / 10).length).toBeGreaterThanOrEqual(
      REACH[license] ?? Infinity,
    );
  });
  it('the order of the log makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (log) => {
        const record = recordOf(license, log);
        const backwards = { ...record, log: [...record.log].reverse() };
        expect(figures(await evaluate(license, backwards))).toEqual(figures(await evaluate(license, record)));
      }),
      { numRuns: RUNS / 2, seed: 8 },
    );
  });
  it('splitting work in two on the same day changes no figure', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (log) => {
        const record = recordOf(license, log);
        // A supervision session has a shortest length in Arizona and stays whole.
        const split = record.log.flatMap((entry) => {
          const half = entry.minutes >> 1;
          if (entry.activity.startsWith('supervision-') || half === 0) return [entry];
          return [
            { ...entry, minutes: half },
            { ...entry, id: `${entry.id}-b`, minutes: entry.minutes - half },
          ];
        });
        expect(figures(await evaluate(license, { ...record, log: split }))).toEqual(
          figures(await evaluate(license, record)),
        );
      }),
      { numRuns: RUNS / 2, seed: 9 },
    );
  });
  it('many at once get the same answers as one by one', async () => {
    const records = fc.sample(lines, { numRuns: 12, seed: 10 }).map((log) => recordOf(license, log));
    const together = await Promise.all(records.map((record) => evaluate(license, record)));
    for (const [index, record] of records.entries()) expect(together[index]).toEqual(await evaluate(license, record));
  });
});

/** How many requirements cut something (and "counted") in at least every tenth log. */
const REACH: Readonly<Record<string, number>> = {
  'CA-LMFT': 10,
  'FL-LMHC': 6,
  'AZ-LCSW': 5,
  'TX-LMFT': 4,
  'TX-LPC': 5,
};
