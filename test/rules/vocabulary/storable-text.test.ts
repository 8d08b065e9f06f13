import { describe, expect, it } from '@jest/globals';
import { commentSchema, lineSchema } from '../../../rules/vocabulary/commands/command.ts';
import { isStorableText } from '../../../rules/vocabulary/storable-text.ts';

describe('a text that can be kept', () => {
  it.each([
    ['words', 'Two sessions, not three.', true],
    ['letters beyond the usual', 'Zoë 漢字 👩🏽‍⚕️', true],
    ['lines', 'one\ntwo\tthree', true],
    ['NUL', 'one\0two', false],
    ['half a character', 'one\ud83d two', false],
  ])('%s', (_, text, expected) => {
    expect(isStorableText(text)).toBe(expected);
    expect(lineSchema.safeParse(text).success).toBe(expected);
    expect(commentSchema.safeParse(text).success).toBe(expected);
  });
});
