import { entry } from './entry.ts';

/** Who acts. */
export const ACCESS_ERRORS = {
  SIGN_IN_REQUIRED: entry(
    401,
    'Nobody is signed in.',
    'Sign in on the front page; in the demo, step into a person there.',
  ),
  SIGN_IN_REFUSED: entry(
    403,
    'This person cannot sign in.',
    'Ask a clinical director of your organization to let you in again.',
  ),
  LINK_SPENT: entry(
    410,
    'This link does not work any more.',
    'Links work once and for 15 minutes: ask for another on the page where you sign in.',
  ),
  TOO_MANY_ATTEMPTS: entry(429, 'This was tried too often.', 'Try again in {minutes} minutes.'),
  SIGN_IN_NOT_FOUND: entry(404, 'There is no such session, or it has ended.', 'Look again at where you are signed in.'),
  OWN_ACCESS: entry(
    409,
    'Nobody takes away their own access.',
    'Ask another clinical director to do it; to leave this browser, sign out.',
  ),
  TOKEN_REFUSED: entry(
    401,
    'This token does not work.',
    'It was ended, is past its last day, or whoever made it may not act any more: make another one under Tokens.',
  ),
  TWO_PROOFS: entry(
    400,
    'A request comes with a token or with a cookie, never with both.',
    'Send the Authorization header without any cookie.',
  ),
  SCOPE_MISSING: entry(
    403,
    'The token was not made for this.',
    'Make a token with the scope that the API description names, or do it in a browser: what is signed is signed there.',
  ),
  TOKEN_NOT_FOUND: entry(404, 'There is no such token, or it has ended.', 'Look again at the list of tokens.'),
  TOKEN_DAYS_WRONG: entry(
    422,
    'A token lasts until a day from {today} to {last}.',
    'Choose a day within a year; a token that is needed longer is made anew.',
  ),
  DEMO_HERE_ONLY: entry(
    421,
    'The demo answers on its own machine only, because anybody may be anybody in it.',
    'Open it at http://localhost, or start Creditable with CREDITABLE_DEMO=false.',
  ),
  NOT_ALLOWED: entry(403, 'Your role does not allow this.', 'Ask a clinical director of your organization.'),
  OWN_HOURS: entry(403, 'Nobody signs their own hours.', 'The supervisor named on the weekly log signs it.'),
  NOT_THE_SUPERVISOR: entry(
    403,
    'Only the supervisor named on this weekly log can do that.',
    'Ask {supervisor} to act, or have the hours moved to your supervision before they are signed.',
  ),
  CROSS_SITE: entry(
    403,
    'This change was asked for by a page of another site.',
    'Open Creditable itself and do it there.',
  ),
  TARGET_TOO_SOON: entry(
    422,
    'A plan for {target} needs at least a week.',
    'Choose a day that is at least a week ahead.',
  ),
  TARGET_TOO_FAR: entry(422, 'A plan for {target} looks too far ahead.', 'Choose a day within the next six years.'),
} as const;
