/** Something whose time is taken. */
export interface Contender {
  readonly name: string;
  run(): Promise<unknown> | unknown;
  /** How often it runs in one round; short work needs more to be seen by the clock. */
  readonly times: number;
}

/** Rounds that are not measured. */
const WARM_UP_ROUNDS = 15;

/**
 * Takes the time of several contenders in turn, round after round, so that a busy moment of the machine hits them all.
 * @param rounds - odd, so that the median is one that was seen.
 * @returns the median time of one run in microseconds, by name.
 */
export async function measureRounds(contenders: readonly Contender[], rounds: number): Promise<Record<string, number>> {
  const seen = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  // What runs for years in a server is compiled long since; a few rounds let the compiler finish here, too.
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) for (const contender of contenders) await runOften(contender);
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) seen.get(contender.name)?.push(await runOften(contender));
  }
  return Object.fromEntries([...seen].map(([name, times]) => [name, medianOf(times)]));
}

async function runOften({ run, times }: Contender): Promise<number> {
  const start = process.hrtime.bigint();
  for (let time = 0; time < times; time += 1) await run();
  return Number(process.hrtime.bigint() - start) / 1000 / times;
}

/** The middle one of an odd number of figures. */
export function medianOf(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}
