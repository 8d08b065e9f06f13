import { describe, expect, it } from '@jest/globals';
import { findAnchors } from '../../../rules/evaluate/find-anchors.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type Given, aRecord } from '../counting/a-rulebook.ts';

const today = plainDate('2025-06-01');
const anchors = (given: Given, registration: Parameters<typeof findAnchors>[2] = null) =>
  findAnchors(aRecord(given), today, registration);

describe('the dates of a person', () => {
  it('are unknown where the record does not say', () => {
    expect({ ...anchors({}) }).toEqual({
      application: today,
      'as-of': today,
      degree: null,
      degreeLevel: null,
      'program-start': null,
      'twelve-units': null,
      registration: null,
      'registration-applied': null,
      agreement: null,
      approval: null,
      'first-hour': null,
      'last-hour': null,
    });
  });
  it('are those of the application, the degree and the registration', () => {
    const degree = {
      awardedOn: '2020-05-15',
      level: 'doctorate',
      programStartedOn: '2018-08-20',
      twelveUnitsOn: '2018-12-20',
    };
    const record = { person: { id: 'p', degree }, application: { receivedOn: '2025-01-06' } };
    const [appliedOn, issuedOn] = [plainDate('2020-06-01'), plainDate('2020-07-01')];
    const registration = { credential: 'LMSW', number: null, appliedOn, issuedOn, expiresOn: null, known: true };
    expect(anchors({ record }, registration)).toMatchObject({
      application: '2025-01-06',
      'as-of': today,
      degree: '2020-05-15',
      degreeLevel: 'doctorate',
      'program-start': '2018-08-20',
      'twelve-units': '2018-12-20',
      registration: issuedOn,
      'registration-applied': appliedOn,
    });
  });
  it('are the first day of any agreement and the first approval of any', () => {
    const agreement = (from: string, boardApprovedOn?: string) => ({
      supervisor: 'reyes',
      setting: 'clinic',
      from,
      ...(boardApprovedOn === undefined ? {} : { boardApprovedOn }),
    });
    const agreements = [
      agreement('2021-03-01'),
      agreement('2021-02-01', '2021-05-01'),
      agreement('2021-04-01', '2021-04-15'),
    ];
    expect(anchors({ record: { agreements } })).toMatchObject({ agreement: '2021-02-01', approval: '2021-04-15' });
  });
  it('are the ends of the log, in any order, without what is dated later than the evaluation', () => {
    const log = (['2022-01-05', '2021-01-04', '2025-06-01', '2025-06-02', '2023-01-04'] as const).map(
      (on) => [on, 'documentation', 1] as const,
    );
    const found = anchors({ log });
    expect([found['first-hour'], found['last-hour'], found['first-hour']]).toEqual([
      '2021-01-04',
      '2025-06-01',
      '2021-01-04',
    ]);
  });
});
