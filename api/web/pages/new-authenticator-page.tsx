import type { JSX } from 'preact';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { QrCode } from '../parts/sign-in/qr-code.tsx';

interface NewAuthenticatorPageData {
  readonly frame: Frame;
  /** The secret, sealed; it goes back with the first code. */
  readonly setUp: string;
  /** In base32. */
  readonly secret: string;
  /** What an app reads from the picture. */
  readonly address: string;
  readonly refusal: Refusal | null;
}

/** Where an app is shown its secret, and shows by a first code that it knows it. */
export function NewAuthenticatorPage({
  frame,
  setUp,
  secret,
  address,
  refusal,
}: NewAuthenticatorPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Set up an authenticator app" crumbs={[{ label: 'Signing in', href: '/sign-ins' }]}>
      <div class="page-head">
        <h1>Set up an authenticator app</h1>
      </div>
      <p class="lead">Nothing is kept yet. It is as soon as you have typed a code that the app shows.</p>
      <ol class="steps">
        <li>
          <p>Open the app on your phone, add an account, and point the camera here.</p>
          <QrCode text={address} label="The secret of the app as a QR code; below it stands in letters." />
        </li>
        <li>
          <p>Or type this key into the app (by time, six digits):</p>
          <p>
            <code class="secret">{inGroups(secret)}</code>
          </p>
        </li>
        <li>
          <ActionForm
            operation="addAuthenticator"
            carries={{ setUp }}
            from="/sign-ins"
            refusal={refusal}
            class="narrow"
          >
            <TextField
              name="code"
              label="Code that the app shows now"
              hint="Six digits. Each works once."
              inputMode="numeric"
              required
            />
            <button class="btn btn-primary" type="submit">
              Add the app
            </button>
          </ActionForm>
        </li>
      </ol>
      <p>
        <a href="/sign-ins">Go back without it</a>
      </p>
    </Layout>
  );
}

function inGroups(secret: string): string {
  return secret.replaceAll(/.{4}(?=.)/g, '$& ');
}
