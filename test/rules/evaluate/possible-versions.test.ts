import { describe, expect, it } from '@jest/globals';
import { openContext } from '../../../rules/evaluate/evaluate-record.ts';
import { possibleVersions } from '../../../rules/evaluate/possible-versions.ts';
import { type ExperienceRecord, experienceRecordSchema } from '../../../rules/vocabulary/experience-record.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { tinyVersions } from '../checking/tiny-versions.ts';
import { tinyRulebook } from '../checking/tiny-rulebook.ts';

const record = (more: object = {}): ExperienceRecord =>
  experienceRecordSchema.parse({
    format: 'experience-record/1',
    person: { id: 'p' },
    settings: [{ id: 'clinic', name: 'Clinic', jurisdiction: 'CA' }],
    supervisors: [],
    log: [],
    ...more,
  });
const picked = (rulebook: ReturnType<typeof tinyVersions>, one: ExperienceRecord, asOf = '2024-06-03') =>
  possibleVersions(openContext(rulebook, one, plainDate(asOf))).map(({ identity }) => identity.version);
const appliedOn = (receivedOn: string) => record({ application: { receivedOn } });
const byDegree = tinyVersions((identity) => {
  identity['appliesTo'] = { by: 'degree', from: '2020-01-01', note: 'From 2020 on.' };
});

describe('the version of the rules', () => {
  it('is the one that stands on the date of the person, to the day', () => {
    expect(picked(tinyVersions(), appliedOn('2019-12-31'))).toEqual(['before-2020']);
    expect(picked(tinyVersions(), appliedOn('2020-01-01'))).toEqual(['1']);
  });
  it('goes by the day of the evaluation where no application is recorded', () => {
    expect(picked(tinyVersions(), record(), '2019-12-31')).toEqual(['before-2020']);
    expect(picked(tinyVersions(), record(), '2024-06-03')).toEqual(['1']);
  });
  it('is open where the date is not known, but for those that only begin later', () => {
    expect(picked(byDegree, record())).toEqual(['before-2020', '1']);
    expect(picked(byDegree, record(), '2019-12-31')).toEqual(['before-2020']);
  });
  it('is the first one for whoever was there before it', () => {
    const bounded = tinyVersions((identity) => {
      const [version] = identity['versions'] as object[];
      identity['versions'] = [{ ...version, from: '2010-01-01' }];
    });
    expect(picked(bounded, appliedOn('2009-12-31'))).toEqual(['before-2020']);
  });
  it('is the rulebook itself where there is no other', () => {
    expect(picked(tinyRulebook(), record())).toEqual(['1']);
  });
});
