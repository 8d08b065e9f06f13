import fc from 'fast-check';
import { countedByEngine } from './counted-by-engine.ts';
import { everyWay, fullCredits } from './every-way.ts';
import { type Score, compare, metOf, scoreOf } from './score.ts';
import { type Shape, smallCases } from './shapes.ts';

/** What came of trying every choice of some small logs. */
export interface Tried {
  readonly logs: number;
  /** Logs in which a cap cut something. */
  readonly cut: number;
  /** Logs in which some ways were worse than others, so that there was something to choose. */
  readonly chosen: number;
  /** Ways that were tried in all. */
  readonly ways: number;
  /** Logs in which another way was better than the engine's. */
  readonly worse: number;
  /** Logs in which the engine's way was no worse, and still another would have met more floors. */
  readonly moreMet: number;
  /** The first log in which another way was better, in words. */
  readonly example: string | null;
}

/**
 * Tries every way of giving up hours in random small logs of one shape and compares the best with what the engine leaves.
 * @param logs - how many.
 * @param seed - the same seed gives the same logs.
 */
export function tryEveryChoice(shape: Shape, logs: number, seed: number): Tried {
  const sums = { logs, cut: 0, chosen: 0, ways: 0, worse: 0, moreMet: 0 };
  let example: string | null = null;
  for (const { log, law } of fc.sample(smallCases(shape), { numRuns: logs, seed })) {
    const ways = everyWay(log, law);
    const scores = ways.map((credits) => scoreOf(log, law, credits));
    const engine = countedByEngine(log, law);
    const [own, best] = [scoreOf(log, law, engine), bestOf(scores)];
    sums.ways += ways.length;
    if (compare(own, scoreOf(log, law, fullCredits(log))) !== 0 || ways.length > 1) sums.cut += 1;
    if (scores.some((score) => compare(score, best) < 0)) sums.chosen += 1;
    if (compare(own, best) < 0) {
      sums.worse += 1;
      example ??= JSON.stringify({ log, law, own, best });
    } else if (metOf(law, engine) < Math.max(...ways.map((way) => metOf(law, way)))) sums.moreMet += 1;
  }
  return { ...sums, example };
}

function bestOf([first = [0, 0, 0], ...rest]: readonly Score[]): Score {
  return rest.reduce<Score>((best, score) => (compare(score, best) > 0 ? score : best), first);
}
