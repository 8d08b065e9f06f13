import { Command, InvalidArgumentError } from 'commander';
import { startTestServers } from '../support/servers.ts';
import { type JourneyFigures, PARTS, type Part, benchJourney } from './journey/bench-journey.ts';

interface Options {
  readonly json?: boolean;
  readonly only: readonly Part[];
  readonly weeks: number;
  readonly every: number;
  readonly years: number;
  readonly idle: number;
}

const options = new Command('bench:journey')
  .description(
    'Measures a journey that goes on for years, on servers of its own: its history, its state and what it holds.',
  )
  .option('--json', 'print one JSON object')
  .option('--only <parts>', `some of ${PARTS.join(', ')}`, readParts, PARTS)
  .option('--weeks <n>', 'usual weeks on a real server', readCount, 3)
  .option('--years <n>', 'years of a long life', readCount, 10)
  .option('--every <n>', 'one week in so many is logged in a long life', readCount, 1)
  .option('--idle <n>', 'idle journeys; ten times as many are started in the end', readCount, 1000)
  .addHelpText('after', '\nEnds with 1 when a limit is broken.')
  .parse()
  .opts<Options>();

const servers = await startTestServers();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void servers.stop().finally(() => process.exit(130)));
}
Object.assign(process.env, servers.variables);
try {
  const figures = await benchJourney({ ...options, parts: new Set(options.only) }, (sentence) => {
    process.stderr.write(`${sentence}\n`);
  });
  process.stdout.write(options.json === true ? `${JSON.stringify(figures)}\n` : asLines(figures));
  process.exitCode = figures.marks.every(({ pass }) => pass) ? 0 : 1;
} finally {
  await servers.stop();
}
process.exit();

function asLines({ marks, week, life, idle }: JourneyFigures): string {
  const lines = [
    ...marks.map(({ name, value, limit, pass }) => `${pass ? 'pass' : 'FAIL'}  ${name}: ${String(value)} (${limit})`),
    ...(week?.weeks ?? []).map((kinds) => `a usual week: ${listOf(kinds)}`),
    ...(life
      ? [
          `${String(life.years)} years with ${String(life.weeksLogged)} weeks logged in ${String(life.seconds)} s: ` +
            `${String(life.historyEventsPerYear)} events a year in ${String(life.runs)} runs, ${String(life.countedMinutes)} minutes counted`,
        ]
      : []),
    ...(idle
      ? [
          `resident memory of the worker (heap of ${String(idle.heapLimitMegabytes)} MB): ${String(idle.atFew.rssMegabytes)} MB with ` +
            `${String(idle.few)} idle journeys, ${String(idle.atMany.rssMegabytes)} MB with ${String(idle.many)}`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function listOf(kinds: Readonly<Record<string, number>>): string {
  return Object.entries(kinds)
    .map(([kind, times]) => `${String(times)} ${kind}`)
    .join(', ');
}

function readParts(text: string): readonly Part[] {
  const names = text.split(',');
  const known = PARTS.filter((part) => names.includes(part));
  if (known.length !== names.length) throw new InvalidArgumentError(`It takes some of ${PARTS.join(', ')}.`);
  return known;
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It takes a whole number above 0.');
  return count;
}
