import { describe, expect, it } from '@jest/globals';
import { tryEveryChoice } from './every-choice.ts';
import { SHAPES } from './shapes.ts';

/** Of each shape; more with LOGS=1000. */
const LOGS = Number(process.env['LOGS'] ?? 200);
const SEED = Number(process.env['SEED'] ?? 7);
/** In at least this share of a shape's logs a cap cuts something. */
const CUT = 0.3;
/** In at least this share of a shape's logs there is something to choose, where the shape leaves a choice at all. */
const CHOSEN = 0.04;
const MINUTE = 60_000;

describe('where the law leaves a choice of what to give up', () => {
  const begun = performance.now();
  const sums = { logs: 0, cut: 0, chosen: 0, ways: 0, worse: 0, bounded: 0, boundedLogs: 0, moreMet: 0 };
  it.each(SHAPES.filter(({ bound }) => bound === undefined).map((shape) => [shape.name, shape] as const))(
    'no way is better for the supervisee: %s',
    (_, shape) => {
      const { logs, cut, chosen, ways, worse, moreMet, example } = tryEveryChoice(shape, LOGS, SEED);
      sums.logs += logs;
      sums.cut += cut;
      sums.chosen += chosen;
      sums.ways += ways;
      sums.worse += worse;
      sums.moreMet += moreMet;
      expect(example).toBeNull();
      expect(cut / logs).toBeGreaterThanOrEqual(CUT);
      expect(chosen / logs).toBeGreaterThanOrEqual(shape.alike === true ? 0 : CHOSEN);
    },
    MINUTE,
  );
  it.each(SHAPES.filter(({ bound }) => bound !== undefined).map((shape) => [shape.name, shape] as const))(
    'few ways are better for the supervisee: %s',
    (_, shape) => {
      const { logs, worse } = tryEveryChoice(shape, LOGS, SEED);
      sums.bounded += worse;
      sums.boundedLogs += logs;
      expect((1000 * worse) / logs).toBeLessThanOrEqual(shape.bound ?? 0);
    },
    MINUTE,
  );
  it('has looked at all of them', () => {
    const { logs, cut, chosen, ways, worse, bounded, boundedLogs, moreMet } = sums;
    const proved = SHAPES.filter(({ bound }) => bound === undefined).length;
    process.stdout.write(
      `best choice | ${proved} shapes of law, ${logs} small logs, ${cut} with a cut, ${chosen} with a real choice, ${ways} ways tried, ` +
        `${worse} where another was better, ${moreMet} where more rows could be met by counting less or being short of more | ` +
        `${SHAPES.length - proved} shapes not proved: ${bounded} of ${boundedLogs} could be better | seed ${SEED} | ${((performance.now() - begun) / 1000).toFixed(1)} s\n`,
    );
    expect(chosen).toBeGreaterThan(logs / 4);
  });
});
