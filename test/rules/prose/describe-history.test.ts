import { describe, expect, it } from '@jest/globals';
import { describeHistory } from '../../../rules/prose/describe-history.ts';
import { type Given, aRulebook } from '../counting/a-rulebook.ts';
import { tinyVersions } from '../checking/tiny-versions.ts';

const source = { confidence: 'statute', source: null } as const;
const sentences = (given: Given) => describeHistory(aRulebook(given)).map(({ sentence }) => sentence);

describe('what changed on which day', () => {
  it('is nothing where no date is written', () => {
    expect(sentences({ law: { hours: [10, 'hours'] }, requirements: [{}] })).toEqual([]);
  });
  it('is each dated value, requirement and version, the newest first, with where it is written', () => {
    const values = [
      { until: '2019-12-31', value: 10, citation: 'S 1', ...source },
      { from: '2022-01-01', until: '2022-12-31', degree: 'doctorate' as const, value: 5, citation: 'S 2', ...source },
    ];
    const rulebook = aRulebook({
      law: { hours: { label: 'Least', unit: 'hours', by: 'application', values } },
      requirements: [
        { label: 'Hours', citation: 'S 3', effective: { by: 'degree', from: '2021-01-01' } },
        { id: 'always', effective: { by: 'degree' } },
      ],
      identity: {
        version: '7',
        appliesTo: { by: 'application', from: '2018-01-01', note: 'Others have older rules.' },
      },
    });
    expect(describeHistory(rulebook)).toEqual([
      {
        on: '2022-01-01',
        sentence:
          'January 1, 2022: “Least” is 5 hours with a doctorate: applications received from January 1, 2022 until December 31, 2022.',
        citation: 'S 2',
      },
      {
        on: '2021-01-01',
        sentence: 'January 1, 2021: “Hours” stands for degrees awarded from January 1, 2021 on.',
        citation: 'S 3',
      },
      {
        on: '2019-12-31',
        sentence: 'December 31, 2019: “Least” is 10 hours: applications received until December 31, 2019.',
        citation: 'S 1',
      },
      {
        on: '2018-01-01',
        sentence: 'January 1, 2018: This version (7) stands for applications received from January 1, 2018 on.',
        citation: null,
      },
    ]);
  });
});

describe('the history of a rulebook', () => {
  it('tells every version, for whom it stands and what is otherwise in it, the newest first', () => {
    const history = describeHistory(tinyVersions());
    expect(history.map(({ on }) => on)).toEqual(['2020-01-01', '2019-12-31']);
    expect(history[0]?.sentence).toBe(
      'January 1, 2020: This version (1) stands for applications received from January 1, 2020 on.',
    );
    expect(history[1]).toMatchObject({ citation: 'Section 1 (2010)' });
    expect(history[1]?.sentence).toMatch(
      /^December 31, 2019: Version before-2020 stands for applications received until December 31, 2019\. Read in the former text\. Left out is this: .*“Most in a week” is not asked for\. “The letter”: A paper/,
    );
  });
});
