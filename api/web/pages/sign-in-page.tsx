import type { JSX } from 'preact';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { PasskeyForm, PasskeyScripts } from '../parts/proof/passkey-form.tsx';

interface SignInPageData {
  readonly frame: Frame;
  /** How long a link works. */
  readonly minutes: number;
  readonly refusal: Refusal | null;
}

/** Where somebody types the address to which a link to sign in is mailed. */
export function SignInPage({ frame, minutes, refusal }: SignInPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Sign in">
      <div class="page-head">
        <h1>Sign in</h1>
      </div>
      <p class="lead">
        Use the address that your organization has on file. If your organization has accounts of its own, you are led
        there; else we mail you a link, which works once, within {minutes} minutes.
      </p>
      <ActionForm operation="askForLink" from="/sign-in" refusal={refusal} class="narrow">
        <TextField
          name="email"
          label="Your mail address"
          type="email"
          required
          value={typedOr(refusal, 'askForLink', 'email')}
        />
        <div class="form-end">
          <button class="btn btn-primary" type="submit">
            Go on
          </button>{' '}
          <button class="btn btn-outline" type="submit" name="by" value="link">
            Mail me a link
          </button>
        </div>
      </ActionForm>
      <section class="block narrow" aria-labelledby="by-passkey">
        <h2 id="by-passkey">Or with a passkey</h2>
        <p>If you added one on the page “Signing in”, nothing needs to be typed.</p>
        <PasskeyForm
          action="/web/signInByPasskey"
          does="get"
          options="/api/sign-in/passkey/options"
          field="_credential"
        >
          <button class="btn btn-outline" type="submit">
            Sign in with a passkey
          </button>
        </PasskeyForm>
      </section>
      <PasskeyScripts />
    </Layout>
  );
}
