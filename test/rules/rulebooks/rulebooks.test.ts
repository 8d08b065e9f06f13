import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { assembleRulebook } from '../../../rules/rulebooks/assemble-rulebook.ts';
import { listRulebooks, loadRulebook, parseStrictYaml } from '../../../rules/rulebooks/load-rulebook.ts';

/** What is known of each requirement: its id, unit, value and where it was read. */
type Fact = readonly [id: string, unit: string | null, value: unknown, confidence: string];

const facts = JSON.parse(readFileSync(new URL('requirement-facts.json', import.meta.url), 'utf8')) as Record<
  string,
  Fact[]
>;
const books = new Map(listRulebooks().map((license) => [license, loadRulebook(license)]));
const bookOf = (license: string): Rulebook => {
  const book = books.get(license);
  if (book === undefined) throw new Error(`There is no rulebook of ${license}`);
  return book;
};
const parts = (license: string) => {
  const { identity, parameters, counting, requirements } = bookOf(license);
  return structuredClone({ identity, parameters: { ...parameters }, counting, requirements: [...requirements] });
};

describe('every rulebook', () => {
  it('is there for every license whose requirements are known', () => {
    expect(listRulebooks()).toEqual(Object.keys(facts).sort());
  });
  it('has a row for every known requirement, in order, as sure as its source', () => {
    for (const [license, rows] of Object.entries(facts)) {
      const found = bookOf(license).requirements.map(({ id, confidence }) => [id, confidence]);
      expect([license, found]).toEqual([license, rows.map(([id, , , confidence]) => [id, confidence])]);
    }
  });
  it('asks for the known value of every requirement that has one and is in force', () => {
    const missing = Object.entries(facts).flatMap(([license, rows]) =>
      rows.flatMap(([id, , value]) =>
        typeof value === 'number' && !asks(bookOf(license), id, value) ? [`${license} ${id}`] : [],
      ),
    );
    expect(missing).toEqual(OTHERWISE);
  });
  it('cites every number, or says where it was read, or decides nothing by it', () => {
    for (const [license, { parameters }] of books) {
      for (const [name, { values }] of Object.entries(parameters)) {
        const uncited = values.filter(
          ({ citation, source, confidence }) => citation === null && source === null && confidence !== 'recall',
        );
        expect([license, name, uncited]).toEqual([license, name, []]);
      }
    }
  });
  it('hashes to the same every time, and to another when one number changes', () => {
    for (const [license, { sha256 }] of [...books].slice(0, 10)) {
      expect(assembleRulebook(parts(license)).sha256).toBe(sha256);
      const changed = parts(license);
      const first = Object.values(changed.parameters)[0]?.values[0];
      if (first !== undefined) first.value = 1;
      expect(assembleRulebook(changed).sha256).not.toBe(sha256);
    }
  });
});

/** Whether a row, or a number that bears its name, asks for a value; a rate shows what is owed instead. */
function asks({ parameters, requirements }: Rulebook, id: string, value: number): boolean {
  const row = requirements.find((one) => one.id === id);
  if (row === undefined) return false;
  if (row.superseded !== undefined || row.kind === 'rate' || row.kind === 'exam' || row.kind === 'duty') return true;
  const numbers = row.parameter === undefined ? [] : (parameters[row.parameter]?.values ?? []);
  return numbers.some((one) => one.value === value);
}

/** Requirements whose value stands in numbers of other names, or is asked of a person. */
const OTHERWISE = [
  'CA-LMFT lookback',
  'CA-LMFT supervision-weekly-unit',
  'CA-LMFT supervision-additional-unit-associate',
  'CA-LMFT supervision-unit-definition',
  'CA-LMFT group-size',
  'CA-LMFT supervisor-licence',
  'CA-LMFT supervisor-out-of-state',
  'CA-LMFT registration-90-day',
  'CA-LMFT registration-life',
  'CA-LMFT supervisor-self-assessment',
  'CA-LPCC supervision-unit-conversion',
  'CA-LPCC after-hours-complete',
  'CA-LPCC workshop-no-supervision',
  'CA-LPCC weekly-log',
  'TX-LCSW endorsement-shortcut',
  'TX-LMFT supervisor-credential',
  'TX-LMFT supervision-file',
  'TX-LMFT supervision-termination',
  'TX-LPC supervisor',
  'TX-LPC supervisor-documentation',
  'TX-LPC endorsement',
];

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
