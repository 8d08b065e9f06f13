import type { ComposedNotice } from './compose-notice.ts';
import type { Letter } from './letter.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

/** A link to sign in, and to whom it goes. */
export interface SignInLetter {
  readonly recipientName: string;
  readonly organizationName: string;
  /** Absolute address of the page that signs in. */
  readonly link: string;
  readonly minutes: number;
}

/** Puts a link to sign in into words; the subject names nobody. */
export function composeSignInLetter({ recipientName, organizationName, link, minutes }: SignInLetter): ComposedNotice {
  const letter: Letter = {
    greeting: `Hello ${recipientName},`,
    opening: 'Here is the link by which you sign in to Creditable.',
    items: [`It signs you in to ${organizationName}.`, `It works once, within ${String(minutes)} minutes.`],
    action: 'Open it in the browser in which you want to work, and press the button there.',
    linkLabel: 'Sign in',
    link,
    because: 'You get this because somebody asked for it with your address. If it was not you, there is nothing to do.',
  };
  return { subject: 'Your link to sign in', text: toText(letter), html: toHtml(letter) };
}
