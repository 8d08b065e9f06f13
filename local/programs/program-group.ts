import { setTimeout as sleep } from 'node:timers/promises';
import { runProgram, type Program, type ProgramSpec } from './program.ts';

/** All the programs of one start. They end in the reverse of the order they began in, whatever was going on. */
export interface ProgramGroup {
  /** Runs a program; refused with an Error once the group is stopping. */
  run(spec: ProgramSpec): Promise<Program>;
  /** Runs a program and runs it again, ever more patiently, whenever it ends without being asked. */
  keepRunning(
    spec: ProgramSpec,
    onRestart: (how: string) => void,
    onStart?: (program: Program) => void,
  ): Promise<Program>;
  /** Ends everything, last begun first; safe to call twice. */
  stop(): Promise<void>;
  /** Ends everything at once. */
  kill(): void;
  readonly isStopping: boolean;
}

/** Milliseconds to wait before the first restart, and at most. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 15_000;
/** A program that ran this many milliseconds was healthy: the next restart is quick again. */
const HEALTHY_AFTER = 30_000;

/** What a group tells while it stops: the name of each program as it is asked to end, and of each that had to be killed. */
export interface EndingReport {
  readonly onEnding?: (name: string) => void;
  readonly onKilled?: (name: string) => void;
}

/** Makes an empty group of programs. */
export function createProgramGroup({ onEnding, onKilled }: EndingReport = {}): ProgramGroup {
  /** One place for each program, in the order of first start: a restarted program keeps its place. */
  const places: { program: Program }[] = [];
  let stopping: Promise<void> | null = null;
  const stopped = new AbortController();
  /** Programs on their way up: a stop that did not wait for them would leave them behind. */
  const beginnings = new Set<Promise<unknown>>();

  function begin(spec: ProgramSpec, place?: { program: Program }) {
    const beginning = beginNow(spec, place);
    const settled: Promise<boolean> = beginning.then(
      () => beginnings.delete(settled),
      () => beginnings.delete(settled),
    );
    beginnings.add(settled);
    return beginning;
  }

  async function beginNow(spec: ProgramSpec, place?: { program: Program }) {
    if (stopping !== null) throw new Error(`${spec.name} is not started: everything is stopping`);
    const program = await runProgram(spec);
    if (place === undefined) places.push((place = { program }));
    else place.program = program;
    // The stop may have begun while the program was on its way up.
    if (stopping !== null) await program.stop();
    return place;
  }

  async function restartWhenEnded(
    spec: ProgramSpec,
    place: { program: Program },
    onRestart: (how: string) => void,
    onStart: (program: Program) => void,
  ) {
    for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      const begun = Date.now();
      const how = await place.program.ended;
      if (stopping !== null) return;
      if (Date.now() - begun > HEALTHY_AFTER) wait = FIRST_WAIT;
      onRestart(how);
      await sleep(wait, undefined, { signal: stopped.signal });
      if (stopping !== null) return;
      await begin(spec, place);
      onStart(place.program);
    }
  }

  async function stopInOrder() {
    stopped.abort();
    for (const { program } of places.toReversed()) {
      if (program.hasEnded()) continue;
      onEnding?.(program.name);
      await program.stop();
      if ((await program.ended) === 'signal SIGKILL') onKilled?.(program.name);
    }
    await Promise.all(beginnings);
  }

  return {
    run: async (spec) => (await begin(spec)).program,
    keepRunning: async (spec, onRestart, onStart = () => undefined) => {
      const place = await begin(spec);
      onStart(place.program);
      restartWhenEnded(spec, place, onRestart, onStart).catch(() => undefined);
      return place.program;
    },
    stop: () => (stopping ??= stopInOrder()),
    kill: () => places.forEach(({ program }) => program.kill()),
    get isStopping() {
      return stopping !== null;
    },
  };
}
