import { describe, expect, it } from '@jest/globals';
import { loadPacketList } from '../../../rules/packets/load-packet-list.ts';
import { packetItems } from '../../../rules/readiness/packet-items.ts';
import type { PacketFacts } from '../../../rules/vocabulary/packet-readiness.ts';
import { PACKET_FACTS } from './packet-facts.ts';

const keysOf = (license: string, id: string, facts: PacketFacts = PACKET_FACTS) => {
  const form = loadPacketList(license).items.find((row) => row.id === id);
  if (form === undefined) throw new Error(id);
  return packetItems(form, facts).map(({ key, needed, dueOn }) => [key, needed, dueOn]);
};

describe('the forms of a packet', () => {
  it('are one for each supervisor and place in California, and one for each supervisor in Texas', () => {
    expect(keysOf('CA-LMFT', 'experience-verification').map(([key]) => key)).toEqual([
      'experience-verification:sam:clinic',
      'experience-verification:ola:clinic',
      'experience-verification:ola:school',
    ]);
    expect(keysOf('TX-LPC', 'experience-documentation').map(([key]) => key)).toEqual([
      'experience-documentation:sam',
      'experience-documentation:ola',
    ]);
  });

  it('ask for a W-2 for each year of paid work, and for a letter where work is unpaid', () => {
    expect(keysOf('CA-LMFT', 'wage-statement')).toEqual([
      ['wage-statement:clinic:2023', 'yes', null],
      ['wage-statement:clinic:2024', 'yes', null],
    ]);
    expect(keysOf('CA-LMFT', 'volunteer-letter')).toEqual([['volunteer-letter:school', 'yes', null]]);
  });

  it('ask whether a letter is needed where the record does not say how people are employed', () => {
    const settings = PACKET_FACTS.settings.map((place) => ({ ...place, employment: null }));
    expect(keysOf('CA-LMFT', 'volunteer-letter', { ...PACKET_FACTS, settings })).toEqual([
      ['volunteer-letter:clinic', 'ask', null],
      ['volunteer-letter:school', 'ask', null],
    ]);
  });

  it('are due thirty days after the last end of supervision in Texas, and not while it goes on', () => {
    expect(keysOf('TX-LPC', 'experience-documentation')).toEqual([
      ['experience-documentation:sam', 'yes', null],
      ['experience-documentation:ola', 'yes', '2024-06-30'],
    ]);
  });

  it('are not due while the same supervisor goes on under another agreement', () => {
    const [sam] = PACKET_FACTS.supervisions;
    if (sam === undefined) throw new Error('no supervision');
    const supervisions = [{ ...sam, until: '2024-03-01' }, sam];
    expect(keysOf('TX-LPC', 'experience-documentation', { ...PACKET_FACTS, supervisions })).toEqual([
      ['experience-documentation:sam', 'yes', null],
    ]);
  });

  it('are the older ones for supervision that began under the older forms', () => {
    expect(keysOf('CA-LMFT', 'responsibility-statement')).toEqual([
      ['responsibility-statement:ola:clinic', 'yes', null],
    ]);
    expect(keysOf('CA-LMFT', 'supervision-agreement')).toHaveLength(2);
  });

  it('ask New York for the qualifications of a supervisor licensed elsewhere only', () => {
    expect(keysOf('NY-LCSW', 'form-4q')).toEqual([['form-4q:ola', 'yes', null]]);
    const supervisions = PACKET_FACTS.supervisions.map((one) => ({ ...one, licensedHere: null }));
    expect(keysOf('NY-LCSW', 'form-4q', { ...PACKET_FACTS, supervisions }).map(([, needed]) => needed)).toEqual([
      'ask',
      'ask',
    ]);
  });
});
