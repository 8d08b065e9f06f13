import type { JSX } from 'preact';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { Able } from '../parts/able.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { type ListedSignIn, SignInList } from '../parts/sign-in/sign-in-list.tsx';
import { LinkedAccounts, type ListedAccount } from '../parts/sign-in/linked-accounts.tsx';
import type { ListedToken } from '../parts/tokens/token-list.tsx';
import { TokensOfPerson } from '../parts/tokens/tokens-of-person.tsx';
import type { Role } from '../../../rules/vocabulary/role.ts';
import { RoleFields } from '../parts/people/role-fields.tsx';
import type { Viewer } from '../viewer.ts';
import { formatInstant } from '../words/dates.ts';

interface PersonAccessPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly access: {
    readonly personId: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly disabledAt: string | null;
    readonly signIns: readonly ListedSignIn[];
  };
  readonly accounts: readonly ListedAccount[];
  readonly tokens: readonly ListedToken[];
  readonly isOneself: boolean;
  readonly refusal: Refusal | null;
}

interface FormProps {
  readonly personId: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** Whether and where somebody is signed in, and how a director takes that away or gives it back. */
export function PersonAccessPage({
  frame,
  access,
  accounts,
  tokens,
  isOneself,
  refusal,
}: PersonAccessPageData): JSX.Element {
  const { personId, name, roles, disabledAt, signIns } = access;
  const { timeZone } = frame.viewer;
  const form = { personId, from: frame.path, refusal };
  return (
    <Layout frame={frame} title={name} crumbs={[{ label: 'People', href: '/people' }]}>
      <div class="page-head">
        <h1>{disabledAt === null ? `${name} may sign in` : `${name} cannot sign in`}</h1>
      </div>
      {disabledAt !== null && (
        <p class="lead">Since {formatInstant(disabledAt, timeZone)}. Nothing of theirs is lost.</p>
      )}
      <section class="block" aria-labelledby="where">
        <h2 id="where">Where {name} is signed in</h2>
        {signIns.length === 0 ? (
          <EmptyState title="Nowhere">No browser is signed in as {name} now.</EmptyState>
        ) : (
          <>
            <SignInList signIns={signIns} timeZone={timeZone} />
            <EndAllForm {...form} />
          </>
        )}
      </section>
      <LinkedAccounts {...form} accounts={accounts} timeZone={timeZone} />
      <TokensOfPerson {...form} name={name} tokens={tokens} timeZone={timeZone} />
      <Able to="export-access">
        <p>
          <a href={`/access-log?personId=${personId}`}>Who has looked at the record of {name}</a>
        </p>
      </Able>
      <RolesForm {...form} roles={roles} />
      {disabledAt !== null && <EnableForm {...form} />}
      {disabledAt === null && !isOneself && <DisableForm {...form} />}
      {!isOneself && <PasskeysForm {...form} />}
      {!isOneself && <AuthenticatorForm {...form} />}
    </Layout>
  );
}

function EndAllForm({ personId, from, refusal }: FormProps): JSX.Element {
  return (
    <ActionForm operation="endSignInsOfPerson" carries={{ personId }} from={from} refusal={refusal}>
      <button class="btn btn-outline" type="submit">
        Sign out everywhere
      </button>
    </ActionForm>
  );
}

function EnableForm({ personId, from, refusal }: FormProps): JSX.Element {
  return (
    <ActionForm operation="enablePerson" carries={{ personId }} from={from} refusal={refusal}>
      <button class="btn btn-primary" type="submit">
        Let them sign in again
      </button>
    </ActionForm>
  );
}

function RolesForm({ personId, from, refusal, roles }: FormProps & { readonly roles: readonly Role[] }): JSX.Element {
  const typed = refusal?.operation === 'changeRoles' ? refusal.typed : null;
  return (
    <section class="block narrow" aria-labelledby="roles">
      <h2 id="roles">What they are here</h2>
      <p>
        A change holds from their next request on. Only a clinical director gives or takes the roles of director and
        auditor.
      </p>
      <ActionForm operation="changeRoles" carries={{ personId }} from={from} refusal={refusal}>
        <RoleFields isChecked={(role) => (typed === null ? roles.includes(role) : typed[`role.${role}`] === 'yes')} />
        <TextField
          name="reason"
          label="Why"
          id="roles-reason"
          required
          value={typedOr(refusal, 'changeRoles', 'reason')}
        />
        <button class="btn btn-outline" type="submit">
          Change the roles
        </button>
      </ActionForm>
    </section>
  );
}

function PasskeysForm({ personId, from, refusal }: FormProps): JSX.Element {
  return (
    <section class="block narrow" aria-labelledby="passkeys">
      <h2 id="passkeys">They lost their passkeys</h2>
      <p>
        All their passkeys are taken away and they are signed out. They sign in by another way, and add a new passkey
        then. They are told by mail.
      </p>
      <ActionForm operation="removePasskeysOfPerson" carries={{ personId }} from={from} refusal={refusal}>
        <TextField
          name="reason"
          id="passkeys-reason"
          label="Why"
          required
          value={typedOr(refusal, 'removePasskeysOfPerson', 'reason')}
        />
        <button class="btn btn-outline" type="submit">
          Take all passkeys away
        </button>
      </ActionForm>
    </section>
  );
}

function AuthenticatorForm({ personId, from, refusal }: FormProps): JSX.Element {
  return (
    <section class="block narrow" aria-labelledby="authenticator">
      <h2 id="authenticator">They lost the phone with their codes</h2>
      <p>
        Their authenticator app and its recovery codes are taken away and they are signed out. They sign in anew, and
        add another app then. They are told by mail.
      </p>
      <ActionForm operation="removeAuthenticatorOfPerson" carries={{ personId }} from={from} refusal={refusal}>
        <TextField
          name="reason"
          id="authenticator-reason"
          label="Why"
          required
          value={typedOr(refusal, 'removeAuthenticatorOfPerson', 'reason')}
        />
        <button class="btn btn-outline" type="submit">
          Take the app away
        </button>
      </ActionForm>
    </section>
  );
}

function DisableForm({ personId, from, refusal }: FormProps): JSX.Element {
  return (
    <section class="block narrow" aria-labelledby="disable">
      <h2 id="disable">Keep them from signing in</h2>
      <p>They are signed out everywhere at once. What they did stays, and a director can let them in again.</p>
      <ActionForm operation="disablePerson" carries={{ personId }} from={from} refusal={refusal}>
        <TextField name="reason" label="Why" required value={typedOr(refusal, 'disablePerson', 'reason')} />
        <button class="btn btn-outline" type="submit">
          Keep them out
        </button>
      </ActionForm>
    </section>
  );
}
