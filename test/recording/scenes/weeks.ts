import { getWeeklyLog } from '../../../db/views/get-weekly-log.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { beginCounting } from '../../journey/begin-counting.ts';
import { submitTestWeek } from '../../journey/log-week.ts';
import { openTestJourney } from '../../journey/open-test-journey.ts';
import { openPlace } from '../place.ts';
import type { Scene } from '../scene.ts';

/** A journey in which weeks are returned, signed and amended, agreements come and go, and which a director ends. */
export const weeks: Scene = async (record) => {
  await using place = await openPlace();
  const { db, client, gateway } = place;
  const at = new Date().toISOString();
  const today = dateAt(at, 'America/Los_Angeles');
  const startBy = gateway.start.bind(gateway);
  const journey = await openTestJourney({ ...place, at, rollAfterEvents: 60, startBy });
  const { command, organizationId, supervisorId, settingId } = journey;
  // By the way of the API: a command that meets the end of a run is repeated.
  const send: typeof journey.send = (update, one) => gateway.send(update, one);
  const week = weekOf(addDays(today, -14));
  const shown = async (weeklyLogId: string) => getWeeklyLog(db, { organizationId, actorId: supervisorId }, weeklyLogId);
  const sign = async ({ weeklyLogId, contentSha256 }: Awaited<ReturnType<typeof shown>>) => {
    await send(messages.signWeek, command('supervisor', { weeklyLogId, contentSha256 }, at));
    return shown(weeklyLogId);
  };

  await beginCounting({ ...journey, send }, at, today);
  await send(messages.planFinish, command('director', { targetOn: addDays(today, 900) }, at));
  const first = await submitTestWeek(db, { ...journey, send }, week, at);
  const comment = 'Two sessions, not three.';
  await send(messages.returnWeek, command('supervisor', { weeklyLogId: first.weeklyLogId, comment }, at));
  const { weeklyLogId, version } = await sign(await submitTestWeek(db, { ...journey, send }, week, at));
  const amendment = { weeklyLogId, version, reason: 'Monday was shorter.' };
  await send(messages.amendWeek, command('supervisee', amendment, at));
  await sign(await submitTestWeek(db, { ...journey, send }, week, at));
  const item = { itemKey: 'transcript', step: 'asked' as const, on: today };
  await send(messages.recordPacketItem, command('supervisee', item, at));

  const agreement = { supervisorId, settingId, from: addDays(today, -20) };
  const { subjectId: agreementId } = await send(messages.proposeAgreement, command('director', agreement, at));
  const conflict = { agreementId, conflict: 'They are cousins.' };
  await send(messages.signAgreement, command('supervisor', { agreementId }, at));
  const approval = { agreementId, boardApprovedOn: addDays(today, -1) };
  await send(messages.recordApproval, command('director', approval, at));
  await send(messages.declareConflict, command('director', conflict, at));
  const end = { agreementId, until: today, reason: 'They are cousins.' };
  await send(messages.endAgreement, command('director', end, at));
  await client.workflow.getHandle(journey.handle.workflowId).signal(messages.lookAgain);
  await send(messages.withdrawJourney, command('director', { reason: 'The person moved away.' }, at));
  await record({ ...place, name: 'journey-weeks', workflowId: journey.handle.workflowId });
};
