import { insertNotice } from '../../../db/operations/notice/insert-notice.ts';
import { inSession } from '../../../db/session.ts';
import { NOW } from '../../db/program.ts';
import type { Arrange } from './scene.ts';

/** A notice that is stored and was not mailed. */
export const arrange: Arrange<'deliverNotice'> = ({ program, dependencies }) => {
  const { organizationId, journeyId, supervisorId } = program;
  const words = { subject: 'A week waits', text: 'A week waits for you.', html: '<p>A week waits for you.</p>' };
  const reader = { recipientId: supervisorId, recipientName: 'Sam Supervisor', channel: 'mail' as const };
  const rung = { obligationKey: 'sign-week:1', rung: 0, tone: 'reminder' as const, dueAt: NOW };
  return inSession(dependencies.db, organizationId, async (session) => {
    await insertNotice(session, { scopeId: journeyId, journeyId, ...reader, ...rung, ...words }, NOW);
    const [notice] = await session.ask<{ id: string }>('select id from notice where journey_id = ?', [journeyId]);
    return { organizationId, noticeId: notice?.id ?? '' };
  });
};
