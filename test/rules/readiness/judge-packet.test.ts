import { expect, it } from '@jest/globals';
import { judgePacket } from '../../../rules/readiness/judge-packet.ts';
import { PACKET_FACTS } from './packet-facts.ts';

it('judges a packet by the list of its own board', () => {
  expect(judgePacket('TX-LPC', PACKET_FACTS).items.map(({ itemId }) => itemId)).toContain('experience-documentation');
  expect(judgePacket('NY-LCSW', PACKET_FACTS).items.map(({ itemId }) => itemId)).toContain('form-4b');
});
