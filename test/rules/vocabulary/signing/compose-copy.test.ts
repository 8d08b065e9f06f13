import { expect, it } from '@jest/globals';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { composeCopy } from '../../../../rules/vocabulary/signing/compose-copy.ts';

const SIGNER = {
  signerName: 'Sam Supervisor',
  signedAt: '2026-11-23T18:00:00.000Z',
  signedOn: plainDate('2026-11-23'),
  timeZone: 'America/Los_Angeles',
  ...{
    statement: 'I was there.',
    statementVersion: 'general-agreement/1',
    consentVersion: '2026-11',
    contentSha256: 'ab',
  },
};

it('the copy says who signed, when in UTC and on the signer’s clock, and what it means', () => {
  const record = {
    kind: 'agreement',
    organizationName: 'Juniper',
    facts: [['Setting', 'East']],
    heads: [],
    rows: [],
  } as const;
  expect(composeCopy(record, SIGNER)).toBe(
    [
      ...['Supervision agreement, Juniper', '', 'Setting: East', '', 'Signed electronically by: Sam Supervisor'],
      'When: 2026-11-23 18:00:00 UTC; Nov 23, 2026, 10:00:00 AM (America/Los_Angeles, UTC-08:00)',
      ...['Meaning: I was there.', 'Words of the meaning: general-agreement/1'],
      ...['Agreed to sign electronically under: 2026-11', 'SHA-256 of what is bound: ab', ''],
    ].join('\n'),
  );
});

it('a table stands between the facts and the signature', () => {
  const record = {
    kind: 'weekly-log',
    organizationName: 'J',
    facts: [],
    heads: ['Day', 'Hours'],
    rows: [['Mon', '2']],
  } as const;
  expect(composeCopy(record, SIGNER)).toContain('\nDay | Hours\nMon | 2\n');
});
