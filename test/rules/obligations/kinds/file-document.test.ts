import { expect, it } from '@jest/globals';
import { fileDocument } from '../../../../rules/obligations/kinds/file-document.ts';
import type { JourneyFacts } from '../../../../rules/obligations/journey-facts.ts';
import { aFiled } from '../../documents/some-documents.ts';
import { aPacket, someFacts } from './some-facts.ts';

const supervisions = [
  {
    ...{ supervisorId: 'sam', supervisorName: 'Sam', settingId: 'clinic', settingName: 'Clinic', from: '2025-01-01' },
    ...{ until: null, licensedHere: true },
  },
];
const found = (more: Partial<JourneyFacts> = {}) =>
  fileDocument(someFacts({ packet: aPacket('CA-LMFT', { supervisions }), ...more }));

it('asks the supervisee for what the board wants on file, and tells the supervisor', () => {
  expect(found()).toEqual([
    expect.objectContaining({
      ...{
        id: 'file-document:board/supervision-agreement:sam:clinic:missing',
        ownerId: 'alex',
        supervisorIds: ['sam'],
      },
      ...{ citation: '16 CCR § 1833', sentence: 'Supervision agreement: not on file' },
    }),
  ]);
});

it('asks for nothing once it is filed, and in a journey that is over', () => {
  expect(found({ documents: { listed: [], filed: [aFiled({ supervisorId: 'sam', settingId: 'clinic' })] } })).toEqual(
    [],
  );
  expect(found({ phase: 'licensed' })).toEqual([]);
  expect(found({ phase: 'withdrawn' })).toEqual([]);
});

it('asks for what the program wants at each place where somebody is supervised', () => {
  const listed = [{ listedId: 'l1', kind: 'site-agreement', whose: 'site', remindDays: 30 } as const];
  const ids = found({ documents: { listed, filed: [] } }).map(({ id }) => id);
  expect(ids).toContain('file-document:program/l1:clinic:missing');
});
