import { readFileSync } from 'node:fs';
import { fillLetter } from './fill-letter.ts';
import type { Letter } from './letter.ts';

/** Made from letter.mjml by `npm run letter:compile`: MJML itself is large and slow, and no running process loads it. */
const TEMPLATE = readFileSync(new URL('letter/letter.html', import.meta.url), 'utf8');

/** A notice as HTML for every mail program, on a telephone and in the dark: no pictures, nothing loaded from elsewhere. */
export function toHtml(letter: Letter): string {
  return fillLetter(TEMPLATE, letter);
}
