import type { ComponentChildren, JSX } from 'preact';
import type { SignInMethod } from '../../../../rules/vocabulary/sign-in.ts';
import { formatInstant } from '../../words/dates.ts';

/** A browser in which somebody is signed in. */
export interface ListedSignIn {
  readonly sessionId: string;
  readonly method: SignInMethod;
  readonly device: string;
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  readonly isThisOne: boolean;
}

const METHODS: Readonly<Record<SignInMethod, string>> = {
  demo: 'stepped into in the demo',
  'mailed-link': 'by a mailed link',
  oidc: 'by the organization’s account',
  passkey: 'by a passkey',
};

/** One line for each browser: what it is, since when, how, and what can be done about it. */
export function SignInList({
  signIns,
  timeZone,
  end,
}: {
  signIns: readonly ListedSignIn[];
  timeZone: string;
  /** What can be done about one. */
  end?: (signIn: ListedSignIn) => ComponentChildren;
}): JSX.Element {
  return (
    <ul class="sign-ins">
      {signIns.map((signIn) => (
        <li key={signIn.sessionId}>
          <h3>
            {signIn.device}
            {signIn.isThisOne && ' (here)'}
          </h3>
          <p>
            Since {formatInstant(signIn.signedInAt, timeZone)}, {METHODS[signIn.method]}. Last used{' '}
            {formatInstant(signIn.lastSeenAt, timeZone)}.
          </p>
          {end?.(signIn)}
        </li>
      ))}
    </ul>
  );
}
