import { describe, expect, it } from '@jest/globals';
import { packetListSchema } from '../../../rules/packets/packet-list.ts';

const row = {
  id: 'form',
  name: 'A form',
  per: 'supervisor',
  sentBy: 'supervisor',
  signature: 'wet',
  route: 'paper',
  when: 'always',
  citation: 'Some Code § 1',
  confidence: 'statute',
  source: 'https://example.test/1',
  checkedOn: '2026-11-23',
};
const reads = (...items: object[]): boolean => packetListSchema.safeParse({ license: 'TX-LPC', items }).success;

describe('a packet list', () => {
  it('takes a row that says all', () => {
    expect(reads(row)).toBe(true);
  });

  it.each([
    ['without a citation', { ...row, citation: '' }],
    ['without a source though it claims to have been read', { ...row, source: null }],
    ['with a condition nobody knows', { ...row, when: 'at-full-moon' }],
    ['with a day that does not exist', { ...row, checkedOn: '2026-02-30' }],
    [
      'with a condition about places for a form that is needed once',
      { ...row, per: 'once', when: 'volunteer-setting' },
    ],
    [
      'with a clock of supervision for a form of a place',
      { ...row, per: 'setting', due: { days: 30, after: 'end-of-supervision' } },
    ],
  ])('refuses a row %s', (_, wrong) => {
    expect(reads(wrong)).toBe(false);
  });

  it('refuses an id that is there twice', () => {
    expect(reads(row, row)).toBe(false);
  });

  it('lets what is only remembered stand without a source', () => {
    expect(reads({ ...row, confidence: 'recall', source: null })).toBe(true);
  });
});
