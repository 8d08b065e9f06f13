import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '../../../rules/vocabulary/plain-date.ts';
import { filePacket, recordDecision, recordDeficiency, withdrawJourney } from '../../../workflows/journey/messages.ts';
import * as board from '../../../workflows/submission/messages.ts';
import { dayOf, openReadyJourney } from '../../journey/open-ready-journey.ts';
import { type Place, openPlace } from '../place.ts';
import type { Scene } from '../scene.ts';

/** An application that is asked for more, answered, filed again, approved, examined and licensed; and one that is taken back. */
export const application: Scene = async (record) => {
  await using place = await openPlace();
  await licensed(place, record);
  await takenBack(place, record);
};

async function openApplication(place: Place, daysAgo = 0, rollAfterEvents?: number) {
  const at = new Date().toISOString();
  const startBy = place.gateway.start.bind(place.gateway);
  const roll = rollAfterEvents === undefined ? {} : { rollAfterEvents };
  const journey = await openReadyJourney({ ...place, at, startBy, ...roll });
  await journey.until('ready');
  await journey.file(at, addDays(dayOf(at), -daysAgo));
  return { ...journey, at, today: dayOf(at) };
}

async function licensed(place: Place, record: Parameters<Scene>[0]): Promise<void> {
  const { tell, at, today, application: own, handle, assemble } = await openApplication(place);
  await tell(board.recordAcknowledgement, { receivedOn: today }, at);
  const letter = { receivedOn: today, dueOn: addDays(today, 30), summary: 'A page is missing.' };
  const { subjectId: deficiencyId } = await tell(recordDeficiency, letter, at);
  await tell(board.answerDeficiency, { deficiencyId, answeredOn: today, note: 'The page was sent.' }, at);
  await tell(recordDeficiency, { ...letter, summary: 'The form is out of date.' }, at);
  await tell(filePacket, { packetId: await assemble(at), filedOn: today }, at);
  await tell(recordDecision, { decision: 'approved', decidedOn: today }, at);
  const admission = { exam: 'NCE', admittedOn: today, windowEndsOn: addDays(today, 180) };
  await tell(board.admitToExam, admission, at);
  await tell(board.recordExamResult, { takenOn: today, result: 'passed' }, at);
  await tell(recordDecision, { decision: 'licensed', decidedOn: today, licenseNumber: 'TX-1' }, at);
  await Promise.all([own.result(), handle.result()]);
  await record({ ...place, name: 'application', workflowId: own.workflowId });
  await record({ ...place, name: 'journey-licensed', workflowId: handle.workflowId });
}

/** Its runs are short, so that it goes through several. */
async function takenBack(place: Place, record: Parameters<Scene>[0]): Promise<void> {
  const { tell, at, today, application: own, handle, ...journey } = await openApplication(place, 9, 25);
  // Its day is over where the board is: the clock rings at once.
  const letter = { receivedOn: addDays(today, -8), dueOn: addDays(today, -2), summary: 'A page is missing.' };
  await tell(recordDeficiency, letter, at);
  while ((await journey.page()).submission?.letters[0]?.lapsed !== true) await pause(100);
  await tell(board.withdrawApplication, { withdrawnOn: today, reason: 'A form was wrong.' }, at);
  await own.result();
  await journey.until('ready');
  await journey.send(withdrawJourney, journey.command('director', { reason: 'The person moved away.' }, at));
  await handle.result();
  await record({ ...place, name: 'application-taken-back', workflowId: own.workflowId });
  await record({ ...place, name: 'journey-taken-back', workflowId: handle.workflowId });
}
