import type { JSX } from 'preact';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { AuthenticatorSection, type ListedAuthenticator } from '../parts/sign-in/authenticator-section.tsx';
import { type ListedPasskey, PasskeysSection } from '../parts/sign-in/passkeys-section.tsx';
import { type ListedSignIn, SignInList } from '../parts/sign-in/sign-in-list.tsx';
import type { Viewer } from '../viewer.ts';
import { count } from '../words/quantity.ts';

interface SignInsPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly signIns: readonly ListedSignIn[];
  readonly passkeys: readonly ListedPasskey[];
  readonly authenticator: ListedAuthenticator | null;
  readonly idleMinutes: number;
  readonly hours: number;
  readonly refusal: Refusal | null;
}

/** Where one is signed in, and how that is ended. */
export function SignInsPage(data: SignInsPageData): JSX.Element {
  const { frame, signIns, passkeys, authenticator, idleMinutes, hours, refusal } = data;
  const about = { timeZone: frame.viewer.timeZone, from: frame.path, refusal };
  return (
    <Layout frame={frame} title="Signing in">
      <div class="page-head">
        <h1>You are signed in in {count(signIns.length, 'browser')}</h1>
      </div>
      <p class="lead">
        A browser is signed out by itself after {count(idleMinutes, 'minute')} without a request, and after{' '}
        {count(hours, 'hour')} in any case. If you do not know one of these, end it.
      </p>
      <section class="block" aria-labelledby="where">
        <h2 id="where">Browsers</h2>
        <SignInList
          signIns={signIns}
          timeZone={frame.viewer.timeZone}
          end={(signIn) => !signIn.isThisOne && <EndForm signIn={signIn} from={frame.path} refusal={refusal} />}
        />
      </section>
      {signIns.some(({ isThisOne }) => !isThisOne) && (
        <ActionForm operation="endOtherSignIns" from={frame.path} refusal={refusal}>
          <button class="btn btn-outline" type="submit">
            Sign out everywhere else
          </button>
        </ActionForm>
      )}
      <p>
        Programs that act for you are under <a href="/tokens">Tokens</a>.
      </p>
      <p>
        <a href="/who-looked">Who has looked at my record</a>
      </p>
      <form method="post" action="/web/signOut">
        <button class="btn btn-primary" type="submit">
          Sign out here
        </button>
      </form>
      <PasskeysSection passkeys={passkeys} isOnlyWay={authenticator === null} {...about} />
      <AuthenticatorSection authenticator={authenticator} isLast={passkeys.length === 0} {...about} />
    </Layout>
  );
}

function EndForm({
  signIn: { sessionId, device },
  from,
  refusal,
}: {
  signIn: ListedSignIn;
  from: string;
  refusal: Refusal | null;
}): JSX.Element {
  return (
    <ActionForm operation="endSignIn" about={sessionId} carries={{ sessionId }} from={from} refusal={refusal}>
      <button class="btn btn-sm btn-outline" type="submit">
        End<span class="visually-hidden"> {device}</span>
      </button>
    </ActionForm>
  );
}
