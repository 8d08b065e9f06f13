import type { EmergencyToTell, EmergencyWords } from '../../db/operations/emergency/begin-emergency.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

/**
 * Puts an emergency access into words for one reader; the subject names nobody.
 * @param pagesUrl - where the pages are, without a slash at its end.
 */
export function composeEmergencyLetter(told: EmergencyToTell, pagesUrl: string): EmergencyWords {
  const { recipientName, isConcerned, holderName, personName, reason, endsAt, timeZone } = told;
  const whose = isConcerned ? 'your record' : `the record of ${personName}`;
  const until = new Date(endsAt).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'long', timeZone });
  const letter = {
    greeting: `Hello ${recipientName},`,
    opening: `${holderName} has opened ${whose} in an emergency.`,
    items: [
      `The reason that was given: ${reason}`,
      `It lasts until ${until} at the longest. Nothing can be changed or signed by it.`,
    ],
    action: isConcerned
      ? 'Each look is written down; you can see it now. If you do not know why this was needed, ask your clinical director.'
      : 'A clinical director can end it at once, and sees what was looked at.',
    linkLabel: 'See who has looked',
    // Whoever keeps the organization reads the whole log.
    link: `${pagesUrl}${isConcerned ? '/who-looked' : '/access-log'}`,
    because: isConcerned
      ? 'You get this whenever somebody opens your record in an emergency.'
      : 'You get this because you keep the organization.',
  };
  return { subject: 'A record was opened in an emergency', text: toText(letter), html: toHtml(letter) };
}
