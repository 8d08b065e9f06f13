import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Database } from '../../../db/open-database.ts';
import { openJourney } from '../../../db/operations/journey/open-journey.ts';
import { addPerson } from '../../../db/operations/person/add-person.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { addPersonSchema } from '../../../rules/vocabulary/commands/add-person.ts';
import { JOURNEY_WORKFLOW, journeyWorkflowId } from '../../../workflows/journey/messages.ts';
import type { TestJourney } from '../begin-counting.ts';

/** Opens a journey of somebody else in the organization of a first one, and starts it. */
export async function openAnother(
  { db, client, taskQueue }: { db: Database; client: Client; taskQueue: string },
  { organizationId, directorId }: TestJourney,
  name: string,
): Promise<{ readonly journeyId: string; readonly superviseeId: string }> {
  const command = <Body>(body: Body) => {
    return { organizationId, actorId: directorId, key: randomUUID(), at: new Date().toISOString(), body };
  };
  const email = `${randomUUID()}@example.test`;
  const person = addPersonSchema.parse({ name, email, timeZone: 'America/Los_Angeles', roles: ['supervisee'] });
  const { subjectId: superviseeId } = await addPerson(db, command(person));
  const document = loadRulebook('CA-LMFT');
  const rulebook = { version: document.identity.version, sha256: document.sha256 };
  const opening = command({ superviseeId, license: 'CA-LMFT' as const });
  const { subjectId: journeyId } = await openJourney(db, { ...opening, rulebook: { ...rulebook, document } });
  await client.workflow.start(JOURNEY_WORKFLOW, {
    workflowId: journeyWorkflowId(journeyId),
    taskQueue,
    args: [{ organizationId, journeyId, superviseeId, rulebook: { license: 'CA-LMFT', ...rulebook } }],
  });
  return { journeyId, superviseeId };
}
