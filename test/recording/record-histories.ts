import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { bundleWorkflows } from '../../temporal/bundle-workflows.ts';
import { replayRun } from '../../temporal/replay-run.ts';
import { WORKFLOWS_PATH } from '../../worker/create-workers.ts';
import { startTestServers } from '../support/servers.ts';
import { readHistories } from './read-history.ts';
import type { Played } from './scene.ts';

const ROOT = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string };
const folder = fileURLToPath(new URL(`test/histories/${version}`, ROOT));

const { force } = new Command('histories:record')
  .description(
    [
      `Records runs of every workflow of the present version (${version}) into test/histories/${version}/, on servers of its own.`,
      'Later versions are held to them: what a journey did, newer code must do again. It takes a few minutes.',
    ].join('\n'),
  )
  .option('--force', 'record anew where the version has been recorded already')
  .parse()
  .opts<{ force?: true }>();

if (existsSync(folder) && force !== true) {
  process.stderr.write(
    `test/histories/${version} is there already, and what was released stays as it was recorded.\n` +
      'Raise the version in package.json first, or give --force while this version has not been released.\n',
  );
  process.exit(2);
}

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
const servers = await startTestServers();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void servers.stop().finally(() => process.exit(130)));
}
Object.assign(process.env, servers.variables);
try {
  const recorded = await playAll();
  await replayAll(recorded);
  keep(recorded);
  sayCommands(recorded);
  say(`${String(recorded.size)} recorded runs in test/histories/${version}, all of them replayed.`);
} catch (problem) {
  say(String(problem instanceof Error ? problem.stack : problem));
  process.exitCode = 1;
} finally {
  await servers.stop();
}
process.exit();

/** Plays one scene after another; the histories by the names of their files. */
async function playAll(): Promise<Map<string, string>> {
  const { ALL_SCENES } = await import('./scenes/all-scenes.ts');
  const recorded = new Map<string, string>();
  const record = async (played: Played): Promise<void> => {
    const runs = await readHistories(played);
    runs.forEach((text, index) => recorded.set(`${played.name}-run-${String(index + 1)}.json`, text));
    say(`  ${played.name}: ${String(runs.length)} runs`);
  };
  for (const [name, scene] of Object.entries(ALL_SCENES)) {
    say(`Playing ${name} …`);
    await scene(record);
  }
  return recorded;
}

/** Which of the commands of journeys and applications are in what was recorded. */
function sayCommands(recorded: ReadonlyMap<string, string>): void {
  const texts = [...recorded.values()];
  const names = ['journey', 'submission', 'rollout'].flatMap((kind) => {
    const text = readFileSync(new URL(`workflows/${kind}/messages.ts`, ROOT), 'utf8');
    return [...text.matchAll(/defineUpdate<[^(]*\('(\w+)'\)/g)].map(([, name = '']) => name);
  });
  const missing = names.filter((name) => !texts.some((text) => new RegExp(`"name": ?"${name}"`).test(text)));
  const without = missing.length === 0 ? '' : `, without ${missing.join(', ')}`;
  say(`${String(names.length - missing.length)} of ${String(names.length)} commands${without}.`);
}

/** What was just recorded must be done again by the same code. */
async function replayAll(recorded: ReadonlyMap<string, string>): Promise<void> {
  const workflowBundle = await bundleWorkflows(WORKFLOWS_PATH);
  for (const [name, text] of recorded) {
    await replayRun(workflowBundle, JSON.parse(text)).catch((problem: unknown) => {
      throw new Error(`${name} does not replay`, { cause: problem });
    });
  }
}

/** All or nothing: a recording that breaks off leaves the former one as it was. */
function keep(recorded: ReadonlyMap<string, string>): void {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  for (const [name, text] of recorded) writeFileSync(`${half}/${name}`, linesOf(text));
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}

/** One event a line, so that it stays small and can be looked through. */
function linesOf(text: string): string {
  const { events } = JSON.parse(text) as { readonly events: readonly unknown[] };
  return `{"events":[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`;
}
