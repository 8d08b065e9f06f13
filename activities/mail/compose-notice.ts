import { itemLines } from './item-lines.ts';
import type { NoticeRequest } from './notice-request.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';
import { wordsFor } from './notice-words.ts';

/** A notice in words. */
export interface ComposedNotice {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Puts an obligation into words: what is open, what to do and where, the same in plain text and in HTML.
 * The subject holds counts and dates only, no name.
 * @param request - the obligations of one kind for one reader, the longest open shown first.
 * @throws RangeError when there is nothing to tell.
 */
export function composeNotice(request: NoticeRequest): ComposedNotice {
  if (request.items.length === 0) throw new RangeError('A notice needs at least one obligation.');
  const words = wordsFor(request);
  const letter = {
    ...words,
    greeting: `Hello ${request.recipientName},`,
    items: itemLines(request),
    link: request.link,
  };
  return { subject: words.subject, text: toText(letter), html: toHtml(letter) };
}
