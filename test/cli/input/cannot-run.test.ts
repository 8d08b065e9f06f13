import { describe, expect, it } from '@jest/globals';
import { CannotRun, firstLine } from '../../../cli/input/cannot-run.ts';

describe('what is the caller’s to correct', () => {
  it('has a line for each problem', () => {
    const error = new CannotRun(['one', 'two']);
    expect([error.lines, error.message]).toEqual([['one', 'two'], 'one\ntwo']);
  });
});

describe('the first line of whatever was thrown', () => {
  it.each([
    [new Error('one\ntwo'), 'one'],
    ['text\nmore', 'text'],
    [7, '7'],
    [undefined, 'undefined'],
  ])('%p is %s', (thrown, line) => {
    expect(firstLine(thrown)).toBe(line);
  });
});
