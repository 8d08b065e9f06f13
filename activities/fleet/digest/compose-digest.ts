import type { DigestFacts } from '../../../rules/vocabulary/digest.ts';
import type { ComposedNotice } from '../../mail/compose-notice.ts';
import { toHtml } from '../../mail/to-html.ts';
import { toText } from '../../mail/to-text.ts';
import { digestLines } from './digest-lines.ts';

/**
 * Puts a week into one letter: counts, each with the page on which it is acted upon. The subject holds counts only.
 * @param facts - what is open for the reader.
 * @param pagesUrl - where the pages are, without a slash at the end.
 * @returns null where there is nothing to say.
 */
export function composeDigest(facts: DigestFacts, pagesUrl: string): ComposedNotice | null {
  const lines = digestLines(facts);
  const [first] = lines;
  if (first === undefined) return null;
  const letter = {
    greeting: `Hello ${facts.name},`,
    opening: 'This is how the week begins.',
    items: lines.map(({ sentence, page }) => `${sentence} ${pagesUrl}/${page}`),
    action: 'Each line names the page on which it is acted upon.',
    linkLabel: 'Begin with the first',
    link: `${pagesUrl}/${first.page}`,
    because: 'You get this message once a week, and only when something is open.',
  };
  return { subject: subjectOf(facts), text: toText(letter), html: toHtml(letter) };
}

function subjectOf({ roles, own, organization, supervisors }: DigestFacts): string {
  const counts = roles.includes('director') ? organization : roles.includes('lead') ? supervisors : own;
  const { pastDue, dueThisWeek, toSign } = counts;
  const parts = [
    pastDue > 0 ? `${String(pastDue)} past due` : '',
    dueThisWeek > 0 ? `${String(dueThisWeek)} due` : '',
    toSign > 0 ? `${String(toSign)} to sign` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Your week' : `Your week: ${parts.join(', ')}`;
}
