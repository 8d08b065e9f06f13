import { describe, expect, it } from '@jest/globals';
import { describeCases } from '../../../../rules/prose/cases/describe-cases.ts';
import { lookupIn } from '../../../../rules/prose/lookup.ts';
import { type LoadedCase, loadCases } from '../../../../rules/rulebooks/load-cases.ts';
import { loadRulebook } from '../../../../rules/rulebooks/load-rulebook.ts';
import { caseSchema } from '../../../../rules/rulebooks/schema/case-schema.ts';

const lookup = lookupIn(loadRulebook('CA-LMFT'));
const [any] = loadCases('CA-LMFT');
const standard = any?.standard ?? {};

function tell(worked: Record<string, unknown>) {
  const parsed = caseSchema.parse({ title: 'T', because: 'B.', asOf: '2025-01-06', ...worked });
  const loaded: LoadedCase = { file: 'a-case.yaml', standard, worked: parsed };
  return describeCases([loaded], lookup);
}

describe('a worked case in words', () => {
  it('tells the person all cases share once', () => {
    const { person } = tell({ expect: { verdict: 'unmet' } });
    expect(person).toContain('The board received the application on January 6, 2025.');
    expect(person).toContain(
      'The degree was awarded on May 15, 2020: master; the program began on August 20, 2018; twelve semester units were complete on December 20, 2018.',
    );
  });

  it('tells of a case only what is different in it, and what it takes away', () => {
    const [worked] = tell({
      facts: { registrations: [], agreements: null },
      application: null,
      answers: { degree: 60, 'weekly-log': true },
      expect: { verdict: 'unmet' },
    }).worked;
    expect(worked?.person).toEqual([
      'No registration is recorded.',
      'No agreement is recorded.',
      'No application is recorded.',
      'Answered to “degree”: 60.',
      'Answered to “weekly log”: yes.',
    ]);
  });

  it('tells blocks of weeks and single entries with whatever is special about a line', () => {
    const [worked] = tell({
      blocks: [
        {
          from: '2021-01-04',
          weeks: 10,
          every: 2,
          each: [
            { on: 'mon', activity: 'crisis', hours: 1 },
            { on: 'tue', activity: 'supervision-group', minutes: 90, people: 6, medium: 'video', signed: false },
          ],
        },
      ],
      entries: [
        { on: '2021-05-04', activity: 'testing', hours: 2.5, setting: 'school', supervisor: null, signedAfterDays: 40 },
      ],
      expect: { verdict: 'unmet' },
    }).worked;
    expect(worked?.log).toEqual([
      'For 10 weeks from January 4, 2021 on, one in every 2 weeks: Monday 1 hour of crisis intervention; Tuesday 90 minutes of group supervision (by video, 6 people, not signed).',
      'On May 4, 2021: 2.5 hours of psychological testing (at “school”, no supervisor named, signed 40 days later).',
    ]);
  });

  it('tells what must come out, with the unit of each requirement', () => {
    const [worked] = tell({
      expect: {
        verdict: 'unmet',
        requirements: {
          'min-duration': { verdict: 'unmet', counted: 103, short: 1 },
          registration: 'met',
          degree: { counted: null, binding: true },
        },
        lostHours: { lookback: 1, 'week-cap': 12.5 },
      },
    }).worked;
    expect(worked?.expects).toEqual([
      'All of it together: unmet.',
      '“Weeks of experience”: unmet; 103 weeks counted; 1 week short.',
      '“Associate registration”: met.',
      '“Qualifying degree”: no number counted; binding.',
      '1 hour is lost to “Six years before the application”.',
      '12.5 hours are lost to “Most in any seven days”.',
    ]);
    expect(tell({ expect: { lostHours: {} } }).worked[0]?.expects).toEqual(['No hour is lost.']);
  });

  it('refuses a person whose record could not be counted', () => {
    expect(() => tell({ facts: { settings: 'none' }, expect: { verdict: 'met' } })).toThrow('$.settings');
  });
});
