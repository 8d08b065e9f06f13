import { describe, expect, it } from '@jest/globals';
import { type Weekly } from './support/build-record.ts';
import { evaluateBlocks, lostHours, rowOf } from './support/evaluate-blocks.ts';

const each: Weekly[] = [
  { on: 'mon', activity: 'counseling-individual', hours: 5 },
  { on: 'tue', activity: 'supervision-individual', hours: 1 },
];
const blocks = [{ from: '2022-01-03', weeks: 1, each }];
const under = (jurisdiction: string, license: string) => ({
  supervisors: [{ id: 'sup', name: 'Dr. Reyes', licenses: [{ jurisdiction, license, issuedOn: '2010-01-15' }] }],
});

/** License, the row on its supervisors, and names of licenses that its requirements do not use. */
const UNNAMED: readonly (readonly [string, string, readonly string[]])[] = [
  ['CA-LMFT', 'supervisor-licence', ['APCC', 'ASW', 'LVN', 'RN', 'LMSW']],
  ['FL-LMHC', 'supervisor', ['RCSWI', 'RMFTI', 'LMSW', 'RN', 'psychiatrist']],
  ['AZ-LCSW', 'lcsw-half', ['LBSW', 'LAC', 'LAMFT', 'LASAC', 'RN']],
  ['TX-LMFT', 'supervisor-credential', ['LPC', 'LPC-S', 'LCSW', 'LCSW-S', 'psychologist', 'psychiatrist']],
  ['TX-LPC', 'supervisor', ['LCSW', 'LCSW-S', 'LMFT', 'LMFT-S', 'psychologist', 'psychiatrist']],
];

/** Names that the requirements use and that do not supervise, the associate credential among them. */
const REFUSED: readonly (readonly [string, string, readonly string[], number])[] = [
  ['CA-LMFT', 'supervisor-licence', ['AMFT'], 1],
  ['FL-LMHC', 'supervisor', ['RMHCI', 'Registered Mental Health Counselor Intern'], 1],
  ['AZ-LCSW', 'lcsw-half', ['LMSW'], 1],
  ['TX-LMFT', 'supervisor-credential', ['LMFT', 'LMFT Associate'], 1],
  ['TX-LPC', 'supervisor', ['LPC', 'LPC-Associate'], 6],
];

describe("a supervisor's license", () => {
  it.each(UNNAMED)('that %s does not name is a question at %s and voids nothing', async (license, row, names) => {
    for (const name of names) {
      const e = await evaluateBlocks(license, blocks, under(license.slice(0, 2), name));
      expect([name, lostHours(e)]).toEqual([name, {}]);
      expect(rowOf(e, row).explanation).toContain(`"${name}"`);
      expect(rowOf(e, row).verdict).not.toBe('met');
    }
  });
  it.each(REFUSED)('that %s names for another is refused at %s', async (license, row, names, hours) => {
    for (const name of names) {
      const e = await evaluateBlocks(license, blocks, under(license.slice(0, 2), name));
      expect([name, lostHours(e)[row]]).toEqual([name, hours]);
    }
  });
});

describe('a registration', () => {
  it.each([
    ['CA-LMFT', 'ASW'],
    ['FL-LMHC', 'RCSWI'],
    ['TX-LMFT', 'LPC Associate'],
    ['TX-LPC', 'LMFT Associate'],
  ])('that %s does not name, such as %s, is a question and voids nothing', async (license, credential) => {
    const registrations = [{ jurisdiction: license.slice(0, 2), credential, issuedOn: '2020-07-01' }];
    const e = await evaluateBlocks(license, blocks, { registrations });
    expect([lostHours(e), rowOf(e, 'registration').verdict]).toEqual([{}, 'unknown']);
    expect(rowOf(e, 'registration').explanation).toContain(`"${credential}"`);
  });
});
