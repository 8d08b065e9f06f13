import { expect, it } from '@jest/globals';
import { pageFor } from '../../../activities/obligation/page-for.ts';
import type { ObligationKind } from '../../../rules/vocabulary/obligation.ts';

const page = (kind: ObligationKind, readerId: string, ownerId: string, journeyId: string | null) =>
  pageFor(
    { kind, ownerId } as never,
    { personId: readerId } as never,
    { scope: { journeyId }, superviseeId: journeyId === null ? null : 'alex' } as never,
  );

it('leads to where it is done: the queue, one’s own page, the journey, the people', () => {
  expect(page('sign-week', 'sam', 'sam', 'j1')).toBe('queue');
  expect(page('sign-week', 'dana', 'sam', 'j1')).toBe('journeys/j1');
  expect(page('log-hours', 'alex', 'alex', 'j1')).toBe('me');
  expect(page('renew-credential', 'sam', 'sam', null)).toBe('people');
});

it('leads to where documents are filed: those of the journey, one’s certificates, those of somebody else', () => {
  expect(page('file-document', 'alex', 'alex', 'j1')).toBe('journeys/j1/documents');
  expect(page('file-document', 'sam', 'alex', 'j1')).toBe('journeys/j1/documents');
  expect(page('file-document', 'sam', 'sam', null)).toBe('certificates');
  expect(page('file-document', 'dana', 'sam', null)).toBe('people/sam/documents');
});
