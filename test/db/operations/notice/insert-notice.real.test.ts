import { describe, expect, test } from '@jest/globals';
import { findReaders } from '../../../../db/operations/notice/find-readers.ts';
import { getNotice } from '../../../../db/operations/notice/get-notice.ts';
import { insertNotice } from '../../../../db/operations/notice/insert-notice.ts';
import { markNoticeSent } from '../../../../db/operations/notice/mark-notice-sent.ts';
import { inSession } from '../../../../db/session.ts';
import { findNotices } from '../../../../db/views/find-notices.ts';
import { getJourneyPage } from '../../../../db/views/get-journey-page.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram, NOW } from '../../program.ts';

describe('a notice', () => {
  test('is kept once for each obligation, rung and recipient, and marked once as sent', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { organizationId, journeyId, supervisorId, directorId } = await foundProgram(db);
    const words = { subject: 'A week waits', text: 'Sign it?', html: '<p>Sign it?</p>', tone: 'reminder' } as const;
    const given = {
      scopeId: journeyId,
      journeyId,
      obligationKey: 'sign-week:x',
      rung: 0,
      recipientId: supervisorId,
      recipientName: 'Sam Supervisor',
      channel: 'mail',
      ...words,
      dueAt: NOW,
    } as const;
    const insert = () => inSession(db, organizationId, (session) => insertNotice(session, given, NOW));
    await Promise.all(Array.from({ length: 8 }, insert));
    const acting = { organizationId, actorId: directorId };
    const kept = await findNotices(db, acting, supervisorId);
    expect(kept).toHaveLength(1);
    const noticeId = kept[0]?.noticeId ?? '';
    const { caseFile } = await getJourneyPage(db, acting, journeyId);
    expect(caseFile.filter(({ action }) => action === 'notice-stored')).toHaveLength(1);
    await markNoticeSent(db, { organizationId, noticeId, sentAt: '2026-11-23T18:00:01.000Z' });
    await markNoticeSent(db, { organizationId, noticeId, sentAt: '2026-11-23T18:09:00.000Z' });
    expect(await getNotice(db, { organizationId, noticeId })).toMatchObject({
      ...words,
      at: NOW,
      sentAt: '2026-11-23T18:00:01.000Z',
      undeliverable: false,
      recipient: { name: 'Sam Supervisor', textAddress: null, timeZone: 'America/Los_Angeles' },
    });
    expect(await findNotices(db, acting, directorId)).toEqual([]);
    expect(await findNotices(db, acting, null)).toHaveLength(1);
  });

  test('can go to the directors and leads, and to those who are named, with the days on which they are away', async () => {
    await using database = await openTestDatabase();
    const { organizationId, supervisorId, directorId } = await foundProgram(database.db);
    const readers = await findReaders(database.db, organizationId, [supervisorId]);
    expect(readers).toMatchObject([
      { personId: directorId, isDirector: true, isLead: false, absences: [] },
      { personId: supervisorId, isDirector: false },
    ]);
  });
});
