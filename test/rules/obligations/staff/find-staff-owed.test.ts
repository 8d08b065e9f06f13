import { describe, expect, it } from '@jest/globals';
import { findStaffOwed } from '../../../../rules/obligations/staff/find-staff-owed.ts';
import type { StaffFacts } from '../../../../rules/obligations/staff/staff-facts.ts';
import { loadRulebook } from '../../../../rules/rulebooks/load-rulebook.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';

function facts(more: Partial<StaffFacts> & { supervisees?: number; expiresOn?: string } = {}): StaffFacts {
  const { supervisees = 2, expiresOn = '2030-01-01', ...rest } = more;
  const licenses = [
    { jurisdiction: 'CA', license: 'LMFT', issuedOn: plainDate('2010-01-01'), expiresOn: plainDate(expiresOn) },
  ];
  return {
    personId: 'sam',
    asOf: plainDate('2026-05-22'),
    supervisor: { id: 'sam', name: 'Sam', licenses },
    held: [],
    restrictions: [],
    carries: Array.from({ length: supervisees }, (_, at) => {
      return {
        journeyId: `j${at}`,
        superviseeId: `s${at}`,
        settingId: 'clinic',
        jurisdiction: 'CA',
        license: 'CA-LMFT',
      };
    }),
    documents: { listed: [], filed: [] },
    rulebooks: [],
    limit: 6,
    ...rest,
  };
}
const found = (given: StaffFacts) => findStaffOwed(given).map(({ id, sentence }) => [id, sentence]);

describe('what is owed by or about a supervisor', () => {
  it('is nothing where everything is in order', () => {
    expect(found(facts())).toEqual([]);
  });
  it('is another supervisor at once where the license has ended and supervisees are left', () => {
    expect(found(facts({ supervisees: 6, expiresOn: '2026-04-30', limit: null }))).toEqual([
      [
        'replace-supervisor:CA:2026-05-01',
        'No license in CA covers days from May 1, 2026 on; 6 supervisees are concerned',
      ],
    ]);
    expect(found(facts({ supervisees: 0, expiresOn: '2026-04-30' }))).toEqual([]);
  });
  it.each([
    [4, []],
    [5, [['relieve-supervisor:near', '5 of at most 6 supervisees']]],
    [6, [['relieve-supervisor:near', '6 of at most 6 supervisees']]],
    [7, [['relieve-supervisor:over', '7 of at most 6 supervisees: more than the limit allows']]],
  ])('with %d supervisees of at most 6', (supervisees, expected) => {
    expect(found(facts({ supervisees }))).toEqual(expected);
  });
  it('does not find too many whom a director allowed, and says how many they are', () => {
    const given = facts({ supervisees: 7 });
    const carries = given.carries.map((one, at) => ({ ...one, byException: at === 0 }));
    expect(found({ ...given, carries })).toEqual([
      ['relieve-supervisor:near', '7 of at most 6 supervisees, 1 by exception'],
    ]);
  });
  it('counts a supervisee with two licenses once', () => {
    const twice = {
      journeyId: 'other',
      superviseeId: 's0',
      settingId: 'clinic',
      jurisdiction: 'CA',
      license: 'CA-LMFT',
    } as const;
    const given = facts({ supervisees: 4 });
    expect(found({ ...given, carries: [...given.carries, twice] })).toEqual([]);
  });
  it('is a certificate of training where the rules of a license sought ask for training', () => {
    const given = facts({ rulebooks: [loadRulebook('CA-LMFT')] });
    const owed = findStaffOwed(given);
    expect(owed.map(({ id, ownerId, citation, confidence }) => [id, ownerId, citation, confidence])).toEqual([
      ['file-document:board/supervision-training:missing', 'sam', '16 CCR § 1834', 'secondary'],
    ]);
    const certificate = {
      ...({ kind: 'supervision-training', validFrom: null, validUntil: plainDate('2027-06-30') } as const),
      ...{ replaced: false, withdrawn: false, supervisorId: null, settingId: null },
    };
    expect(findStaffOwed({ ...given, documents: { listed: [], filed: [certificate] } })).toEqual([]);
    expect(findStaffOwed({ ...given, carries: [] })).toEqual([]);
  });
});
