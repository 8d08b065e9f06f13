import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { insertNotice } from '../../../../db/operations/notice/insert-notice.ts';
import { markAllRead } from '../../../../db/operations/notice/mark-all-read.ts';
import { markNoticeRead, markNoticeUnread } from '../../../../db/operations/notice/mark-notice.ts';
import { inSession } from '../../../../db/session.ts';
import { countNotices, findNotices } from '../../../../db/views/find-notices.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../open-test-database.ts';
import { NOW, type Program, foundProgram } from '../../program.ts';

const LATER = '2026-11-24T18:00:00.000Z';

describe('notices that are read', () => {
  let database: OpenTestDatabase;
  let program: Program;
  beforeAll(async () => {
    database = await openTestDatabase();
    program = await foundProgram(database.db);
    for (const rung of [0, 1, 2]) await tell(program, program.supervisorId, rung, NOW);
    await tell(program, program.directorId, 3, NOW);
  }, 60_000);
  afterAll(async () => database[Symbol.asyncDispose]());

  const tell = ({ organizationId, journeyId }: Program, recipientId: string, rung: number, at: string) =>
    inSession(database.db, organizationId, (session) =>
      insertNotice(
        session,
        {
          scopeId: journeyId,
          journeyId,
          obligationKey: 'sign-week:x',
          rung,
          recipientId,
          recipientName: 'Sam',
          channel: 'mail',
          subject: `Word ${String(rung)}`,
          text: '',
          html: '',
          tone: 'reminder',
          dueAt: at,
        },
        at,
      ),
    );
  const acting = () => ({ organizationId: program.organizationId, actorId: program.supervisorId });
  const listOf = (unreadOnly: boolean, page = 1, perPage = 50) =>
    findNotices(database.db, acting(), program.supervisorId, { unreadOnly, page, perPage });
  const count = () => countNotices(database.db, acting());

  test('are counted, marked one by one and once, and can be unread again', async () => {
    expect(await count()).toEqual({ unread: 3, total: 3 });
    const [first] = await listOf(true);
    const noticeId = first?.noticeId ?? '';
    const mark = (key: string, at = NOW) =>
      markNoticeRead(database.db, { ...program.by(program.supervisorId, { noticeId }, key), at });
    const key = randomUUID();
    await Promise.all([mark(key), mark(key), mark(key)]);
    await mark(randomUUID(), LATER);
    expect(await count()).toEqual({ unread: 2, total: 3 });
    expect((await listOf(false)).find((one) => one.noticeId === noticeId)?.readAt).toBe(NOW);
    expect((await listOf(true)).map((one) => one.noticeId)).not.toContain(noticeId);
    await markNoticeUnread(database.db, program.by(program.supervisorId, { noticeId }));
    expect(await count()).toEqual({ unread: 3, total: 3 });
  });

  test('are marked by nobody but their reader', async () => {
    const [first] = await listOf(false);
    const mark = (actorId: string, noticeId: string) => markNoticeRead(database.db, program.by(actorId, { noticeId }));
    const other = await foundProgram(database.db);
    await tell(other, other.supervisorId, 0, NOW);
    const [theirs] = await findNotices(
      database.db,
      { organizationId: other.organizationId, actorId: other.directorId },
      null,
    );
    for (const [actorId, noticeId] of [
      [program.directorId, first?.noticeId ?? ''],
      [program.supervisorId, theirs?.noticeId ?? ''],
      [program.supervisorId, randomUUID()],
      [program.supervisorId, 'no-id'],
    ] as const)
      await expect(mark(actorId, noticeId)).rejects.toMatchObject({ code: 'NOTICE_NOT_FOUND', details: {} });
  });

  test('come by pages', async () => {
    const pages = [await listOf(false, 1, 2), await listOf(false, 2, 2), await listOf(false, 3, 2)];
    expect(pages.map(({ length }) => length)).toEqual([2, 1, 0]);
    expect(new Set(pages.flat().map(({ noticeId }) => noticeId)).size).toBe(3);
  });

  test('are marked all at once, what came since excepted, and nobody else’s', async () => {
    await tell(program, program.supervisorId, 4, LATER);
    const receipt = await markAllRead(database.db, program.by(program.supervisorId, {}));
    expect(receipt).toMatchObject({ sentence: '3 notices are marked as read.', subjectId: program.supervisorId });
    expect(receipt.madeIds).toHaveLength(3);
    expect((await listOf(true)).map(({ subject }) => subject)).toEqual(['Word 4']);
    const director = { organizationId: program.organizationId, actorId: program.directorId };
    expect(await countNotices(database.db, director)).toEqual({ unread: 1, total: 1 });
  });
});
