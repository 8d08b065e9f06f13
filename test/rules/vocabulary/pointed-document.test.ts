import { expect, it } from '@jest/globals';
import type { PointedDocument, RecordedPacketStep } from '../../../rules/vocabulary/packet-readiness.ts';
import { pointedDocument } from '../../../rules/vocabulary/pointed-document.ts';

const document = (documentId: string): PointedDocument => ({
  ...{ documentId, personId: 'alex', title: 'Agreement', kind: 'supervision-agreement', sha256: '0'.repeat(64) },
  ...{ filedAt: '2026-11-20T18:00:00.000Z', since: 'unchanged' },
});
const step = (onFile?: PointedDocument | null): RecordedPacketStep => ({
  ...{ itemKey: 'agreement', step: 'asked', on: '2026-11-20', reason: null, document: null },
  ...(onFile !== undefined && { onFile }),
});

it('is that of the last step that named one; none where no step did', () => {
  expect(pointedDocument([])).toEqual({});
  expect(pointedDocument([step(), step(null)])).toEqual({});
  const steps = [step(document('first')), step(document('second')), step(null)];
  expect(pointedDocument(steps).onFile?.documentId).toBe('second');
});
