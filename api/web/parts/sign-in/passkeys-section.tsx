import type { JSX } from 'preact';
import { randomUUID } from 'node:crypto';
import { formatInstant } from '../../words/dates.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { EmptyState } from '../empty-state.tsx';
import { TextField } from '../fields.tsx';
import { ProblemAlert } from '../problem-alert.tsx';
import { PasskeyForm, PasskeyScripts } from '../proof/passkey-form.tsx';

/** A passkey of the reader. */
export interface ListedPasskey {
  readonly passkeyId: string;
  readonly name: string;
  readonly synced: boolean;
  readonly madeAt: string;
  readonly lastUsedAt: string | null;
}

interface PasskeysSectionProps {
  readonly passkeys: readonly ListedPasskey[];
  /** Whether the reader proves by nothing else. */
  readonly isOnlyWay: boolean;
  readonly timeZone: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** The passkeys of the reader, how one is added, and how one is taken away. */
export function PasskeysSection(props: PasskeysSectionProps): JSX.Element {
  const { passkeys, isOnlyWay } = props;
  return (
    <section class="block" aria-labelledby="passkeys">
      <h2 id="passkeys">Passkeys</h2>
      <p>
        With a passkey you sign in without a mail, and prove that it is you before you sign. It stays with your device
        or your account; nobody can read it here.
      </p>
      {passkeys.length === 0 && (
        <EmptyState title="You have no passkey yet">
          Whoever signs hours needs one, or an authenticator app. Add it within a few minutes after you signed in.
        </EmptyState>
      )}
      <ul class="sign-ins">
        {passkeys.map((passkey) => (
          <Listed key={passkey.passkeyId} passkey={passkey} isLast={isOnlyWay && passkeys.length === 1} {...props} />
        ))}
      </ul>
      <AddForm {...props} />
      <PasskeyScripts />
    </section>
  );
}

function Listed({
  passkey: { passkeyId, name, synced, madeAt, lastUsedAt },
  isLast,
  timeZone,
  from,
  refusal,
}: PasskeysSectionProps & { readonly passkey: ListedPasskey; readonly isLast: boolean }): JSX.Element {
  return (
    <li>
      <h3>{name}</h3>
      <p>
        Added {formatInstant(madeAt, timeZone)};{' '}
        {lastUsedAt === null ? 'not used yet' : `last used ${formatInstant(lastUsedAt, timeZone)}`}.{' '}
        {synced ? 'Your account carries it to your other devices.' : 'It is on one device only.'}
      </p>
      <ActionForm
        operation="removePasskey"
        about={passkeyId}
        carries={{ passkeyId, passkeyName: name }}
        from={from}
        refusal={refusal}
      >
        {isLast && (
          <label class="check">
            <input type="checkbox" name="evenTheLast" value="yes" /> I want to be without a passkey, and sign nothing
          </label>
        )}
        <button class="btn btn-sm btn-outline" type="submit">
          Take away<span class="visually-hidden"> {name}</span>
        </button>
      </ActionForm>
    </li>
  );
}

function AddForm({ from, refusal }: PasskeysSectionProps): JSX.Element {
  return (
    <PasskeyForm
      action="/web/addPasskey"
      does="create"
      options="/api/passkeys/options"
      field="credential"
      carries={{ _key: randomUUID(), _from: from }}
      class="narrow"
    >
      {refusal?.operation === 'addPasskey' && refusal.problem !== null && (
        <ProblemAlert problem={refusal.problem} kept="Nothing was added." />
      )}
      <TextField
        name="name"
        id="passkey-name"
        label="What you call it"
        hint="For one “My phone”."
        required
        value={typedOr(refusal, 'addPasskey', 'name')}
      />
      <button class="btn btn-primary" type="submit">
        Add a passkey
      </button>
    </PasskeyForm>
  );
}
