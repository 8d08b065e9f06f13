import { randomUUID } from 'node:crypto';
import type { UpdateDefinition } from '@temporalio/common';
import { demoSettings } from '../../cli/demo/demo-settings.ts';
import { demoSupervisors } from '../../cli/demo/demo-staff.ts';
import { wholeRecord } from '../../cli/demo/experience-of.ts';
import { ready } from '../../cli/demo/stories/10-ready.ts';
import { addPerson } from '../../db/operations/person/add-person.ts';
import { addSetting } from '../../db/operations/setting/add-setting.ts';
import { importRecord } from '../../db/operations/record/import-record.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { addSettingSchema } from '../../rules/vocabulary/commands/add-setting.ts';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { Phase } from '../../rules/vocabulary/phase.ts';
import { type PlainDate, dateAt } from '../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { submissionState, submissionWorkflowId } from '../../workflows/submission/messages.ts';
import { type JourneyPlace, openTestJourney } from './open-test-journey.ts';

/** The day it is where it is earliest still, so that no date lies in anybody's future. */
export const dayOf = (instant: string): PlainDate => dateAt(instant, 'America/Los_Angeles');

/** A journey of a Texas counselor in which everything is met, and what is done with its packet. */
export async function openReadyJourney(place: Omit<JourneyPlace, 'license'>) {
  const { db, client, at } = place;
  const today = dayOf(at);
  const story = ready(today);
  const journey = await openTestJourney({ ...place, license: story.license });
  const { organizationId, directorId: actorId, journeyId } = journey;
  const acting = { organizationId, actorId };
  const add = <Body>(body: Body) => ({ ...acting, key: randomUUID(), at, body });
  const supervisor = await addPerson(db, add(demoSupervisors(today)[story.supervisor]));
  const setting = await addSetting(db, add(addSettingSchema.parse(demoSettings(today)[story.settings[0]])));
  await journey.send(messages.recordFacts, journey.command('director', story.facts, at));
  const record = {
    record: wholeRecord(story, today),
    settings: { [story.settings[0]]: setting.subjectId },
    supervisors: { [story.supervisor]: supervisor.subjectId },
  };
  const { subjectId: importId } = await importRecord(db, journey.command('director', record, at));
  await journey.send(messages.takeUpImport, journey.command('director', { importId }, at));

  const page = () => getJourneyPage(db, acting, journeyId);
  const application = client.workflow.getHandle(submissionWorkflowId(journeyId));
  const tell = <Body>(update: UpdateDefinition<Receipt, [Command<Body>]>, body: Body, told: string) => {
    const command = journey.command('director', body, told);
    return application.executeUpdate(update, { updateId: command.key, args: [command] });
  };
  const until = async (phase: Phase): Promise<void> => {
    for (let tries = 0; (await journey.handle.query(messages.journeyState)).phase !== phase; tries += 1) {
      if (tries > 200)
        throw new Error(`The journey did not become ${phase}: ${JSON.stringify((await page()).row.obstacle)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const assemble = async (told: string): Promise<string> =>
    (await journey.send(messages.assemblePacket, journey.command('director', {}, told))).subjectId;
  return {
    ...journey,
    supervisorId: supervisor.subjectId,
    settingId: setting.subjectId,
    acting,
    page,
    until,
    assemble,
    /** The first filing, which the journey takes. */
    file: async (told: string, filedOn = dayOf(told)): Promise<Receipt> => {
      const filing = { packetId: await assemble(told), filedOn };
      return journey.send(messages.filePacket, journey.command('director', filing, told));
    },
    /** A command to the application that is with the board. */
    tell,
    application,
    stateOfApplication: () => application.query(submissionState),
  };
}
