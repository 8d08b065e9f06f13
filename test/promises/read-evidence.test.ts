import { describe, expect, test } from '@jest/globals';
import { linesOf, readEvidence, summaryOf } from './read-evidence.ts';

describe('the evidence of promises', () => {
  test('is read from the line that a test prints, and from no other', () => {
    const found = 'one effect | 100 at once: 1 row | 2.5 s';
    expect(readEvidence(`promise 2 | ${found}`)).toEqual({ promise: 2, found });
    expect(readEvidence('PASS test/promises/02-one-effect.real.test.ts')).toBeNull();
    expect(readEvidence('promise of nothing')).toBeNull();
  });

  test('is one line for each of the thirty, also where nothing shows it', () => {
    const shown = [
      { promise: 2, found: 'first' },
      { promise: 2, found: 'second' },
      { promise: 3, found: 'half' },
    ];
    const lines = linesOf(shown, new Set([3]));
    expect(lines).toHaveLength(30);
    expect(lines[0]).toMatch(/^ 1 {2}not shown yet {2}A sign-off/);
    expect(lines[1]).toMatch(/^ 2 {2}kept {11}The same command has one effect: first; second$/);
    expect(lines[2]).toMatch(/^ 3 {2}BROKEN {9}Every activity may run twice: half$/);
    expect(linesOf(shown, new Set(), new Set([7]))[6]).toMatch(/^ 7 {2}not tried {6}New code/);
    expect(summaryOf(shown, new Set([3]))).toBe('1 of 30 promises are shown here, 1 are broken.');
  });
});
