import type { JSX } from 'preact';
import { formatInstant } from '../../words/dates.ts';
import { count } from '../../words/quantity.ts';
import { ActionForm, type Refusal } from '../action-form.tsx';
import { EmptyState } from '../empty-state.tsx';

/** The authenticator app of the reader. */
export interface ListedAuthenticator {
  readonly addedAt: string;
  readonly lastUsedAt: string | null;
  readonly recoveryCodesLeft: number;
}

interface AuthenticatorSectionProps {
  readonly authenticator: ListedAuthenticator | null;
  /** Whether it is the only way of the reader to sign. */
  readonly isLast: boolean;
  readonly timeZone: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** The authenticator app of the reader, its recovery codes, and how it is added and taken away. */
export function AuthenticatorSection(props: AuthenticatorSectionProps): JSX.Element {
  const { authenticator, from, refusal } = props;
  return (
    <section class="block" aria-labelledby="authenticator">
      <h2 id="authenticator">Authenticator app</h2>
      <p>
        An app on your phone that shows six digits, for whoever has no device for passkeys. With a code you prove that
        it is you before you sign; you do not sign in by it. A code can be read off and typed elsewhere, a passkey
        cannot: where you can, use a passkey.
      </p>
      {authenticator === null ? (
        <>
          <EmptyState title="You have no authenticator app">
            Add it within a few minutes after you signed in. Any app for codes will do.
          </EmptyState>
          <ActionForm operation="askForAuthenticator" from={from} refusal={refusal}>
            <button class="btn btn-outline" type="submit">
              Set up an authenticator app
            </button>
          </ActionForm>
        </>
      ) : (
        <Kept {...props} authenticator={authenticator} />
      )}
    </section>
  );
}

function Kept({
  authenticator: { addedAt, lastUsedAt, recoveryCodesLeft },
  isLast,
  timeZone,
  from,
  refusal,
}: AuthenticatorSectionProps & { readonly authenticator: ListedAuthenticator }): JSX.Element {
  return (
    <>
      <p>
        Added {formatInstant(addedAt, timeZone)};{' '}
        {lastUsedAt === null ? 'not used yet' : `last used ${formatInstant(lastUsedAt, timeZone)}`}.{' '}
        <strong>{count(recoveryCodesLeft, 'recovery code')} left.</strong>
      </p>
      <ActionForm operation="renewRecoveryCodes" from={from} refusal={refusal}>
        <button class="btn btn-sm btn-outline" type="submit">
          Get new recovery codes
        </button>
      </ActionForm>
      <ActionForm operation="removeAuthenticator" from={from} refusal={refusal}>
        {isLast && (
          <label class="check">
            <input type="checkbox" name="evenTheLast" value="yes" /> I want to be without a way to prove that it is me,
            and sign nothing
          </label>
        )}
        <button class="btn btn-sm btn-outline" type="submit">
          Take the app away
        </button>
      </ActionForm>
    </>
  );
}
