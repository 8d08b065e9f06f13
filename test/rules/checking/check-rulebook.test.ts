import { describe, expect, it } from '@jest/globals';
import { type Bench, checkRulebook } from '../../../rules/checking/check-rulebook.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { TINY_CASES, tinyRulebook } from './tiny-rulebook.ts';

/** As many cases as a full rulebook needs, some of them under two names. */
const EIGHT = [0, 1, 2]
  .flatMap((round) => TINY_CASES.map((one) => ({ ...one, file: `${round}-${one.file}` })))
  .slice(0, 8);

const check = (bench: Partial<Bench> = {}, cases = EIGHT) =>
  checkRulebook({
    rulebook: tinyRulebook(),
    read: { cases, problems: new Map() },
    equivalents: {},
    today: plainDate('2026-06-01'),
    mutate: 'full',
    ...bench,
  });
const elsewhere = tinyRulebook(({ identity }) => void (identity.jurisdiction = 'AZ'));

describe('a rulebook on the bench', () => {
  it('is clean when nothing can be changed unnoticed', async () => {
    const report = await check();
    expect(report).toMatchObject({ license: 'CA-TINY', full: true, cases: 8, problems: [], notes: [], survivors: [] });
    expect([report.thresholds, report.structure]).toEqual([
      { done: 4, of: 4 },
      { done: 9, of: 9 },
    ]);
  });
  it('fails on a survivor, if it must be proved in full', async () => {
    const blind = EIGHT.map((one) => ({ ...EIGHT[0]!, file: one.file }));
    const report = await check({}, blind);
    expect(report.survivors).toContain('week-cap 4 to 4.25 hours');
    expect(report.problems.map(({ place }) => place)).toEqual(expect.arrayContaining(['week-cap', 'step four']));
  });
  it('notes survivors and gaps of others, and only when asked to', async () => {
    const cases = [EIGHT[0]!, EIGHT[0]!];
    const quiet = await check({ rulebook: elsewhere }, cases);
    expect([quiet.problems, quiet.thresholds]).toEqual([[], null]);
    const asked = await check({ rulebook: elsewhere, mutate: 'always' }, cases);
    expect([asked.problems, asked.survivors.length > 0]).toEqual([[], true]);
    expect(asked.notes.map(({ place }) => place)).toContain('step four');
  });
  it('changes nothing when told so', async () => {
    expect(await check({ mutate: 'never' })).toMatchObject({ thresholds: null, structure: null, problems: [] });
  });
  it('changes nothing while a case fails, for that would notice everything', async () => {
    const strict = tinyRulebook(({ parameters }) => void (parameters['total-hours'].values[0]!.value = 11));
    const report = await check({ rulebook: strict });
    expect(report.thresholds).toBeNull();
    expect(report.problems.map(({ file }) => file)).toContain('cases/0-enough.yaml');
  });
  it('needs cases that can be read, and enough of them', async () => {
    const read = { cases: TINY_CASES, problems: new Map([['bad.yaml', 'not well formed']]) };
    const { problems } = await check({ read });
    expect(problems.map(({ file, says }) => `${file}: ${says}`)).toEqual([
      'cases/bad.yaml: not well formed',
      'cases: 3 of at least 8 cases',
    ]);
  });
  it('is noted to be old after a year', async () => {
    const { notes } = await check({ today: plainDate('2027-06-01') });
    expect(notes.map(({ place }) => place)).toEqual(['readOn']);
  });
});
