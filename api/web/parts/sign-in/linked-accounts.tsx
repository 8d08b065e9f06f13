import type { JSX } from 'preact';
import { formatInstant } from '../../words/dates.ts';
import { ActionForm, type Refusal } from '../action-form.tsx';

/** An account by which somebody signs in. */
export interface ListedAccount {
  readonly issuer: string;
  readonly linkedAt: string;
}

interface LinkedAccountsProps {
  readonly personId: string;
  readonly accounts: readonly ListedAccount[];
  readonly timeZone: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** The account by which somebody signs in, and how a director releases it; nothing where none is linked. */
export function LinkedAccounts(props: LinkedAccountsProps): JSX.Element | null {
  const { personId, accounts, timeZone, from, refusal } = props;
  if (accounts.length === 0) return null;
  return (
    <section class="block" aria-labelledby="accounts">
      <h2 id="accounts">Account of the organization</h2>
      <ul class="sign-ins">
        {accounts.map(({ issuer, linkedAt }) => (
          <li key={issuer}>
            <h3>{new URL(issuer).host}</h3>
            <p>Linked {formatInstant(linkedAt, timeZone)}.</p>
          </li>
        ))}
      </ul>
      <p>If the provider made the account anew, release it: whoever comes next with the verified address is linked.</p>
      <ActionForm operation="releaseAccount" carries={{ personId }} from={from} refusal={refusal}>
        <button class="btn btn-outline" type="submit">
          Release the account
        </button>
      </ActionForm>
    </section>
  );
}
