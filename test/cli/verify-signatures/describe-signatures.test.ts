import { expect, it } from '@jest/globals';
import { describeSignatures } from '../../../cli/verify-signatures/describe-signatures.ts';

const counted = { 'format 2': 1200, 'format 1': 3, 'on paper': 0 };

it('says in one line how the signatures of an organization stand', () => {
  expect(describeSignatures({ organizationId: 'o', counted, voided: 2, faults: [] })).toBe(
    'Organization o: 1,203 signatures (1,200 format 2, 3 format 1, 0 on paper; 2 void), each is what was signed.',
  );
});

it('names each record that is not what was signed, and how it differs', () => {
  const fault = {
    fault: 'moved',
    kind: 'agreement',
    recordId: 'a1',
    version: 1,
    sentence: 'It is elsewhere.',
  } as const;
  const [head, line] = describeSignatures({ organizationId: 'o', counted, voided: 0, faults: [fault] }).split('\n');
  expect(head).toMatch(/NOT ALL ARE WHAT WAS SIGNED: 1\.$/);
  expect(line).toBe('  moved: Supervision agreement a1, version 1: It is elsewhere.');
});
