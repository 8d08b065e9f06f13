/** `npm run letter:compile`: turns the letter of notices, letter.mjml, into HTML, after it was changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compileLetter } from './letter-compile/compile-letter.ts';

const FOLDER = new URL('../activities/mail/letter/', import.meta.url);

writeFileSync(
  new URL('letter.html', FOLDER),
  await compileLetter(readFileSync(new URL('letter.mjml', FOLDER), 'utf8')),
);
