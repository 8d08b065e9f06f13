import type { ComponentChildren, JSX } from 'preact';
import { assetHref } from '../../assets.ts';

/** The scripts by which a browser is asked for a passkey; on pages with such a form only. */
export function PasskeyScripts(): JSX.Element {
  return (
    <>
      <script src={assetHref('webauthn.js')} defer />
      <script src={assetHref('passkeys.js')} defer />
    </>
  );
}

interface PasskeyFormProps {
  /** Where it is sent. */
  readonly action: string;
  /** Whether a passkey is made, or one that is there signs. */
  readonly does: 'create' | 'get';
  /** The address that says what the passkey is asked. */
  readonly options: string;
  /** The field into which goes what the passkey answers. */
  readonly field: string;
  /** Values the form carries without showing them. */
  readonly carries?: Readonly<Record<string, string>>;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A form that a passkey fills in: nothing is sent before it has answered. */
export function PasskeyForm(props: PasskeyFormProps): JSX.Element {
  const { action, does, options, field, carries = {}, children } = props;
  return (
    <form
      method="post"
      action={action}
      data-passkey={does}
      data-options={options}
      data-field={field}
      class={props.class}
    >
      <input type="hidden" name={field} value="" />
      {Object.entries(carries).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <p class="note note-problem" role="alert" data-passkey-says hidden />
      <noscript>
        <p class="note">A passkey needs JavaScript in this browser.</p>
      </noscript>
    </form>
  );
}
