import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadPacketList } from '../../../rules/packets/load-packet-list.ts';
import { LICENSE_CODES } from '../../../rules/vocabulary/license-code.ts';

const FILES = readdirSync(new URL('../../../rules/packets/lists/', import.meta.url));

describe('what boards ask to be sent', () => {
  it('can be read for every license, and every file belongs to one', () => {
    for (const license of LICENSE_CODES) expect(loadPacketList(license).items.length).toBeGreaterThan(0);
    const expected = ['general.yaml', ...LICENSE_CODES.map((code) => `${code.toLowerCase()}.yaml`)];
    expect(FILES.filter((file) => !expected.includes(file))).toEqual([]);
  });

  it('says of each row who sends it, how it is signed, where that was read and how sure it is', () => {
    for (const license of LICENSE_CODES) {
      for (const row of loadPacketList(license).items) {
        expect(row).toMatchObject({ citation: expect.stringMatching(/./), checkedOn: expect.stringMatching(/^\d{4}/) });
        if (row.confidence !== 'recall') expect(row.source).toMatch(/^https?:/);
      }
    }
  });

  it('is the general list, remembered only, where nobody read what the board asks', () => {
    const general = loadPacketList('WY-LPC');
    expect(general.general).toBe(true);
    expect(general.items.map(({ confidence }) => confidence)).toEqual(['recall', 'recall', 'recall']);
    expect(general.note).toContain('general');
    expect(loadPacketList('LA-LPC')).toMatchObject({
      general: true,
      supervisionUntilLicensed: { confidence: 'statute' },
    });
  });

  it('has a Texas supervisor send the documentation within thirty days of the end', () => {
    const form = loadPacketList('TX-LPC').items.find(({ id }) => id === 'experience-documentation');
    expect(form).toMatchObject({
      per: 'supervisor',
      sentBy: 'supervisor',
      due: { days: 30, after: 'end-of-supervision' },
      citation: '22 Tex. Admin. Code § 681.93(d)',
      confidence: 'statute',
    });
  });

  it('asks for supervision until the license is issued only where a text says so', () => {
    const going = LICENSE_CODES.filter((license) => loadPacketList(license).supervisionUntilLicensed !== null);
    expect(going).toEqual(['FL-LMHC', 'ID-LCSW', 'LA-LPC', 'MN-LICSW', 'OR-LCSW', 'TX-LPC']);
  });
});
