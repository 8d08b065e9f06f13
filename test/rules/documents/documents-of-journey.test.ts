import { describe, expect, it } from '@jest/globals';
import { documentsOfJourney } from '../../../rules/documents/documents-of-journey.ts';
import { loadPacketList } from '../../../rules/packets/load-packet-list.ts';
import { judgePacket } from '../../../rules/readiness/judge-packet.ts';
import { DOCUMENT_KINDS } from '../../../rules/vocabulary/document.ts';
import { LICENSE_CODES } from '../../../rules/vocabulary/license-code.ts';
import type { ListedDocument } from '../../../rules/vocabulary/needed-document.ts';
import { PACKET_FACTS } from '../readiness/packet-facts.ts';

const listed: ListedDocument[] = [
  { listedId: 'l1', kind: 'site-agreement', whose: 'site', remindDays: 30 },
  { listedId: 'l2', kind: 'insurance', whose: 'supervisor', remindDays: 30 },
  { listedId: 'l3', kind: 'registration-certificate', whose: 'supervisee', remindDays: 90 },
];
const needs = (license: string, more: readonly ListedDocument[] = [], steps = PACKET_FACTS.steps) =>
  documentsOfJourney({
    license,
    packet: judgePacket(license, { ...PACKET_FACTS, steps }),
    listed: more,
    settingIds: ['clinic', 'school'],
  });

describe('the documents of a journey', () => {
  it('are those that its board wants on file, for each supervisor and place, with the citation', () => {
    const found = needs('CA-LMFT');
    expect(found.map(({ key, kind }) => [key, kind])).toEqual([
      ['board/supervision-agreement:sam:clinic', 'supervision-agreement'],
      ['board/supervision-agreement:ola:school', 'supervision-agreement'],
      ['board/responsibility-statement:ola:clinic', 'responsibility-statement'],
    ]);
    expect(found.every(({ rule }) => rule !== null && rule.citation !== '')).toBe(true);
    expect(needs('TX-LPC').map(({ key, settingId }) => [key, settingId])).toEqual([
      ['board/supervisory-agreement:sam', null],
      ['board/supervisory-agreement:ola', null],
    ]);
  });

  it('leave out what was set aside, and what nobody has read', () => {
    const aside = { itemKey: 'supervisory-agreement:sam', step: 'waived', on: '2026-01-05' } as const;
    const found = needs('TX-LPC', [], [{ ...aside, reason: 'Sent before.', document: null }]);
    expect(found.map(({ supervisorId }) => supervisorId)).toEqual(['ola']);
    expect(needs('NY-LMFT')).toEqual([]);
  });

  it('are also what the program asks of the supervisee and for each place, as its own', () => {
    expect(needs('NY-LMFT', listed)).toEqual([
      expect.objectContaining({ key: 'program/l1:clinic', settingId: 'clinic', remindDays: 30, rule: null }),
      expect.objectContaining({ key: 'program/l1:school', settingId: 'school' }),
      expect.objectContaining({ key: 'program/l3', settingId: null, remindDays: 90, rule: null }),
    ]);
  });

  it('are asked for once where the program asks for what the board asks for, with the days of the program', () => {
    const found = needs('TX-LPC', [{ listedId: 'l4', kind: 'supervision-agreement', whose: 'site', remindDays: 10 }]);
    expect(found.map(({ key, remindDays }) => [key, remindDays])).toEqual([
      ['board/supervisory-agreement:sam', 10],
      ['board/supervisory-agreement:ola', 10],
    ]);
  });

  it('that a board wants on file are papers of a journey, read somewhere', () => {
    const wanted = LICENSE_CODES.flatMap((license) => loadPacketList(license).items).filter(({ onFile }) => onFile);
    expect(wanted.length).toBeGreaterThanOrEqual(11);
    for (const { onFile = 'evaluation', confidence, per } of wanted)
      expect([DOCUMENT_KINDS[onFile].of, confidence === 'recall', per.startsWith('supervisor')]).toEqual([
        'journey',
        false,
        true,
      ]);
  });
});
