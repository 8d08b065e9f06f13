import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { LICENSE_CODES } from '../../../rules/vocabulary/license-code.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { LAST_DAY, inOneLine, kitOf, taken } from './a-leaving.ts';

const CALIFORNIA = [
  'notice:one-week-notice:sam supervisor send 2026-12-24 (2026-12-24)',
  'form:experience-verification:sam:clinic supervisor sign 2026-12-31',
  'form:oversight-agreement:sam:clinic supervisor sign 2026-12-31',
  'form:supervision-agreement:sam:clinic supervisor sign 2026-12-31',
];
const FLORIDA = [
  'form:experience-verification:sam supervisor sign 2026-12-31',
  'form:qualified-supervisor-statement:sam supervisor sign 2026-12-31',
];
const NEW_YORK = ['form:form-4b:sam supervisor sign 2026-12-31'];

/** Every license whose packet somebody has read. */
const READ: Readonly<Record<string, readonly string[]>> = {
  'CA-LCSW': CALIFORNIA,
  'CA-LMFT': CALIFORNIA,
  'CA-LPCC': CALIFORNIA,
  'FL-LCSW': FLORIDA,
  'FL-LMFT': FLORIDA,
  'FL-LMHC': FLORIDA,
  'MA-LMHC': [],
  'NC-LCMHC': [
    'form:change-report:sam:clinic supervisor sign 2026-12-31 (2027-01-14)',
    'form:final-report:sam supervisor sign 2026-12-31',
    'form:supervision-contract:sam:clinic supervisor sign 2026-12-31',
  ],
  'NY-LCSW': NEW_YORK,
  'NY-LMHC': NEW_YORK,
  'OK-LPC': ['form:supervision-agreement:sam supervisor sign 2026-12-31'],
  'TX-LCSW': ['form:supervision-verification:sam:clinic supervisor sign 2026-12-31'],
  'TX-LMFT': [
    'form:supervision-agreement:sam supervisor sign 2026-12-31',
    'form:termination-notice:sam supervisor sign 2026-12-31 (2027-01-30)',
  ],
  'TX-LPC': [
    'form:experience-documentation:sam supervisor sign 2026-12-31 (2027-01-30)',
    'form:supervisory-agreement:sam supervisor sign 2026-12-31',
  ],
  'VA-LPC': [
    'form:quarterly-evaluations:sam supervisor sign 2026-12-31',
    'form:supervision-verification:sam supervisor sign 2026-12-31',
    'form:supervisory-contract:sam supervisor sign 2026-12-31',
  ],
};

const REMEMBERED = 'form:experience-verification:sam supervisor sign 2026-12-31 only remembered';

describe('what is to be done because a supervisor leaves', () => {
  it.each(Object.entries(READ))('%s: each form that the board wants, with its day', (license, lines) => {
    const { items, open, general } = kitOf(license);
    expect(items.map(inOneLine)).toEqual(lines);
    expect([open, general]).toEqual([lines.length, false]);
  });

  it('the table above names every license whose packet was read', () => {
    const lists = readdirSync(new URL('../../../rules/packets/lists/', import.meta.url));
    const codes = lists.map((file) => file.replace('.yaml', '').toUpperCase()).filter((code) => code !== 'GENERAL');
    expect(codes.filter((code) => !kitOf(code).general).sort()).toEqual(Object.keys(READ).sort());
  });

  it.each([
    ['DE-LPCMH', 'notice:plan-change-report:sam supervisee send 2027-01-30 (2027-01-30)'],
    ['ME-LCPC', 'notice:termination-report:sam supervisee send 2026-12-31'],
    ['MO-LCSW', 'notice:change-of-status:sam supervisee send 2026-12-31'],
    ['MO-LMFT', 'notice:new-registration:sam supervisee send 2026-12-31'],
    ['VA-LCSW', 'notice:new-registration:sam supervisee send 2026-12-31'],
    ['WV-LMFT', 'notice:change-approval:sam supervisee send 2026-12-31 (2026-12-31)'],
  ])('%s: what the board wants to be told', (license, line) => {
    expect(kitOf(license).items.map(inOneLine)).toEqual([line, REMEMBERED]);
  });

  it('a board whose packet nobody has read is asked, and what is only remembered keeps nothing open', () => {
    const { items, open, general, ask } = kitOf('WY-LPC');
    expect(items.map(inOneLine)).toEqual([REMEMBERED]);
    expect([open, general]).toEqual([0, true]);
    expect(ask).toBe('Unknown which forms this board wants when supervision ends, and by when: ask the board.');
  });

  it('a day that was read nowhere stays unknown; the clock of a notice beforehand is not about the end', () => {
    const unknown = 'Unknown by which day this board wants to know that supervision ended: ask the board.';
    expect(kitOf('FL-LMHC').ask).toBe(unknown);
    expect(kitOf('CA-LMFT').ask).toBe(unknown);
    expect(kitOf('TX-LPC').ask).toBeNull();
  });

  it('of every license nothing is later than the last day, unless the board’s own clock says so', () => {
    for (const license of LICENSE_CODES)
      for (const who of ['supervisor', 'supervisee'] as const)
        for (const item of kitOf(license, who).items) {
          if (item.byOn > LAST_DAY) expect(item.byOn).toBe(item.boardDueOn);
          if (item.act === 'sign') expect(item.byOn <= LAST_DAY).toBe(true);
          if (item.kind === 'form' || item.kind === 'notice') expect(item.citation).not.toBeNull();
        }
  });
});

describe('what is to be done because a supervisee leaves', () => {
  it('is about every supervisor and the papers of every place, without the notice that is for a supervisor to give', () => {
    expect(kitOf('CA-LMFT', 'supervisee').items.map(inOneLine)).toEqual([
      ...CALIFORNIA.slice(1),
      'form:wage-statement:clinic:2025 supervisee obtain 2026-12-31',
      'form:wage-statement:clinic:2026 supervisee obtain 2026-12-31',
    ]);
  });
});

describe('a form of the kit', () => {
  const verification = 'experience-verification:sam:clinic';
  const documentation = 'experience-documentation:sam';
  const item = (license: string, key: string, ...steps: Parameters<typeof taken>[1][]) =>
    kitOf(license, 'supervisor', taken(key, ...steps)).items.find((one) => one.key.endsWith(`:${key}`));

  it('is done when it is signed, where the applicant sends it with the packet', () => {
    expect(item('CA-LMFT', verification, 'asked')).toMatchObject({ done: false, act: 'sign', signature: 'wet' });
    expect(item('CA-LMFT', verification, 'signed')).toMatchObject({ done: true });
  });

  it('is to be sent by the board’s own day once it is signed, and done when it is sent, where the supervisor sends it', () => {
    expect(item('TX-LPC', documentation, 'signed')).toMatchObject({ done: false, act: 'send', byOn: '2027-01-30' });
    expect(item('TX-LPC', documentation, 'signed', 'sent')).toMatchObject({ done: true });
  });

  it('is done when a director set it aside', () => {
    expect(item('TX-LPC', documentation, 'waived')).toMatchObject({ done: true });
  });

  it('comes after all that is open once it is done', () => {
    const kit = kitOf('CA-LMFT', 'supervisor', taken('one-week-notice:sam', 'sent'));
    expect([kit.items.at(-1)?.key, kit.open]).toEqual(['notice:one-week-notice:sam', 3]);
  });
});

describe('what is open in the journey', () => {
  const log = { weeklyLogId: 'log', supervisorId: 'sam', week: weekOf(plainDate('2026-11-02')), returned: false };
  const agreement = { supervisorId: 'sam', settingId: 'clinic', settingName: 'Clinic', until: null };
  const lines = (more: Parameters<typeof kitOf>[3]) => kitOf('WY-LPC', 'supervisor', [], more).items.map(inOneLine);

  it('is to be signed, corrected, submitted and ended by the last day', () => {
    const logs = [log, { ...log, weeklyLogId: 'returned', returned: true }];
    expect(lines({ logs, unsubmittedMinutes: 90, agreements: [agreement] })).toEqual([
      'agreement:sam:clinic director end 2026-12-31',
      'hours supervisee submit 2026-12-31',
      'log:log supervisor sign 2026-12-31',
      'log:returned supervisee correct 2026-12-31',
      REMEMBERED,
    ]);
  });

  it('is nothing of another supervisor, and no agreement that ends by then', () => {
    const other = { ...log, supervisorId: 'ola' };
    expect(lines({ logs: [other], agreements: [{ ...agreement, until: LAST_DAY }] })).toEqual([REMEMBERED]);
  });
});
