import type { AccessChange } from '../../rules/vocabulary/access-change.ts';
import type { ComposedNotice } from './compose-notice.ts';
import type { Letter } from './letter.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

/** What changed in the ways by which somebody signs in, and whom to tell. */
export interface AccessLetter {
  readonly recipientName: string;
  readonly organizationName: string;
  readonly change: AccessChange;
  /** Absolute address of the page on which one looks after it. */
  readonly link: string;
}

const SENTENCES: Readonly<Record<AccessChange, string>> = {
  'passkey-added': 'A passkey was added by which you sign in and sign.',
  'passkey-removed': 'A passkey of yours was taken away.',
  'passkeys-removed': 'All your passkeys were taken away, and you were signed out everywhere.',
  'authenticator-added': 'An authenticator app was added, by whose codes you prove that it is you when you sign.',
  'authenticator-removed': 'Your authenticator app was taken away, and its recovery codes with it.',
  'authenticator-taken-away':
    'Your authenticator app was taken away for you, with its recovery codes, and you were signed out everywhere.',
  'recovery-codes-renewed': 'You were given new recovery codes; those from before work no more.',
  'recovery-code-used': 'A recovery code of yours was used to prove that it is you.',
};

/** Puts a change of the ways to sign in into words; the subject names nobody. */
export function composeAccessLetter({ recipientName, organizationName, change, link }: AccessLetter): ComposedNotice {
  const letter: Letter = {
    greeting: `Hello ${recipientName},`,
    opening: SENTENCES[change],
    items: [`It concerns your access to ${organizationName}.`],
    action: 'If it was not you, and nobody did it for you, tell a clinical director at once.',
    linkLabel: 'Look at how I sign in',
    link,
    because: 'You get this whenever the ways change by which you sign in.',
  };
  return { subject: 'How you sign in has changed', text: toText(letter), html: toHtml(letter) };
}
