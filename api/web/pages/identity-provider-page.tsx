import type { JSX } from 'preact';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import type { Viewer } from '../viewer.ts';
import { formatInstant } from '../words/dates.ts';

interface ShownProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly mailDomains: readonly string[];
  readonly linksAllowed: boolean;
  readonly setAt: string;
}

interface IdentityProviderPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly provider: ShownProvider | null;
  /** To be registered at the provider. */
  readonly callbackUrl: string;
  readonly refusal: Refusal | null;
}

const LINKS = [
  { value: 'yes', label: 'Yes, links are mailed as well' },
  { value: 'no', label: 'No, only the account of the organization' },
] as const;

/** How people of the organization sign in, and the form to set their provider. */
export function IdentityProviderPage({ frame, provider, callbackUrl, refusal }: IdentityProviderPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Signing in">
      <div class="page-head">
        <h1>{headOf(provider)}</h1>
      </div>
      <p class="lead">
        {provider === null
          ? 'Nobody needs a password here. If your organization has accounts of its own (OpenID Connect), people can sign in by them.'
          : `Set ${formatInstant(provider.setAt, frame.viewer.timeZone)}. Whoever signs in by it comes to the person with the same mail address; nobody is added by signing in.`}
      </p>
      <SetForm provider={provider} callbackUrl={callbackUrl} from={frame.path} refusal={refusal} />
      {provider !== null && (
        <section class="block narrow" aria-labelledby="end">
          <h2 id="end">Do without the provider</h2>
          <p>Nobody is led there any more, and everybody has links mailed. Whoever is signed in stays so.</p>
          <ActionForm operation="endIdentityProvider" from={frame.path} refusal={refusal}>
            <button class="btn btn-outline" type="submit">
              Do without it
            </button>
          </ActionForm>
        </section>
      )}
    </Layout>
  );
}

function headOf(provider: ShownProvider | null): string {
  if (provider === null) return 'Everybody signs in by mailed links';
  const { host } = new URL(provider.issuer);
  if (provider.mailDomains.length === 0) return `${host} is set, and nobody is led there`;
  return `Addresses of ${provider.mailDomains.join(', ')} sign in by ${host}`;
}

function SetForm({
  provider,
  callbackUrl,
  from,
  refusal,
}: Omit<IdentityProviderPageData, 'frame'> & { readonly from: string }): JSX.Element {
  const typed = (name: string, otherwise = '') => typedOr(refusal, 'setIdentityProvider', name, otherwise);
  return (
    <section class="block narrow" aria-labelledby="set">
      <h2 id="set">{provider === null ? 'Set a provider' : 'Change it'}</h2>
      <p>
        Register Creditable at the provider first, with the redirect address <code>{callbackUrl}</code>.
      </p>
      <ActionForm operation="setIdentityProvider" from={from} refusal={refusal}>
        <TextField
          name="issuer"
          label="Issuer"
          hint="As the provider writes it, for one https://login.example.org."
          required
          value={typed('issuer', provider?.issuer)}
        />
        <TextField name="clientId" label="Client id" required value={typed('clientId', provider?.clientId)} />
        <TextField
          name="clientSecret"
          label="Client secret"
          type="password"
          hint="Kept sealed and never shown. Leave it empty to keep the one on file."
        />
        <TextField
          name="mailDomains"
          label="Mail domains that are led there"
          hint="For one example.org, clinic.example.org. You can name those of which you have an address yourself."
          value={typed('mailDomains', provider?.mailDomains.join(', '))}
        />
        <SelectField
          name="linksAllowed"
          label="May people of these domains still have links mailed?"
          required
          options={LINKS}
          value={typed('linksAllowed', provider?.linksAllowed === false ? 'no' : 'yes')}
        />
        <button class="btn btn-primary" type="submit">
          Set the provider
        </button>
      </ActionForm>
    </section>
  );
}
