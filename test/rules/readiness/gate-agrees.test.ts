import { describe, expect, it } from '@jest/globals';
import { mayStartCounting } from '../../../rules/readiness/may-start-counting.ts';
import { listRulebooks } from '../../../rules/rulebooks/load-rulebook.ts';
import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import { rulebookOf } from '../generators/rulebook-of.ts';
import { countsAsInOrder, tryDay } from './probe-evaluation.ts';
import { SITUATIONS, TURN, inOrder } from './situations.ts';

/** Licenses in which every situation is tried in each run; with GATES=all it is every license. */
const ALWAYS = ['CA-LMFT', 'FL-LMFT'];
const EVERY = 24;

/** Licenses whose week counts only with more hours than one day has. */
const FULL_WEEKS = ['KY-LCSW', 'TN-LMFT', 'PA-LMFT', 'TX-LCSW', 'MT-LMFT'];

/** How far before and after the turn the gate is asked, and by how much things are moved, in days. */
const ASKED: readonly number[] = [-9, 0, 30];
const MOVED: readonly number[] = [0, 11];

const reached = { gates: 0, open: 0, 'opened late': 0, 'closed with a day': 0, 'closed without': 0, days: 0 };

describe('the day that the gate names is the first on which the evaluation counts an hour', () => {
  it.each((process.env['LICENSES']?.split(',') ?? listRulebooks()).filter((license) => !FULL_WEEKS.includes(license)))(
    'for %s, whatever is not in order',
    async (license) => {
      const names = Object.keys(SITUATIONS).filter((_, at) => isTried(license, at));
      const wrong: string[] = [];
      for (const name of names) for (const moved of MOVED) wrong.push(...(await tryOne(license, name, moved)));
      expect(wrong).toEqual([]);
    },
  );

  it('is said of gates of every kind', () => {
    for (const [what, times] of Object.entries(reached)) expect([what, times > 20]).toEqual([what, true]);
  });
});

function isTried(license: string, situation: number): boolean {
  if (process.env['GATES'] === 'all' || ALWAYS.includes(license)) return true;
  return (listRulebooks().indexOf(license) + situation) % EVERY === 0;
}

async function tryOne(license: string, name: string, moved: number): Promise<string[]> {
  const record = SITUATIONS[name]?.(inOrder(license), moved) ?? inOrder(license);
  const wrong: string[] = [];
  for (const asked of ASKED) {
    const asOf = addDays(TURN, asked);
    const [pair] = mayStartCounting(record, rulebookOf(license), asOf).pairs;
    if (pair === undefined) throw new Error(`${license}: there is an agreement`);
    const { open, countsFrom, from } = pair;
    note(pair, from);
    const expected = expectedDays(record, { asOf, open, countsFrom, from });
    for (const [on, counts] of expected) {
      reached.days += 1;
      const does = await passes(license, record, on, asOf);
      if (does !== counts)
        wrong.push(
          `${name} moved ${moved}, asked on ${asOf}: ${pair.sentence} But ${on} ${does ? 'counts' : 'does not'}.`,
        );
    }
  }
  return wrong;
}

function note({ open, countsFrom }: { open: boolean; countsFrom: PlainDate | null }, from: PlainDate): void {
  reached.gates += 1;
  if (open) reached[countsFrom === from ? 'open' : 'opened late'] += 1;
  else reached[countsFrom === null ? 'closed without' : 'closed with a day'] += 1;
}

interface Claimed {
  readonly asOf: PlainDate;
  readonly open: boolean;
  readonly countsFrom: PlainDate | null;
  readonly from: PlainDate;
}

/** What must be true of single days if the gate is right. */
function expectedDays(record: ExperienceRecord, { asOf, open, countsFrom, from }: Claimed): [PlainDate, boolean][] {
  const signedOn = record.agreements?.[0]?.signedOn;
  // Nobody has agreed to answer for the hours: the evaluation would count them once they are signed all the same.
  if (signedOn === undefined || signedOn > asOf) return [];
  const [first, end] = [open ? from : later(asOf, from), countsFrom ?? addDays(asOf, 400)];
  const before = [first, addDays(first, 1), addDays(first, 17), addDays(end, -20), addDays(end, -2), addDays(end, -1)];
  const closed = [...new Set(before)].filter((on) => first <= on && on < end);
  return [
    ...closed.map((on): [PlainDate, boolean] => [on, false]),
    ...(countsFrom === null ? [] : [[countsFrom, true] as [PlainDate, boolean]]),
    ...(open ? [[asOf, true] as [PlainDate, boolean]] : []),
  ];
}

async function passes(license: string, record: ExperienceRecord, on: PlainDate, asOf: PlainDate): Promise<boolean> {
  return countsAsInOrder(await tryDay(license, record, on, asOf), await tryDay(license, inOrder(license), on, asOf));
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
