import { expect, it } from '@jest/globals';
import { useHoursInTime } from '../../../../rules/obligations/kinds/use-hours-in-time.ts';
import type { JourneyFacts } from '../../../../rules/obligations/journey-facts.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { aRecord, entry, someFacts } from './some-facts.ts';

const REGISTRATIONS = [
  { jurisdiction: 'CA', credential: 'AMFT', appliedOn: plainDate('2020-12-20'), issuedOn: plainDate('2021-01-02') },
];
const from = plainDate('2021-01-04');
const record = aRecord(
  [
    entry('2021-01-04', 'counseling-individual', 300, { signedOn: plainDate('2021-01-11') }),
    entry('2021-01-05', 'supervision-individual', 60, { signedOn: plainDate('2021-01-11') }),
  ],
  {
    person: { id: 'alex', degree: { awardedOn: plainDate('2020-12-15') } },
    registrations: REGISTRATIONS,
    agreements: [{ supervisor: 'sam', setting: 'clinic', signedOn: from, from }],
  },
);
const found = async (more: Partial<JourneyFacts> = {}) =>
  (await useHoursInTime(someFacts({ record, ...more }))).map(({ dueOn }) => dueOn);

it('hours that are six years old in half a year are owed an application before', async () => {
  // Hours of January 4, 2021 still count in a packet that is received on January 4, 2027.
  expect(await found()).toEqual(['2027-01-05']);
  const [owed] = await useHoursInTime(someFacts({ record }));
  expect(owed).toMatchObject({ ownerId: 'alex', supervisorIds: ['sam'], pauses: false, confidence: null });
  expect(owed?.sentence).toContain('no day of finishing is in sight');
});

it('nothing is owed where the hours are complete before, or are with the board', async () => {
  expect(await found({ finishOn: plainDate('2026-12-01') })).toEqual([]);
  expect(await found({ finishOn: plainDate('2027-01-05') })).toHaveLength(1);
  expect(await found({ phase: 'submitting' })).toEqual([]);
});

it('nothing is owed yet where they grow old later', async () => {
  expect(await found({ asOf: plainDate('2026-06-01') })).toEqual([]);
});
