import type { ComposedNotice } from '../mail/compose-notice.ts';
import { some } from '../mail/matters/matter.ts';
import { toHtml } from '../mail/to-html.ts';
import { toText } from '../mail/to-text.ts';

/** A job of which it is said what could not be healed. */
export type HealingJob = 'reconcile' | 'audit' | 'documents';

/** To whom it is said, and how much it is. */
export interface LeftRequest {
  readonly job: HealingJob;
  readonly recipientName: string;
  /** How many things could not be healed. */
  readonly left: number;
  /** The page of the run, an absolute address. */
  readonly link: string;
}

/** What each job has to say of itself. */
const WORDS: Readonly<
  Record<HealingJob, { readonly subject: string; readonly opening: string; readonly until: string }>
> = {
  reconcile: {
    subject: 'The nightly check could not heal',
    opening: 'What runs was compared with what is on file. This has drifted apart and does not heal by itself:',
    until: 'until then the journeys that it names may stand still.',
  },
  audit: {
    subject: 'The audit check found',
    opening: 'The audit trail was gone over. It is not as it was written, or its heads that are kept outside are not:',
    until: 'until then no head of the trail is signed.',
  },
  documents: {
    subject: 'The document check found',
    opening: 'The documents on file were held against their files. This does not heal by itself:',
    until: 'until then the documents that it names cannot be opened.',
  },
};

/** Tells a director that a job found what it cannot heal: a count and the page, nobody's name. */
export function composeLeft({ job, recipientName, left, link }: LeftRequest): ComposedNotice {
  const words = WORDS[job];
  const subject = `${words.subject} ${some(left, 'thing', 'things')}`;
  const letter = {
    greeting: `Hello ${recipientName},`,
    opening: words.opening,
    items: [`${some(left, 'thing', 'things')} that somebody has to look at.`],
    action: `The page says what it is and why. Please show it to whoever runs the system: ${words.until}`,
    linkLabel: 'What was found',
    link,
    because: 'You get this message when something is found that was not left by the check before.',
  };
  return { subject, text: toText(letter), html: toHtml(letter) };
}
