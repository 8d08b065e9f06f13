import { describe, expect, test } from '@jest/globals';
import { findRecipients } from '../../../../db/operations/notice/find-recipients.ts';
import { getNotice } from '../../../../db/operations/notice/get-notice.ts';
import { markNoticeSent } from '../../../../db/operations/notice/mark-notice-sent.ts';
import { storeNotice } from '../../../../db/operations/notice/store-notice.ts';
import { findNotices } from '../../../../db/views/find-notices.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram, NOW } from '../../program.ts';

describe('a notice', () => {
  test('is kept once for each obligation, rung and recipient, and marked once as sent', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { organizationId, journeyId, supervisorId, directorId } = await foundProgram(db);
    const words = { subject: 'A week waits', text: 'Sign it?', html: '<p>Sign it?</p>', tone: 'reminder' } as const;
    const given = {
      organizationId,
      journeyId,
      obligationId: 'sign-week:x',
      rung: 0,
      recipientId: supervisorId,
      ...words,
      dueAt: NOW,
      at: NOW,
    };
    const kept = await Promise.all(Array.from({ length: 8 }, () => storeNotice(db, given)));
    expect(kept.filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(new Set(kept.map(({ noticeId }) => noticeId)).size).toBe(1);
    const { noticeId, recipient } = kept[0]!;
    expect(recipient).toMatchObject({ name: 'Sam Supervisor', timeZone: 'America/Los_Angeles' });
    await markNoticeSent(db, { organizationId, noticeId, sentAt: '2026-11-23T18:00:01.000Z' });
    await markNoticeSent(db, { organizationId, noticeId, sentAt: '2026-11-23T18:09:00.000Z' });
    expect(await getNotice(db, { organizationId, noticeId })).toMatchObject({
      ...words,
      at: NOW,
      sentAt: '2026-11-23T18:00:01.000Z',
    });
    const acting = { organizationId, actorId: directorId };
    expect(await findNotices(db, acting, supervisorId)).toHaveLength(1);
    expect(await findNotices(db, acting, directorId)).toEqual([]);
    expect(await findNotices(db, acting, null)).toHaveLength(1);
  });

  test('can go to the supervisee, the supervisors of the journey and the directors', async () => {
    await using database = await openTestDatabase();
    const program = await foundProgram(database.db);
    expect(await findRecipients(database.db, program)).toMatchObject({
      supervisee: { personId: program.superviseeId },
      supervisors: [{ personId: program.supervisorId }],
      directors: [{ personId: program.directorId }],
    });
  });
});
