import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fillLetter } from '../../../activities/mail/fill-letter.ts';
import { compileLetter } from '../../../cli/letter-compile/compile-letter.ts';
import { LETTERS } from '../../activities/mail/letters.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../activities/mail/letter/${name}`, import.meta.url), 'utf8');
const [source, compiled] = [read('letter.mjml'), read('letter.html')];

describe('the letter of notices', () => {
  it('is what MJML makes of its source: else run npm run letter:compile', async () => {
    expect(compiled).toBe(await compileLetter(source));
  });
  it.each(LETTERS)('is sound MJML with what it says: $kind', async ({ letter }) => {
    // Filled before or after it is compiled, it is the same letter.
    expect(await compileLetter(fillLetter(source, letter))).toBe(fillLetter(compiled, letter));
  });
  it.each([
    ['an unknown part', source.replaceAll('mj-button', 'mj-buton')],
    ['an unknown attribute', source.replace('align="left"', 'aligned="left"')],
    ['a value that cannot be', source.replace('color="#52606d"', 'color="grayish"')],
  ])('is refused with %s', async (_, broken) => {
    expect(broken).not.toBe(source);
    await expect(compileLetter(broken)).rejects.toThrow(/mj-/);
  });
});
