import { Command } from 'commander';
import { holdEvaluators } from '../activities/hold-evaluators.ts';
import { rebuildSummaries } from '../activities/journey/rebuild-summaries.ts';
import { readSettings, type Settings } from '../config/settings.ts';
import { openDatabase } from '../db/open-database.ts';
import { listOrganizationIds } from '../db/operations/fleet/list-organizations.ts';
import { runtimeUrl } from '../db/runtime-url.ts';
import { holdRulebooks } from '../rules/rulebooks/hold-rulebooks.ts';
import { CannotRun, firstLine } from './input/cannot-run.ts';
import { runCommand } from './input/run-command.ts';
import { findDatabase } from './verify-audit/find-database.ts';

const command = new Command('summaries:rebuild').description(
  'Makes what lists show of each journey (the table journey_summary) anew, where it is missing, from what is kept. Safe to run while the system runs, and twice.',
);

await runCommand(command, async () => {
  const db = await openDatabase(runtimeUrl(await findDatabase(settingsOf(process.env))));
  const begun = performance.now();
  try {
    const evaluatorFor = holdEvaluators(db, holdRulebooks().read);
    let journeys = 0;
    for (const organizationId of await listOrganizationIds(db))
      journeys += await rebuildSummaries({ db, evaluatorFor }, organizationId);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`${journeys.toLocaleString('en-US')} journeys are as they were counted last (${seconds} s)\n`);
  } catch (error) {
    throw new CannotRun([firstLine(error)]);
  } finally {
    await db.close();
  }
});

function settingsOf(env: NodeJS.ProcessEnv): Settings {
  try {
    return readSettings(env);
  } catch (error) {
    throw new CannotRun([firstLine(error)]);
  }
}
