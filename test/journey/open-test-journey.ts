import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Database } from '../../db/open-database.ts';
import { openJourney } from '../../db/operations/journey/open-journey.ts';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import { loadRulebook } from '../../rules/rulebooks/load-rulebook.ts';
import { JOURNEY_WORKFLOW, journeyWorkflowId } from '../../workflows/journey/messages.ts';
import type { JourneyStart } from '../../workflows/journey/state.ts';
import type { UpdateDefinition } from '@temporalio/common';
import { commandsOf } from './command.ts';
import { makePeople } from './people.ts';

/** Where a journey is opened, and for which license. */
export interface JourneyPlace {
  readonly db: Database;
  readonly client: Client;
  readonly taskQueue: string;
  readonly at: string;
  readonly license?: LicenseCode;
  readonly rollAfterEvents?: number;
  /** Where its people live, as an IANA name. */
  readonly timeZone?: string;
  /** Whose journey it is; people of their own where they are left out. */
  readonly people?: Awaited<ReturnType<typeof makePeople>>;
  /** Starts it as the API does; straight by the client unless said otherwise. */
  readonly startBy?: (start: JourneyStart) => Promise<void>;
}

/** People of their own, and an open journey of the supervisee among them. */
export async function openTestJourney({
  db,
  client,
  taskQueue,
  at,
  license = 'CA-LMFT',
  rollAfterEvents,
  timeZone,
  people: known,
  startBy = (start) => startStraight(client, taskQueue, start),
}: JourneyPlace) {
  const people = known ?? (await makePeople(db, at, license.slice(0, 2), timeZone));
  const document = loadRulebook(license);
  const rulebook = { version: document.identity.version, sha256: document.sha256 };
  const acting = { organizationId: people.organizationId, actorId: people.directorId };
  const opened = await openJourney(db, {
    ...acting,
    key: randomUUID(),
    at,
    body: { superviseeId: people.superviseeId, license },
    rulebook: { ...rulebook, document },
  });
  const journeyId = opened.subjectId;
  const { organizationId, superviseeId } = people;
  const start: JourneyStart = {
    organizationId,
    journeyId,
    superviseeId,
    rulebook: { license, ...rulebook },
    ...(rollAfterEvents === undefined ? {} : { rollAfterEvents }),
  };
  await startBy(start);
  const handle = client.workflow.getHandle(journeyWorkflowId(journeyId));
  const send = <Body>(update: UpdateDefinition<Receipt, [Command<Body>]>, command: Command<Body>): Promise<Receipt> =>
    handle.executeUpdate(update, { updateId: command.key, args: [command] });
  return { ...people, people, journeyId, handle, send, command: commandsOf(people, journeyId) };
}

async function startStraight({ workflow }: Client, taskQueue: string, start: JourneyStart): Promise<void> {
  const workflowId = journeyWorkflowId(start.journeyId);
  await workflow.start(JOURNEY_WORKFLOW, { workflowId, taskQueue, args: [start] });
}
