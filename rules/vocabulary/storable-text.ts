/**
 * Whether a text can be kept and given back as it is: no NUL, and no half of a character that is written as two.
 * A database refuses both, so that a command with such a text could never be carried out.
 * @param text - what came in.
 */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
