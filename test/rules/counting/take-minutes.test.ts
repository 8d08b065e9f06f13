import { describe, expect, it } from '@jest/globals';
import { accountOf } from '../../../rules/counting/account-of.ts';
import { ask, reasonOf, takeMinutes, takeWhole } from '../../../rules/counting/take-minutes.ts';
import { type Sheet } from '../../../rules/counting/sheet.ts';
import { aSheet } from './a-rulebook.ts';

const reason = { step: 'cap', requirement: 'row', why: 'Too much.', repair: undefined };
const later = { step: 'later', requirement: 'other', why: 'Too late.', repair: 'Hurry.' };

/** Ten hours with a family: work, direct, relational; not one person. */
const tenHours = () =>
  aSheet({
    log: [
      ['2021-01-04', 'counseling-family', 10],
      ['2021-01-05', 'documentation', 1],
    ],
  }).sheet;
const first = (sheet: Sheet) => sheet.entries[0]!;
const credit = (sheet: Sheet, category: string) => accountOf(sheet, category).credit[0];
const cuts = (sheet: Sheet, category: string) => sheet.cuts.of(accountOf(sheet, category), 0);

describe('taking minutes from a category', () => {
  it('lowers it and every category inside it, and writes down by how much and why', () => {
    const sheet = tenHours();
    takeMinutes(sheet, first(sheet), 'direct', 240, reason);
    expect(['work', 'direct', 'relational', 'one-person'].map((name) => credit(sheet, name))).toEqual([
      600, 360, 360, -1,
    ]);
    expect(cuts(sheet, 'direct')).toEqual([{ minutes: 240, ...reason }]);
    expect(cuts(sheet, 'relational')).toEqual([{ minutes: 240, ...reason }]);
    expect([cuts(sheet, 'work'), cuts(sheet, 'one-person')]).toEqual([[], []]);
    expect([...sheet.fired]).toEqual(['cap']);
  });
  it('leaves an inner category what it still has, as far as the outer one allows', () => {
    const sheet = tenHours();
    takeMinutes(sheet, first(sheet), 'relational', 400, reason);
    takeMinutes(sheet, first(sheet), 'work', 400, later);
    expect(['work', 'direct', 'relational'].map((name) => credit(sheet, name))).toEqual([200, 200, 200]);
    expect(cuts(sheet, 'relational')).toEqual([{ minutes: 400, ...reason }]);
    takeMinutes(sheet, first(sheet), 'work', 50, later);
    expect(cuts(sheet, 'relational')).toEqual([
      { minutes: 400, ...reason },
      { minutes: 50, ...later },
    ]);
  });
  it('takes what there is when more is asked', () => {
    const sheet = tenHours();
    takeMinutes(sheet, first(sheet), 'work', 9999, reason);
    expect([credit(sheet, 'work'), cuts(sheet, 'work')]).toEqual([0, [{ minutes: 600, ...reason }]]);
  });
  it('does nothing where nothing is credited or nothing is to be taken', () => {
    const sheet = tenHours();
    takeMinutes(sheet, first(sheet), 'one-person', 60, reason);
    takeMinutes(sheet, first(sheet), 'work', 0, reason);
    takeMinutes(sheet, first(sheet), 'work', -60, reason);
    expect([credit(sheet, 'one-person'), credit(sheet, 'work'), sheet.fired.size]).toEqual([-1, 600, 0]);
    takeMinutes(sheet, first(sheet), 'work', 600, reason);
    takeMinutes(sheet, first(sheet), 'work', 60, later);
    expect([[...sheet.fired], cuts(sheet, 'work')]).toEqual([['cap'], [{ minutes: 600, ...reason }]]);
  });
  it('leaves the evidence of supervision, which a cap on credit does not undo', () => {
    const { sheet } = aSheet({ log: [['2021-01-04', 'supervision-group', 2]] });
    takeMinutes(sheet, first(sheet), 'supervision', 120, reason);
    expect([credit(sheet, 'supervision'), sheet.evidence[0]]).toEqual([0, 120]);
  });
  it('knows no category that the rulebook does not have', () => {
    const sheet = tenHours();
    expect(() => takeMinutes(sheet, first(sheet), 'nonsense', 1, reason)).toThrow(
      new RangeError('There is no category nonsense'),
    );
  });
});

describe('taking an entry whole', () => {
  it('takes it from every category, with its evidence of supervision', () => {
    const { sheet } = aSheet({ log: [['2021-01-04', 'supervision-group', 2]] });
    takeWhole(sheet, first(sheet), reason);
    expect(['supervision', 'everything', 'work'].map((name) => credit(sheet, name))).toEqual([0, 0, -1]);
    expect(cuts(sheet, 'everything')).toEqual([{ minutes: 120, ...reason }]);
    expect([sheet.evidence[0], [...sheet.fired]]).toEqual([0, ['cap']]);
  });
});

describe('a question to a requirement', () => {
  it('is put once, beside the others', () => {
    const sheet = tenHours();
    for (const question of ['Who?', 'When?', 'Who?']) ask(sheet, { id: 'gate' }, 'row', question);
    ask(sheet, { id: 'gate' }, 'other', 'Where?');
    expect([...sheet.questions].map(([row, asked]) => [row, [...asked]])).toEqual([
      ['row', ['Who?', 'When?']],
      ['other', ['Where?']],
    ]);
    expect([...sheet.fired]).toEqual(['gate']);
  });
});

describe('the reason that a step gives', () => {
  const step = { id: 'cap', requirement: 'row', why: 'Too much.', repair: 'Wait.' };
  it('is its own words unless others are given', () => {
    expect(reasonOf(step)).toEqual({ step: 'cap', requirement: 'row', why: 'Too much.', repair: 'Wait.' });
    expect(reasonOf(step, 'Over 40.')).toMatchObject({ why: 'Over 40.', repair: 'Wait.' });
    expect(reasonOf(step, 'Over 40.', 'Log it.')).toMatchObject({ repair: 'Log it.' });
  });
  it('names no repair where nothing helps any more', () => {
    expect(reasonOf(step, 'Over 40.', null).repair).toBeUndefined();
  });
});
