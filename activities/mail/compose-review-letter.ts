import type { ComposedNotice } from './compose-notice.ts';
import type { Letter } from './letter.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

/** A link by which a reviewer of a board opens one packet. */
export interface ReviewLetter {
  readonly reviewerName: string;
  readonly organizationName: string;
  /** Absolute address of the page that opens it. */
  readonly link: string;
  readonly days: number;
}

/** Puts the link to a packet into words; neither subject nor text names whose packet it is. */
export function composeReviewLetter({ reviewerName, organizationName, link, days }: ReviewLetter): ComposedNotice {
  const letter: Letter = {
    greeting: `Hello ${reviewerName},`,
    opening: `${organizationName} has opened a packet to you: the supervised hours of one applicant, with every signature.`,
    items: [
      `The link works for ${String(days)} ${days === 1 ? 'day' : 'days'}, as often as you need it.`,
      'You need no account. Each time that you open the packet is written down and told to the applicant.',
    ],
    action: 'Open the link and press the button there. It is meant for you alone: pass it on to nobody.',
    linkLabel: 'Open the packet',
    link,
    because:
      'You get this because a clinical director named your address. If you expect no packet, there is nothing to do.',
  };
  return { subject: 'A packet for your review', text: toText(letter), html: toHtml(letter) };
}
