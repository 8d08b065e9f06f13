import { describe, expect, it } from '@jest/globals';
import { findGroupLimit } from '../../../rules/lookahead/find-group-limit.ts';
import { findMissingSupervision } from '../../../rules/lookahead/find-missing-supervision.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

const REGISTERED = { registrations: [{ jurisdiction: 'CA', credential: 'AMFT', issuedOn: '2024-07-01' }] };
const asOf = plainDate('2026-11-25');

function running() {
  const weeks = {
    ...californiaWeeks('2026-11-23', 1),
    each: [{ on: 'mon' as const, activity: 'counseling-individual' as const, hours: 8, signed: false }],
  };
  const { record } = anOutlook('CA-LMFT', '2026-11-30', [weeks], REGISTERED);
  return { rulebook: loadRulebook('CA-LMFT'), record, asOf };
}

function supervision(id: string, on: string, minutes: number) {
  const [first] = running().record.log;
  if (first === undefined) throw new Error('the week is empty');
  return { ...first, id, on: plainDate(on), activity: 'supervision-individual' as const, minutes };
}

describe('the supervision that a running week lacks', () => {
  it('is named with its rule while nothing is booked', async () => {
    expect(await findMissingSupervision({ ...running(), booked: [] })).toMatchObject([
      {
        minutes: 480,
        dueOn: '2026-11-29',
        sentence: '1 hour more of individual supervision in this setting by November 29, 2026 would save 8 hours.',
        citation: expect.stringContaining('4980.43.2'),
      },
    ]);
  });
  it('is none once a session later in the week is booked, and still some when it is too short', async () => {
    const booked = (minutes: number) => [supervision('session', '2026-11-27', minutes)];
    expect(await findMissingSupervision({ ...running(), booked: booked(60) })).toEqual([]);
    expect(await findMissingSupervision({ ...running(), booked: booked(30) })).toHaveLength(1);
  });
});

describe('the largest group that counts', () => {
  it('is the number of the law with its source, and unknown where the rules set no group aside', () => {
    expect(findGroupLimit(loadRulebook('CA-LMFT'), asOf)).toMatchObject({
      largest: 8,
      citation: 'Cal. Bus. & Prof. Code § 4980.43.2(b)(1)(C)',
    });
    expect(findGroupLimit({ ...loadRulebook('CA-LMFT'), parameters: {} }, asOf)).toBeNull();
  });
});
