import type { ComposedNotice } from '../mail/compose-notice.ts';
import { some } from '../mail/matters/matter.ts';
import { toHtml } from '../mail/to-html.ts';
import { toText } from '../mail/to-text.ts';

/** To whom it is said, and how much it is. */
export interface LeftRequest {
  readonly recipientName: string;
  /** How many things could not be healed. */
  readonly left: number;
  /** The page of the run, an absolute address. */
  readonly link: string;
}

/** Tells a director that the nightly check found what it cannot heal: a count and the page, nobody's name. */
export function composeLeft({ recipientName, left, link }: LeftRequest): ComposedNotice {
  const subject = `The nightly check could not heal ${some(left, 'thing', 'things')}`;
  const letter = {
    greeting: `Hello ${recipientName},`,
    opening: 'What runs was compared with what is on file. This has drifted apart and does not heal by itself:',
    items: [`${some(left, 'thing', 'things')} that somebody has to look at.`],
    action:
      'The page says what it is and why. Please show it to whoever runs the system: until then the journeys that it names may stand still.',
    linkLabel: 'What was found',
    link,
    because: 'You get this message when something is found that was not left by the check before.',
  };
  return { subject, text: toText(letter), html: toHtml(letter) };
}
