import { loadavg } from 'node:os';
import { BARE_READS, type BareRead } from './bare-read.ts';
import { type Bench, evaluateSlice, LICENSE, readBarely } from './bench-work.ts';
import { type Memory, memoryNow } from './memory-now.ts';

/** People whose rows are read, and who are evaluated, in turn. */
const SLICE = 500;
/** People that are not measured: what runs for years in a server is compiled long since. */
const WARM_UP = 200;

/** What evaluating everyone came to. */
export interface Figures {
  readonly license: string;
  readonly people: number;
  readonly entries: number;
  /** Seconds of reading and evaluating everyone, and of reading the same rows and no more. */
  readonly seconds: number;
  readonly readSeconds: number;
  readonly peoplePerSecond: number;
  readonly readPeoplePerSecond: number;
  readonly ratioToRead: number;
  /** The quickest of the ways to read, which is the one that counts, and the others' milliseconds a person in the warm-up. */
  readonly readBy: string;
  readonly readWaysMillis: Readonly<Record<string, number>>;
  /** At 10, 50 and 100 % of the run. */
  readonly memory: Readonly<Record<'at10' | 'at50' | 'at100', Memory>>;
  readonly loadAverage: number;
}

/** Measures everyone of a bench in slices, the bare read and the whole in turn, and tells how far it is. */
export async function measureEveryone(bench: Bench, say: (sentence: string) => void): Promise<Figures> {
  const { journeyIds } = bench.organization;
  const { bareRead, readWaysMillis } = await warmUp(bench, say);
  const memory: Memory[] = [];
  const marks = [0.1, 0.5, 1].map((share) => Math.ceil(share * journeyIds.length));
  let [seconds, readSeconds, done] = [0, 0, 0];
  for (let at = 0; at < journeyIds.length; at += SLICE) {
    const ids = journeyIds.slice(at, at + SLICE);
    const bare = () => readBarely(bench, bareRead, ids);
    const whole = () => evaluateSlice(bench, ids);
    // Whoever comes second finds the pages of the slice in memory: they take turns.
    if ((at / SLICE) % 2 === 0) readSeconds += await timeOf(bare);
    seconds += await timeOf(whole);
    if ((at / SLICE) % 2 !== 0) readSeconds += await timeOf(bare);
    done += ids.length;
    while (memory.length < marks.length && done >= (marks[memory.length] ?? 0)) memory.push(memoryNow());
    say(`${done} people: whole ${seconds.toFixed(1)} s, bare read ${readSeconds.toFixed(1)} s`);
  }
  return figuresOf(bench, { seconds, readSeconds, memory, readBy: bareRead.name, readWaysMillis });
}

/** Runs every way to read and the whole, and says which way is the quickest. */
async function warmUp(
  bench: Bench,
  say: (sentence: string) => void,
): Promise<{ bareRead: BareRead; readWaysMillis: Record<string, number> }> {
  const ids = bench.organization.journeyIds.slice(0, WARM_UP);
  const readWaysMillis: Record<string, number> = {};
  for (let round = 0; round < 3; round += 1) {
    await evaluateSlice(bench, ids);
    for (const way of BARE_READS) {
      const millis = round2(((await timeOf(() => readBarely(bench, way, ids))) * 1000) / ids.length);
      readWaysMillis[way.name] = Math.min(millis, readWaysMillis[way.name] ?? Infinity);
    }
  }
  const millisOf = ({ name }: BareRead) => readWaysMillis[name] ?? Infinity;
  const bareRead = BARE_READS.reduce((quickest, way) => (millisOf(way) < millisOf(quickest) ? way : quickest));
  say(`the quickest bare read: ${bareRead.name}`);
  return { bareRead, readWaysMillis };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function figuresOf(
  { organization, record }: Bench,
  {
    seconds,
    readSeconds,
    memory,
    ...more
  }: Pick<Figures, 'seconds' | 'readSeconds' | 'readBy' | 'readWaysMillis'> & { memory: Memory[] },
): Figures {
  const people = organization.journeyIds.length;
  const [at10, at50, at100] = memory;
  if (at10 === undefined || at50 === undefined || at100 === undefined)
    throw new Error('memory was not seen three times');
  return {
    license: LICENSE,
    people,
    entries: record.log.length,
    seconds: round2(seconds),
    readSeconds: round2(readSeconds),
    peoplePerSecond: round2(people / seconds),
    readPeoplePerSecond: round2(people / readSeconds),
    ratioToRead: round2(seconds / readSeconds),
    ...more,
    memory: { at10, at50, at100 },
    loadAverage: round2(loadavg()[0] ?? Number.NaN),
  };
}

function round2(figure: number): number {
  return Math.round(figure * 100) / 100;
}
