import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { tinyRulebook } from './tiny-rulebook.ts';

const read = { citation: 'Section 1', confidence: 'statute', source: 'https://law.example/1' } as const;

/** Until 2019 there was no limit in a week, and a further form was asked for. */
export const BEFORE_2020 = {
  id: 'before-2020',
  until: '2019-12-31',
  citation: 'Section 1 (2010)',
  note: 'Read in the former text.',
  changes: [
    { change: 'take-out-step', step: 'four' },
    { change: 'take-out-row', requirement: 'week-cap' },
    {
      change: 'put-in-row',
      after: 'form',
      row: {
        id: 'letter',
        label: 'The letter',
        kind: 'form',
        answer: 'yes-or-no',
        question: 'Is the letter filed?',
        citation: 'Section 1 (2010)',
        confidence: 'statute',
        sourceUrl: null,
        conditions: {
          all: [{ fact: 'answer.letter', operator: 'isExactly', value: { fact: 'word.yes' } }],
        },
      },
    },
  ],
};

/** Five hours in a week, if one reads it so. */
export const FIVE = {
  id: 'five',
  takes: 'At most four hours count in a week.',
  instead: 'five hours count.',
  changes: [
    {
      change: 'number',
      parameter: 'week-cap',
      is: { label: 'Most in a week', unit: 'hours', by: 'entry', values: [{ value: 5, ...read }] },
    },
  ],
};

/** The tiny rulebook with two versions by the day of the application, and a text that can be read in two ways. */
export function tinyVersions(change: (identity: Record<string, unknown>) => void = () => undefined): Rulebook {
  return tinyRulebook(({ identity }) => {
    Object.assign(identity, {
      appliesTo: { by: 'application', from: '2020-01-01', note: 'From 2020 on.' },
      versions: [structuredClone(BEFORE_2020)],
      readings: [structuredClone(FIVE)],
    });
    change(identity);
  });
}
