import { Argument, Command } from 'commander';
import { readSettings } from '../config/settings.ts';
import { FINDINGS, FLEET_JOB_WORDS, FLEET_JOBS, type FleetJob } from '../rules/vocabulary/fleet.ts';
import { openFleet } from './fleet/open-fleet.ts';
import { type FinishedRun, runJob } from './fleet/run-job.ts';
import { type ListedSchedule, listSchedules } from './fleet/list-schedules.ts';
import { CannotRun, firstLine } from './input/cannot-run.ts';
import { runCommand } from './input/run-command.ts';

/** Something was found that is not healed. */
const FOUND = 3;

const command = new Command('fleet')
  .description(
    'Runs a job over whole organizations, or lists when they run by themselves. Exit code 0: nothing is left to heal; 3: something is; 2: it could not run.',
  )
  .addArgument(new Argument('<what>', 'the job, or the list').choices([...FLEET_JOBS, 'schedules']))
  .option('--dry-run', 'only find and report, change nothing')
  .option('--organization <id>', 'one organization alone (default: all)')
  .option('--wait <seconds>', 'how long to wait for an organization', '600')
  .option('--json', 'print one JSON object per line');

await runCommand(command, async () => {
  const [what] = command.processedArgs as [FleetJob | 'schedules'];
  const options = command.opts<{ dryRun?: boolean; organization?: string; wait: string; json?: boolean }>();
  const print = (value: unknown, text: string) => {
    process.stdout.write(options.json === true ? `${JSON.stringify(value)}\n` : text);
  };
  await using fleet = await openFleet(settingsOf(process.env));
  const organizations = (await fleet.organizations()).filter(
    (id) => options.organization === undefined || id === options.organization,
  );
  if (options.organization !== undefined && organizations.length === 0)
    throw new CannotRun([`--organization: there is none with the id ${options.organization}`]);
  for (const organizationId of organizations) {
    if (what === 'schedules') {
      for (const schedule of await listSchedules(fleet, organizationId)) print(schedule, scheduleText(schedule));
      continue;
    }
    const asked = {
      organizationId,
      job: what,
      dryRun: options.dryRun ?? false,
      waitMs: secondsOf(options.wait) * 1_000,
    };
    const run = await runJob(fleet, asked);
    print(run, runText(run));
    if (run.found > run.healed || run.state !== 'done') process.exitCode = FOUND;
  }
});

function settingsOf(env: NodeJS.ProcessEnv) {
  try {
    return readSettings(env);
  } catch (error) {
    throw new CannotRun([firstLine(error)]);
  }
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!Number.isInteger(seconds) || seconds < 1) throw new CannotRun([`--wait: expected whole seconds, not ${text}`]);
  return seconds;
}

function runText({ organizationId, job, dryRun, state, lookedAt, found, healed, findings }: FinishedRun): string {
  const head = `${FLEET_JOB_WORDS[job].label} of ${organizationId}${dryRun ? ', changing nothing' : ''}: ${state}`;
  const sums = `looked at ${String(lookedAt)}, found ${String(found)}, done ${String(healed)}`;
  const rows = findings.map(({ kind, subjectId, expected, found: is, failure }) => {
    const about = `  ${FINDINGS[kind].label} (${subjectId}): expected ${expected}; found ${is}`;
    return failure === null ? about : `${about}; not done: ${failure}`;
  });
  return `${[`${head}, ${sums}.`, ...rows].join('\n')}\n`;
}

function scheduleText({ organizationId, job, timeZone, nextAt, paused }: ListedSchedule): string {
  const next = paused ? 'paused' : `next ${nextAt ?? 'never'}`;
  return `${FLEET_JOB_WORDS[job].label} of ${organizationId} (${timeZone ?? 'UTC'}): ${next}\n`;
}
