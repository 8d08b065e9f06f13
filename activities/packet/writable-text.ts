/**
 * All but the characters that the packet's typeface can draw: Latin, Greek, Cyrillic, Vietnamese and common signs.
 * A test holds this list against the font files.
 */
const UNDRAWABLE =
  /[^\x20-\x7e\xa0-\xb4\xb6-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01f0\u01fa-\u01ff\u0218-\u021b\u0237\u0259\u02c6\u02c7\u02d8-\u02dd\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u0482\u048a-\u0513\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2010\u2011\u2013-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2116\u2122\u2202\u2212\u2260\u2264\u2265]+/gu;

/** Hashes are printed only where they fit, and stay in one piece so that a search finds them. */
const HASH = /^[0-9a-f]{64}$/;

/** Marks that change the direction or the joining of text: they could make a printed name read as another one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * A text as the packet can print it. Invisible characters become a space; what the typeface cannot draw is written
 * as its Unicode numbers, so that no name is lost and no two different names look the same.
 * @example writable('李 Lee') is '[U+674E] Lee'.
 */
export function writable(text: string): string {
  const visible = text.normalize('NFC').replaceAll(INVISIBLE, ' ').replaceAll(/ {2,}/g, ' ').trim();
  return visible.replaceAll(UNDRAWABLE, (run) => `[${Array.from(run, numberOf).join(' ')}]`);
}

/** A word of more letters than this may be wider than a column. */
const WIDEST_WORD = 24;

/**
 * A text of the record as a piece of the document. A word too long for its column is broken where the line ends,
 * so that nothing runs off the page.
 */
export function piece(text: string): { text: string; wordBreak: 'normal' | 'break-all' } {
  const written = writable(text);
  const tooWide = written.split(/[ -]/).some((word) => word.length > WIDEST_WORD && !HASH.test(word));
  return { text: written, wordBreak: tooWide ? 'break-all' : 'normal' };
}

function numberOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}`;
}
