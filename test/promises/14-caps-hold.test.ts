import { describe, expect, it } from '@jest/globals';
import { type Evaluation } from '../../rules/vocabulary/evaluation.ts';
import { type ExperienceRecord } from '../../rules/vocabulary/experience-record.ts';
import { longLogs, shortLogs } from '../rules/generators/weekly-lines.ts';
import { rulebookOf } from '../rules/generators/rulebook-of.ts';
import { isWork, roomBeside, withEntry } from '../rules/properties/added-entry.ts';
import { amountOf } from '../rules/properties/figures.ts';
import { LICENSES, evaluate, findCounterexample, isWellKnown } from '../rules/properties/try-everywhere.ts';
import { dayOf, weekOf } from '../rules/second-counter/calendar.ts';
import { count, evidence } from './evidence.ts';

const SEED = 14;
/** Caps over days, recounted here from the ledger: days in a row, most minutes, of supervision only or of all. */
const OVER_DAYS: Readonly<Record<string, readonly { days: 7 | 'week'; most: number; supervision: boolean }[]>> = {
  'CA-LMFT': [
    { days: 7, most: 40 * 60, supervision: false },
    { days: 'week', most: 6 * 60, supervision: true },
  ],
};

describe('promise 14: caps hold, and more work never hurts', () => {
  const sums = { records: 0, caps: 0, full: 0, broken: 0, weeks: 0, hours: 0, fell: 0 };
  const begun = performance.now();
  it.each(LICENSES)('in %s', async (license) => {
    const { identity, requirements } = rulebookOf(license);
    // What is only remembered cuts nothing: its row says what it would be, and stays unknown.
    const caps = requirements
      .filter(({ kind, confidence }) => kind === 'cap' && confidence !== 'recall')
      .map(({ id }) => id);
    const wrong = await findCounterexample(
      license,
      { seed: SEED, blocks: isWellKnown(license) ? longLogs : shortLogs },
      async ({ record, asOf }, index) => {
        const evaluation = await evaluate(license, record, asOf);
        const over = evaluation.requirements.filter(
          ({ id, counted, required }) => caps.includes(id) && (counted ?? 0) > (required ?? Infinity) + 1e-9,
        );
        const long = (OVER_DAYS[license] ?? []).filter((cap) => mostOf(record, evaluation, cap) > cap.most);
        const work = record.log.filter((entry) => isWork(entry) && entry.signedOn !== undefined);
        const like = work[(index * 13) % Math.max(1, work.length)];
        const minutes = like === undefined ? 0 : Math.min(60, roomBeside(record, like));
        const more = like === undefined || minutes < 1 ? record : withEntry(record, { ...like, minutes });
        const { headline } = identity;
        const rise = amountOf(await evaluate(license, more, asOf), headline) - amountOf(evaluation, headline);
        sums.records += 1;
        sums.caps += caps.length;
        sums.full += evaluation.requirements.filter(
          ({ id, counted, required }) => caps.includes(id) && (counted ?? 0) > 0 && counted === required,
        ).length;
        sums.broken += over.length + long.length;
        sums.weeks += new Set(record.log.map(({ on }) => weekOf(on))).size;
        sums.hours += more === record ? 0 : 1;
        sums.fell += rise < -1e-9 ? 1 : 0;
        return [
          ...over.map(({ id, counted, required }) => `${id}: ${counted} of at most ${required}`),
          ...long.map(({ days, most }) => `more than ${most} minutes in a ${days}`),
          ...(rise < -1e-9 ? [`${headline} fell by ${-rise} for an hour more`] : []),
        ];
      },
    );
    expect(wrong).toEqual([]);
  });
  it('is said of caps that were full', () => {
    const { records, caps, full, broken, weeks, hours, fell } = sums;
    evidence(
      14,
      'caps hold, more work never hurts',
      `${LICENSES.length} licenses, ${count(records)} records, ${count(weeks)} weeks, ${count(caps)} caps, ${count(full)} of ` +
        `them full, ${broken} broken; ${count(hours)} times an hour more, ${fell} totals fell`,
      SEED,
      begun,
    );
    expect(full).toBeGreaterThan(5);
    expect(hours).toBeGreaterThan(records / 2);
  });
});

function mostOf(
  { log }: ExperienceRecord,
  { ledger }: Evaluation,
  { days, supervision }: { days: 7 | 'week'; supervision: boolean },
): number {
  const counted = new Map(ledger.map((row) => [row.entry, row.counted]));
  const lines = log
    .filter((entry) => !supervision || !isWork(entry))
    .map(({ id, on }) => ({ day: dayOf(on), week: weekOf(on), minutes: counted.get(id) ?? 0 }));
  const sum = (some: typeof lines) => some.reduce((all, { minutes }) => all + minutes, 0);
  const windows =
    days === 'week'
      ? [...Map.groupBy(lines, ({ week }) => week).values()]
      : [...new Set(lines.map(({ day }) => day))].map((last) =>
          lines.filter(({ day }) => last - days < day && day <= last),
        );
  return Math.max(0, ...windows.map(sum));
}
