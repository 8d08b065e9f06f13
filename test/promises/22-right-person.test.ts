import { describe, expect, it } from '@jest/globals';
import { refusalToSign } from '../../rules/vocabulary/signing/may-sign.ts';
import { SIGNED_KINDS } from '../../rules/vocabulary/signing/signed-kind.ts';
import { count, evidence } from './evidence.ts';
import { ACTORS, AGREEMENTS, type Cell, DAYS, factsOf, LICENSES } from './who-signs/cells.ts';
import { expectedOf } from './who-signs/expected.ts';

const TITLE = 'only the right person may sign';
const keysOf = <Name extends string>(object: Readonly<Record<Name, unknown>>) => Object.keys(object) as Name[];

function everyCell(): Cell[] {
  return SIGNED_KINDS.flatMap((kind) =>
    keysOf(ACTORS).flatMap((actor) =>
      [false, true].flatMap((disabled) =>
        keysOf(DAYS).flatMap((days) =>
          keysOf(LICENSES).flatMap((license) =>
            keysOf(AGREEMENTS).map((agreement) => ({ kind, actor, disabled, days, license, agreement })),
          ),
        ),
      ),
    ),
  );
}

describe('promise 22: only the right person may sign', () => {
  it('in every combination as a table that was written by hand says', () => {
    const begun = performance.now();
    const cells = everyCell();
    const tally = new Map<string, number>();
    const wrong: unknown[] = [];
    for (const cell of cells) {
      const expected = expectedOf(cell);
      const found = refusalToSign(factsOf(cell))?.code ?? null;
      if (found !== expected) wrong.push({ ...cell, expected, found });
      tally.set(found ?? 'may sign', (tally.get(found ?? 'may sign') ?? 0) + 1);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    // Nine refusals, and that it may be signed.
    expect(tally.size).toBe(10);
    expect(tally.get('may sign')).toBeGreaterThan(0);
    const each = [...tally].map(([code, cellsOfCode]) => `${code} ${count(cellsOfCode)}`).join(', ');
    evidence(22, TITLE, `${count(cells.length)} combinations, all as written by hand: ${each}`, null, begun);
  });

  it('names the first day that stands in the way, in whatever order they come', () => {
    const cell = { kind: 'weekly-log', actor: 'supervisor', disabled: false, days: 'the second one first' } as const;
    const refusal = refusalToSign(factsOf({ ...cell, license: 'one without an end', agreement: 'none' }));
    expect(refusal?.details).toEqual({ on: '2026-03-10' });
  });
});
