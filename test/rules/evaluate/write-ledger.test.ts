import { describe, expect, it } from '@jest/globals';
import { takeMinutes, takeWhole } from '../../../rules/counting/take-minutes.ts';
import { type Sheet } from '../../../rules/counting/sheet.ts';
import { writeLedger } from '../../../rules/evaluate/write-ledger.ts';
import { type Given, type Line, aSheet } from '../counting/a-rulebook.ts';

const cap = { step: 'cap', requirement: 'cap', why: 'Too much.', repair: undefined };
const late = { step: 'late', requirement: 'lookback', why: 'Too old.', repair: 'Apply sooner.' };
const requirements = [{ id: 'cap', citation: 'Section 1' }, { id: 'lookback' }, { id: 'total', citation: 'Section 2' }];

function ledger(log: readonly Line[], change: (sheet: Sheet) => void = () => {}, more: Given = {}) {
  const { sheet, context } = aSheet({ log, requirements, ...more });
  change(sheet);
  return writeLedger(sheet, context.rulebook, context.record.log);
}
const tenHours: Line[] = [['2021-01-04', 'counseling-family', 10]];
const entry = (sheet: Sheet) => sheet.entries[0]!;

describe('the ledger', () => {
  it('has a row for every entry, in the order of the log', () => {
    const log: Line[] = [
      ['2021-01-05', 'documentation', 1, { id: 'later' }],
      ['2021-01-04', 'documentation', 2, { id: 'earlier' }],
    ];
    expect(ledger(log)).toEqual([
      { entry: 'later', minutes: 60, counted: 60, lost: [] },
      { entry: 'earlier', minutes: 120, counted: 120, lost: [] },
    ]);
    expect(ledger([...log].reverse()).map((row) => row.entry)).toEqual(['earlier', 'later']);
  });
  it('says what was lost to which requirement, with its citation and its repair', () => {
    const rows = ledger(tenHours, (sheet) => {
      takeMinutes(sheet, entry(sheet), 'work', 100, cap);
      takeMinutes(sheet, entry(sheet), 'everything', 600, cap);
      takeMinutes(sheet, entry(sheet), 'work', 50, late);
    });
    expect(rows).toEqual([
      {
        entry: 'e00000',
        minutes: 600,
        counted: 450,
        lost: [
          { minutes: 100, requirement: 'cap', why: 'Too much.', citation: 'Section 1' },
          { minutes: 50, requirement: 'lookback', why: 'Too old.', citation: null, repair: 'Apply sooner.' },
        ],
      },
    ]);
    expect(Object.hasOwn(rows[0]?.lost[0] ?? {}, 'repair')).toBe(false);
  });
  it('counts as not lost what counts toward any category still', () => {
    const rows = ledger(tenHours, (sheet) => takeMinutes(sheet, entry(sheet), 'work', 600, cap));
    expect(rows).toEqual([{ entry: 'e00000', minutes: 600, counted: 600, lost: [] }]);
  });
  it('lets the category speak that credits most, the first among equals', () => {
    const change = (work: number, everything: number) => (sheet: Sheet) => {
      takeMinutes(sheet, entry(sheet), 'work', work, cap);
      takeMinutes(sheet, entry(sheet), 'everything', everything, late);
    };
    const lostTo = (work: number, everything: number) =>
      ledger(tenHours, change(work, everything))[0]?.lost.map(({ requirement, minutes }) => [requirement, minutes]);
    expect(lostTo(200, 100)).toEqual([['lookback', 100]]);
    expect(lostTo(100, 200)).toEqual([['cap', 100]]);
    expect(lostTo(100, 100)).toEqual([['cap', 100]]);
    expect(lostTo(600, 600)).toEqual([['cap', 600]]);
  });
  it('adds up what the same reason took at several times, and keeps other reasons apart', () => {
    const other = { ...cap, why: 'Too much of it.' };
    const rows = ledger(tenHours, (sheet) => {
      for (const [minutes, reason] of [
        [10, cap],
        [20, other],
        [30, cap],
        [40, { ...cap, requirement: 'lookback' }],
      ] as const) {
        takeMinutes(sheet, entry(sheet), 'work', minutes, reason);
        takeMinutes(sheet, entry(sheet), 'everything', 100, late);
      }
    });
    expect(rows[0]?.lost.map(({ requirement, why, minutes }) => [requirement, why, minutes])).toEqual([
      ['cap', 'Too much.', 40],
      ['cap', 'Too much of it.', 20],
      ['lookback', 'Too much.', 40],
    ]);
  });
  it('says of an entry taken whole what took it', () => {
    const rows = ledger(tenHours, (sheet) => takeWhole(sheet, entry(sheet), late));
    expect(rows[0]).toMatchObject({ counted: 0, lost: [{ minutes: 600, requirement: 'lookback' }] });
  });
});

describe('work that counts toward nothing', () => {
  const research: Line[] = [['2021-01-04', 'research', 2]];
  it('is lost whole to the requirement that leaves it out', () => {
    const uncounted: Given['uncounted'] = [{ activities: ['research'], requirement: 'cap', why: 'Research is none.' }];
    expect(ledger(research, undefined, { uncounted })).toEqual([
      {
        entry: 'e00000',
        minutes: 120,
        counted: 0,
        lost: [{ minutes: 120, requirement: 'cap', why: 'Research is none.', citation: 'Section 1' }],
      },
    ]);
  });
  it('is lost to the headline where nothing leaves it out by name', () => {
    expect(ledger(research)[0]?.lost).toEqual([
      { minutes: 120, requirement: 'total', why: 'This work counts toward nothing here.', citation: 'Section 2' },
    ]);
  });
});

describe('minutes that do not add up', () => {
  it('stop the evaluation', () => {
    const spoil = (sheet: Sheet) => {
      for (const { credit } of sheet.ordered) if ((credit[0] ?? -1) >= 0) credit[0] = 599;
    };
    expect(() => ledger(tenHours, spoil)).toThrow(new Error('Entry e00000: 599 of 600 minutes are accounted for'));
  });
});
