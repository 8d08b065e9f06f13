import { expect, it } from '@jest/globals';
import { showPointed } from '../../../api/documents/show-pointed.ts';
import { judgePacket } from '../../../rules/readiness/judge-packet.ts';
import type { PointedDocument } from '../../../rules/vocabulary/packet-readiness.ts';
import type { Role } from '../../../rules/vocabulary/role.ts';
import { PACKET_FACTS } from '../../rules/readiness/packet-facts.ts';

const concerned = { superviseeId: 'alex', supervisorIds: ['sam', 'ola'] };
const document = (kind: PointedDocument['kind'], personId: string): PointedDocument => ({
  ...{ documentId: 'd1', personId, title: 'Paper', kind, sha256: '0'.repeat(64) },
  ...{ filedAt: '2026-11-20T18:00:00.000Z', since: 'unchanged' },
});
const sees = (actorId: string, role: Role, onFile: PointedDocument) => {
  const step = { itemKey: 'supervisory-agreement:sam', step: 'asked', on: '2026-11-20' } as const;
  const packet = judgePacket('TX-LPC', {
    ...PACKET_FACTS,
    steps: [{ ...step, reason: null, document: null, onFile }],
  });
  const shown = showPointed(packet, { actorId, roles: [role] } as never, concerned);
  return shown.items.some((item) => item.onFile !== undefined);
};

it('is told to whoever may read the document, and to nobody else', () => {
  const agreement = document('supervision-agreement', 'alex');
  expect([sees('alex', 'supervisee', agreement), sees('sam', 'supervisor', agreement)]).toEqual([true, true]);
  const pay = document('w-2', 'alex');
  expect([sees('alex', 'supervisee', pay), sees('dana', 'director', pay)]).toEqual([true, true]);
  expect(sees('sam', 'supervisor', pay)).toBe(false);
  const certificate = document('supervision-training', 'sam');
  expect([sees('sam', 'supervisor', certificate), sees('dana', 'director', certificate)]).toEqual([true, true]);
  expect([sees('ola', 'supervisor', certificate), sees('alex', 'supervisee', certificate)]).toEqual([false, false]);
});
