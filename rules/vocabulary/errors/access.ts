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
  PROOF_REQUIRED: entry(
    401,
    'This needs a fresh proof that it is you.',
    'Prove it with your passkey or a code of your app, within {minutes} minutes before; without either, add one on the page "Signing in".',
  ),
  PROOF_REFUSED: entry(
    401,
    'This does not prove that it is you.',
    'Try again with a passkey that is listed on the page "Signing in", the next code of your app, or another recovery code.',
  ),
  SIGN_IN_ANEW: entry(
    401,
    'For this you must have signed in just now.',
    'Sign out, sign in again, and do it within {minutes} minutes.',
  ),
  PASSKEY_REFUSED: entry(
    422,
    'This passkey could not be added.',
    'Begin again on the page "Signing in", in the browser in which you are signed in.',
  ),
  PASSKEY_NOT_FOUND: entry(404, 'You have no such passkey.', 'Look again at your passkeys.'),
  AUTHENTICATOR_THERE: entry(
    409,
    'You have an authenticator app already.',
    'Take that one away first, on the page "Signing in".',
  ),
  AUTHENTICATOR_NOT_FOUND: entry(404, 'There is no authenticator app.', 'Look again at how you sign in.'),
  SET_UP_SPENT: entry(
    410,
    'This set-up of an authenticator app does not work any more.',
    'It works for 10 minutes, in the browser in which it began: begin again on the page "Signing in".',
  ),
  CODE_WRONG: entry(
    422,
    'This is not the code that the app shows now.',
    'Type the six digits that it shows at this moment; where it stays, set the clock of the phone by itself.',
  ),
  LAST_WAY_TO_SIGN: entry(
    409,
    'This is your last way to prove that it is you: without it you can sign nothing.',
    'Add another one first, or say that you want to be without.',
  ),
  LINK_SPENT: entry(
    410,
    'This link does not work any more.',
    'Links work once and for 15 minutes: ask for another on the page where you sign in.',
  ),
  REVIEW_LINK_OVER: entry(
    410,
    'This link opens nothing, or nothing any more.',
    'Ask whoever gave it to you for another one.',
  ),
  REVIEW_REQUIRED: entry(
    401,
    'No packet is open in this browser.',
    'Open the link again that you were given; a packet that nobody looks at closes by itself.',
  ),
  EMERGENCY_RUNNING: entry(
    409,
    'An emergency access is in force in this browser already.',
    'End it first; it is for one person at a time.',
  ),
  EMERGENCY_NOT_FOUND: entry(404, 'There is no such emergency access, or it is over.', 'Look again at what holds now.'),
  TOO_MANY_ATTEMPTS: entry(429, 'This was tried too often.', 'Try again in {minutes} minutes.'),
  SIGN_IN_NOT_FOUND: entry(404, 'There is no such session, or it has ended.', 'Look again at where you are signed in.'),
  OWN_ACCESS: entry(
    409,
    'Nobody takes away their own access.',
    'Ask another clinical director to do it; to leave this browser, sign out.',
  ),
  ACCOUNT_ATTEMPT_SPENT: entry(
    410,
    'This way back from the account of your organization does not work any more.',
    'It works once, for 10 minutes, in the browser in which it began: sign in again.',
  ),
  ACCOUNT_REFUSED: entry(
    403,
    'Your organization’s provider did not let you in.',
    'Sign in again; if it stays, ask whoever keeps your account there.',
  ),
  ACCOUNT_ANSWER_WRONG: entry(
    403,
    'The answer of your organization’s provider cannot be relied on, so nobody was signed in.',
    'Sign in again; if it stays, tell your administrator the request id.',
  ),
  ACCOUNT_UNKNOWN: entry(
    403,
    'Nobody of this organization has the mail address of your account.',
    'Ask your administrator to add you under the address of your account, or sign in by a mailed link.',
  ),
  ACCOUNT_UNVERIFIED: entry(
    403,
    'Your organization’s provider does not vouch for the mail address of your account.',
    'Have the address confirmed there (the claim email_verified), or sign in by a mailed link.',
  ),
  ACCOUNT_DOMAIN_WRONG: entry(
    403,
    'The mail address of your account is of another domain than those that are led here.',
    'Use the account of your organization, or sign in by a mailed link.',
  ),
  ACCOUNT_DIFFERS: entry(
    403,
    'Whoever has this mail address signs in by another account.',
    'Use that account, or ask your administrator to release it under People.',
  ),
  ACCOUNT_NOT_FOUND: entry(404, 'No account is linked to this person.', 'Look again at the access of the person.'),
  PROVIDER_AWAY: entry(
    503,
    'The provider by which your organization signs in cannot be reached at the moment.',
    'Try again in a minute; where links are allowed, have one mailed to you.',
  ),
  PROVIDER_UNREACHABLE: entry(
    422,
    'Nothing answers at the issuer.',
    'Compare the address with what the provider says of itself; where it is right, try again when the provider answers.',
  ),
  PROVIDER_WRONG: entry(
    422,
    'The provider cannot be used as it is set ({why}).',
    'An administrator corrects the issuer, the client id and the secret under Signing in.',
  ),
  PROVIDER_NOT_FOUND: entry(404, 'No provider is set.', 'Set one under Signing in.'),
  PROVIDER_SECRET_MISSING: entry(
    422,
    'A new provider needs its client secret.',
    'Copy the secret from the provider; only for the same issuer and client id the one on file stays.',
  ),
  DOMAIN_NOT_YOURS: entry(
    403,
    'Only somebody with an address of {domain} leads that domain to a provider.',
    'Have an administrator who has such an address set it.',
  ),
  DOMAIN_TAKEN: entry(
    409,
    'One of the domains is led to the provider of another organization here.',
    'Leave it out; if it is yours alone, ask whoever operates this system.',
  ),
  LINKS_NEEDED: entry(
    409,
    'Mailed links are switched off only by somebody who is signed in by this very provider.',
    'Allow links, sign in by the provider once, and then switch them off: so nobody is locked out by a typing error.',
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
  OWN_ROLES: entry(409, 'Nobody gives themselves a role.', 'Ask another clinical director to give it to you.'),
  ROLE_BEYOND_OWN: entry(
    403,
    'Only a clinical director gives or takes the roles of director and auditor.',
    'Ask a clinical director to do it.',
  ),
  LAST_DIRECTOR: entry(
    409,
    'This is the last clinical director who can sign in.',
    'Give somebody else the role of clinical director first.',
  ),
  ROLE_SUPERVISES: entry(
    409,
    '{name} is the supervisor of {agreements} running agreements.',
    'End these agreements first, or record that they leave; to keep them out at once, keep them from signing in.',
  ),
  ROLE_IN_TRAINING: entry(
    409,
    '{name} has {journeys} open journeys.',
    'Withdraw them first, or leave the role of supervisee.',
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
