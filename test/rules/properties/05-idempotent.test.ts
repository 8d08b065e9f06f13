import { describe, expect, it } from '@jest/globals';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { type LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { anyLogs } from '../generators/weekly-lines.ts';
import { isWork } from './added-entry.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, licensesFor } from './try-everywhere.ts';

/**
 * Property 5: work that was counted, counted again, counts the same.
 * Exception: supervision is put in whole both times, because what a cap cut of it still shows that it was received.
 */
describe('counting what was counted changes nothing', () => {
  const reached = { records: 0, 'in which work was cut in part': 0, 'in which supervision was cut': 0 };
  const begun = performance.now();
  it.each(licensesFor(5))('for %s', async (license) => {
    const wrong = await findCounterexample(license, { seed: 5, blocks: anyLogs }, async ({ record, asOf }) => {
      const first = await evaluate(license, record, asOf);
      const minutes = new Map(first.ledger.map(({ entry, counted }) => [entry, counted]));
      const log = record.log.flatMap((entry) => {
        const counted = minutes.get(entry.id) ?? 0;
        if (!isWork(entry)) return [entry];
        return counted === 0 ? [] : [{ ...entry, minutes: counted }];
      });
      const second = await evaluate(license, { ...record, log }, asOf);
      const cut = (which: (entry: LogEntry) => boolean) =>
        record.log.some(
          (entry) => which(entry) && 0 < (minutes.get(entry.id) ?? 0) && (minutes.get(entry.id) ?? 0) < entry.minutes,
        );
      reached.records += 1;
      if (cut(isWork)) reached['in which work was cut in part'] += 1;
      if (cut((entry) => !isWork(entry))) reached['in which supervision was cut'] += 1;
      const [once, twice] = [workOf(first, record.log), workOf(second, log)];
      return once === twice ? [] : [`${once} minutes of work count, and counted again ${twice}`];
    });
    expect(wrong).toEqual([]);
  });
  it('is said of logs in which work and supervision were cut', () => {
    tell('property 5 | counting twice', reached, begun);
    expect(reached['in which work was cut in part']).toBeGreaterThan(3);
    expect(reached['in which supervision was cut']).toBeGreaterThan(reached.records / 20);
  });
});

function workOf({ ledger }: Evaluation, log: readonly LogEntry[]): number {
  const work = new Set(log.filter(isWork).map(({ id }) => id));
  return ledger.reduce((sum, { entry, counted }) => (work.has(entry) ? sum + counted : sum), 0);
}
