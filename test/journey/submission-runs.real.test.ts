import { expect, it } from '@jest/globals';
import { NativeConnection } from '@temporalio/worker';
import { openDatabase } from '../../db/open-database.ts';
import { addDays } from '../../rules/vocabulary/plain-date.ts';
import { recordDeficiency, withdrawJourney } from '../../workflows/journey/messages.ts';
import { answerDeficiency } from '../../workflows/submission/messages.ts';
import { createTestDatabase } from '../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';
import { dayOf, openReadyJourney } from './open-ready-journey.ts';
import { runWorkers } from './workers.ts';

it('an application goes through many runs with its clocks, and ends with the journey when a director ends that', async () => {
  await using stack = new AsyncDisposableStack();
  const database = stack.use(await createTestDatabase());
  const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
  const { client } = stack.use(await connectToTemporal());
  const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) =>
    open.close(),
  );
  const taskQueue = uniqueTaskQueue('journeys');
  stack.use(await runWorkers({ connection, taskQueue, db }));
  const at = new Date().toISOString();
  const journey = await openReadyJourney({ db, client, taskQueue, at, rollAfterEvents: 25 });
  const { page, tell, application } = journey;
  const today = dayOf(at);
  const lapsed = async (): Promise<boolean> => (await page()).submission?.letters[0]?.lapsed ?? false;

  await journey.until('ready');
  await journey.file(at, addDays(today, -9));
  const firstRun = (await application.describe()).runId;
  // Its day is over where the board is: the clock rings in whichever run goes on with it.
  const letter = { receivedOn: addDays(today, -8), dueOn: addDays(today, -2), summary: 'A page is missing.' };
  const { subjectId: deficiencyId } = await tell(recordDeficiency, letter, new Date().toISOString());
  for (let tries = 0; !(await lapsed()); tries += 1) {
    if (tries > 100) throw new Error('The clock of the letter did not ring.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const answer = { deficiencyId, answeredOn: today, note: 'The page was sent.' };
  expect(await tell(answerDeficiency, answer, new Date().toISOString())).toMatchObject({ subjectId: deficiencyId });
  await journey.send(withdrawJourney, journey.command('director', { reason: 'Moved away.' }, new Date().toISOString()));
  await Promise.all([application.result(), journey.handle.result()]);
  expect((await client.workflow.getHandle(application.workflowId).describe()).runId).not.toBe(firstRun);
  expect(await page()).toMatchObject({
    row: { phase: 'withdrawn' },
    submission: { outcome: 'withdrawn', letters: [{ lapsed: true, answeredOn: today }] },
  });
}, 240_000);
