import { describe, expect, it } from '@jest/globals';
import { type Election, chooseElection, electing, offeredElections } from '../../../rules/evaluate/choose-election.ts';
import { type Evaluation, type Verdict } from '../../../rules/vocabulary/evaluation.ts';
import { aSheet } from '../counting/a-rulebook.ts';

const election = (offered: Election['offered'], id = 'former'): Election => ({
  id,
  label: 'The former rules',
  offered,
  asIf: { application: '2015-06-01' },
  citation: 'Section 9',
});
const offered = (rule: Election['offered'], degreeOn?: string) => {
  const person = { id: 'p', ...(degreeOn === undefined ? {} : { degree: { awardedOn: degreeOn } }) };
  const { context } = aSheet({ identity: { elections: [election(rule)] }, record: { person } });
  return offeredElections(context).map(({ id }) => id);
};

describe('a choice of rules', () => {
  const range = { by: 'degree', from: '2015-01-01', until: '2015-12-31' } as const;
  it('is offered to whoever’s date lies in the range, its first and last day included', () => {
    for (const day of ['2015-01-01', '2015-06-01', '2015-12-31']) expect(offered(range, day)).toEqual(['former']);
    for (const day of ['2014-12-31', '2016-01-01']) expect(offered(range, day)).toEqual([]);
  });
  it('is open at an end that is not written', () => {
    expect(offered({ by: 'degree', from: '2015-01-01' }, '2029-01-01')).toEqual(['former']);
    expect(offered({ by: 'degree', until: '2015-12-31' }, '1999-01-01')).toEqual(['former']);
    expect(offered({ by: 'degree' }, '1999-01-01')).toEqual(['former']);
  });
  it('is not offered where the date is not on record, or is that of each hour', () => {
    expect(offered(range)).toEqual([]);
    expect(offered({ by: 'entry' }, '2015-06-01')).toEqual([]);
  });
  it('is none where the law leaves none', () => {
    expect(offeredElections(aSheet({}).context)).toEqual([]);
  });
  it('changes the dates that pick numbers, and no others', () => {
    const { context } = aSheet({ record: { person: { id: 'p', degree: { awardedOn: '2020-05-15' } } } });
    const chosen = electing(context, election(range));
    expect([chosen.picks.application, chosen.picks.degree]).toEqual(['2015-06-01', '2020-05-15']);
    expect([chosen.anchors, chosen.record]).toEqual([context.anchors, context.record]);
  });
});

describe('the way taken', () => {
  const evaluation = (verdict: Verdict, counted: number, more: Partial<Evaluation> = {}): Evaluation => ({
    format: 'evaluation/1',
    license: 'XX-TEST',
    rulebook: { version: '1', sha256: '' },
    asOf: '2026-01-01',
    verdict,
    headline: 'total',
    requirements: [
      {
        id: 'total',
        verdict,
        binding: true,
        required: 100,
        counted,
        citation: null,
        confidence: 'statute',
        explanation: '',
      },
    ],
    ledger: [],
    ...more,
  });
  const choose = (present: Evaluation, former: Evaluation) =>
    chooseElection(present, [{ election: election({ by: 'degree' }), evaluation: former }]);
  it.each<[Verdict, number, Verdict, number, string]>([
    ['unmet', 50, 'met', 40, 'former'],
    ['unmet', 50, 'unknown', 40, 'former'],
    ['unknown', 50, 'met', 40, 'former'],
    ['met', 40, 'unknown', 50, 'rules-as-they-stand'],
    ['unknown', 40, 'unmet', 50, 'rules-as-they-stand'],
    ['unmet', 40, 'unmet', 50, 'former'],
    ['unmet', 50, 'unmet', 50, 'rules-as-they-stand'],
    ['unmet', 50, 'unmet', 40, 'rules-as-they-stand'],
  ])('of %s with %i hours and %s with %i is %s', (present, hours, former, formerHours, taken) => {
    expect(choose(evaluation(present, hours), evaluation(former, formerHours)).path).toBe(taken);
  });
  it('is the best of several', () => {
    const ways = ['a', 'b', 'c'].map((id, number) => ({
      election: election({ by: 'degree' }, id),
      evaluation: evaluation('unmet', [60, 80, 70][number] ?? 0),
    }));
    const best = chooseElection(evaluation('unmet', 50), ways);
    expect([best.path, best.requirements[0]?.counted]).toEqual(['b', 80]);
  });
  it('is shown with every other, and said first of all notes', () => {
    const chosen = choose(evaluation('unmet', 50), evaluation('met', 100, { notes: ['A note.'] }));
    expect(chosen.paths).toEqual([
      {
        id: 'rules-as-they-stand',
        label: 'The rules that apply without a choice',
        open: true,
        verdict: 'unmet',
      },
      { id: 'former', label: 'The former rules (Section 9)', open: true, verdict: 'met' },
    ]);
    expect(chosen.notes).toEqual([
      'There is a choice of rules; "The former rules (Section 9)" is taken here because it serves best.',
      'A note.',
    ]);
  });
  it('leaves the path within it, and the paths there were', () => {
    const path = { id: 'long', label: 'The long path', open: true, verdict: 'met' } as const;
    const chosen = choose(evaluation('unmet', 50), evaluation('met', 100, { path: 'long', paths: [path] }));
    expect([chosen.path, chosen.paths?.map(({ id }) => id)]).toEqual([
      'long',
      ['long', 'rules-as-they-stand', 'former'],
    ]);
  });
});
