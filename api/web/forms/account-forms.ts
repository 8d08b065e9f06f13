import { endIdentityProvider } from '../../routes/accounts/end-identity-provider.ts';
import { releaseAccount } from '../../routes/accounts/release-account.ts';
import { setIdentityProvider } from '../../routes/accounts/set-identity-provider.ts';
import { type Fields, pick } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which an administrator says how people sign in. */
export const ACCOUNT_FORMS: readonly WebForm[] = [
  commandForm(setIdentityProvider, (fields) => ({ body: bodyOf(fields) })),
  commandForm(endIdentityProvider, () => ({ body: {} })),
  commandForm(releaseAccount, (fields) => ({ params: pick(fields, 'personId'), body: {} })),
];

function bodyOf(fields: Fields): object {
  const mailDomains = (fields['mailDomains'] ?? '').split(/[\s,;]+/).filter((domain) => domain !== '');
  const linksAllowed = fields['linksAllowed'] !== 'no';
  return { ...pick(fields, 'issuer', 'clientId', 'clientSecret'), mailDomains, linksAllowed };
}
