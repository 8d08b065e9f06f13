import { describe, expect, it } from '@jest/globals';
import type { JourneyFacts } from '../../../../rules/obligations/journey-facts.ts';
import { closeUp } from '../../../../rules/obligations/kinds/close-up.ts';
import type { PacketFacts } from '../../../../rules/vocabulary/packet-readiness.ts';
import { aLog, aPacket, november, someFacts } from './some-facts.ts';

const LAST = november(30);
const departing = [{ departureId: 'departure', personId: 'sam', lastDayOn: LAST, givenOn: november(10) }];

/** Sam supervises Alex in Texas and leaves. */
function packet(steps: readonly (readonly [string, PacketFacts['steps'][number]['step']])[] = []) {
  return aPacket('TX-LPC', {
    supervisions: [
      {
        ...{ supervisorId: 'sam', supervisorName: 'Sam', settingId: 'clinic', settingName: 'Clinic' },
        ...{ from: '2025-01-01', until: null, licensedHere: true },
        leaving: { departureId: 'departure', who: 'supervisor', lastDayOn: LAST },
      },
    ],
    steps: steps.map(([itemKey, step]) => ({ itemKey, step, on: '2026-11-11', reason: null, document: null })),
  });
}

const sentences = (more: Partial<JourneyFacts>) =>
  closeUp(someFacts({ departing, ...more }, 'TX-LPC')).map(({ sentence }) => sentence);

describe('what a supervisor owes before somebody’s last day', () => {
  it('is logs, agreements and the forms of the board, counted', () => {
    expect(sentences({ packet: packet(), logs: [aLog()] })).toEqual([
      'Last day November 30, 2026: 1 weekly log to sign; 1 agreement to end on that day; 2 forms of the board to sign',
    ]);
  });

  it('goes on until the board’s own clock has run out for what is only to be sent', () => {
    const signed = packet([
      ['experience-documentation:sam', 'signed'],
      ['supervisory-agreement:sam', 'signed'],
    ]);
    const ended = { ...someFacts().record, agreements: [] };
    const after = { packet: signed, record: ended, logs: [], asOf: november(39) };
    expect(sentences(after)).toEqual(['Last day November 30, 2026: 1 form or notice to send']);
    expect(sentences({ ...after, asOf: november(68) })).toEqual([]);
  });

  it('ends when everything is done', () => {
    const done = packet([
      ['experience-documentation:sam', 'signed'],
      ['experience-documentation:sam', 'sent'],
      ['supervisory-agreement:sam', 'signed'],
    ]);
    const { record } = someFacts();
    const ended = (record.agreements ?? []).map((one) => ({ ...one, until: LAST }));
    expect(sentences({ packet: done, record: { ...record, agreements: ended } })).toEqual([]);
  });
});
