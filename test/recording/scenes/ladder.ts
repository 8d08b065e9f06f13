import { randomUUID } from 'node:crypto';
import { tellConcerned } from '../../../api/journeys/tell-concerned.ts';
import { recordCredential } from '../../../db/operations/credential/record-credential.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { STAFF_WORKFLOW, staffWorkflowId } from '../../../workflows/staff/messages.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { beginCounting } from '../../journey/begin-counting.ts';
import { submitTestWeek } from '../../journey/log-week.ts';
import { openTestJourney } from '../../journey/open-test-journey.ts';
import { openTimeTravel } from '../../journey/time-travel.ts';
import type { Scene } from '../scene.ts';

/** Five weeks in which nobody signs: words come due, and the clocks of a supervisor ring, on a server that skips time. */
export const ladder: Scene = async (record) => {
  await using travel = await openTimeTravel();
  const { db, client, env, taskQueue } = travel;
  const at = await travel.now();
  const today = dateAt(at, 'America/Los_Angeles');
  const journey = await openTestJourney({ ...travel, at, rollAfterEvents: 60 });
  const { organizationId, supervisorId, directorId } = journey;
  await beginCounting(journey, at, today);
  const { weeklyLogId, contentSha256 } = await submitTestWeek(db, journey, weekOf(addDays(today, -7)), at);
  const credential = {
    personId: supervisorId,
    kind: 'insurance',
    name: 'Liability',
    issuedOn: addDays(today, -300),
    expiresOn: addDays(today, 65),
  } as const;
  await recordCredential(db, { organizationId, actorId: directorId, key: randomUUID(), at, body: credential });
  const workflowId = staffWorkflowId(supervisorId);
  const start = { organizationId, personId: supervisorId, rollAfterEvents: 20 };
  await client.workflow.start(STAFF_WORKFLOW, { workflowId, taskQueue, args: [start] });
  await env.sleep('24 days');
  const later = await travel.now();
  const command = journey.command('supervisor', { weeklyLogId, contentSha256 }, later);
  await journey.send(messages.signWeek, command);
  await tellConcerned(client.workflow, taskQueue, {
    organizationId,
    personId: supervisorId,
    journeyIds: [journey.journeyId],
  });
  await env.sleep('15 days');
  await record({ ...travel, name: 'journey-ladder', workflowId: journey.handle.workflowId });
  await record({ ...travel, name: 'staff-ladder', workflowId });
};
