import { describe, expect, it } from '@jest/globals';
import { loadPacketList } from '../../../rules/packets/load-packet-list.ts';
import { packetReadiness } from '../../../rules/readiness/packet-readiness.ts';
import type { RecordedPacketStep } from '../../../rules/vocabulary/packet-readiness.ts';
import type { PacketStep } from '../../../rules/vocabulary/packet-step.ts';
import { PACKET_FACTS } from './packet-facts.ts';

const TEXAS = loadPacketList('TX-LPC');
const SAM = 'experience-documentation:sam';
const OLA = 'experience-documentation:ola';

const steps = (itemKey: string, ...taken: PacketStep[]): RecordedPacketStep[] =>
  taken.map((step, index) => ({ itemKey, step, on: `2026-01-0${String(index + 1)}`, reason: null, document: null }));

const readWith = (...taken: RecordedPacketStep[]) => packetReadiness(TEXAS, { ...PACKET_FACTS, steps: taken });
const item = (key: string, ...taken: RecordedPacketStep[]) => readWith(...taken).items.find((one) => one.key === key);

describe('how far a packet is', () => {
  it('begins with nothing done, and with the form that has a day of the board first in the way', () => {
    expect(readWith()).toMatchObject({ general: false, done: 0, of: 7, firstKey: OLA });
  });

  it('goes from form to form as they are sent', () => {
    const after = readWith(...steps(OLA, 'asked', 'signed', 'sent'));
    expect(after).toMatchObject({ done: 1, firstKey: 'supervisory-agreement:sam' });
  });

  it('says who does what next: asked, signed by the supervisor, sent by the supervisor', () => {
    expect(item(SAM)?.next).toEqual({ who: 'supervisee', step: 'asked' });
    expect(item(SAM, ...steps(SAM, 'asked'))?.next).toEqual({ who: 'supervisor', step: 'signed' });
    expect(item(SAM, ...steps(SAM, 'asked', 'signed'))).toMatchObject({
      state: 'signed',
      stateOn: '2026-01-02',
      next: { who: 'supervisor', step: 'sent' },
    });
    expect(item(SAM, ...steps(SAM, 'asked', 'signed', 'sent'))?.next).toBeNull();
  });

  it('asks for a signature where nobody else is to be asked, and for an enclosure to be got', () => {
    expect(item('application')?.next).toEqual({ who: 'supervisee', step: 'signed' });
    expect(item('fingerprints')?.next).toEqual({ who: 'supervisee', step: 'received' });
  });

  it('takes a form up again that the board asks for anew', () => {
    expect(item(SAM, ...steps(SAM, 'signed', 'sent', 'reopened'))).toMatchObject({ state: 'missing' });
  });

  it('lets nothing that is only remembered decide', () => {
    const general = packetReadiness(loadPacketList('WY-LPC'), PACKET_FACTS);
    expect(general).toMatchObject({ general: true, done: 0, of: 0, firstKey: null });
    expect(general.items.length).toBeGreaterThan(2);
  });

  it('counts a form that may be needed until somebody has settled it', () => {
    const california = loadPacketList('CA-LMFT');
    const key = 'oversight-agreement:sam:clinic';
    const before = packetReadiness(california, PACKET_FACTS);
    const after = packetReadiness(california, { ...PACKET_FACTS, steps: steps(key, 'waived') });
    expect(before.items.find((one) => one.key === key)).toMatchObject({ needed: 'ask', counts: true });
    expect([after.done, after.of]).toEqual([1, before.of]);
  });
});
