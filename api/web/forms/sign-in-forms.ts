import { findLedDomain } from '../../../db/operations/account/find-led-domain.ts';
import { domainOf } from '../../../rules/vocabulary/identity-provider.ts';
import { performAction } from '../../perform-action.ts';
import { addPasskey } from '../../routes/passkeys/add-passkey.ts';
import { removePasskey } from '../../routes/passkeys/remove-passkey.ts';
import { removePasskeysOfPerson } from '../../routes/passkeys/remove-passkeys-of-person.ts';
import { askForLink } from '../../routes/sign-in/ask-for-link.ts';
import { disablePerson } from '../../routes/sign-in/disable-person.ts';
import { enablePerson } from '../../routes/sign-in/enable-person.ts';
import { endOtherSignIns } from '../../routes/sign-in/end-other-sign-ins.ts';
import { endSignIn } from '../../routes/sign-in/end-sign-in.ts';
import { endSignInsOfPerson } from '../../routes/sign-in/end-sign-ins-of-person.ts';
import { pick } from './fields.ts';
import { readCredential } from './read-credential.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which a person signs browsers out, and a director says who may sign in. */
export const SIGN_IN_FORMS: readonly WebForm[] = [
  {
    operation: askForLink.operationId,
    async submit({ services, fields, client }) {
      const body = pick(fields, 'email');
      const domain = fields['by'] === 'link' ? null : domainOf(body['email'] ?? '');
      // Which domains are led somewhere is no secret; who has an address of one is.
      if (domain !== null && (await findLedDomain(services.db, domain)) !== null)
        return { goTo: `/sign-in/account/${encodeURIComponent(domain)}`, sentence: '' };
      const { sentence } = await performAction(services, null, askForLink, { body, client });
      return { goTo: '/sign-in', sentence };
    },
  },
  commandForm(addPasskey, (fields) => ({
    body: { ...pick(fields, 'name'), credential: readCredential(fields['credential']) },
  })),
  commandForm(removePasskey, (fields) => ({
    params: pick(fields, 'passkeyId'),
    body: { evenTheLast: fields['evenTheLast'] === 'yes' },
  })),
  commandForm(removePasskeysOfPerson, (fields) => ({
    params: pick(fields, 'personId'),
    body: pick(fields, 'reason'),
  })),
  commandForm(endSignIn, (fields) => ({ params: pick(fields, 'sessionId'), body: {} })),
  commandForm(endOtherSignIns, () => ({ body: {} })),
  commandForm(endSignInsOfPerson, (fields) => ({ params: pick(fields, 'personId'), body: {} })),
  commandForm(disablePerson, (fields) => ({ params: pick(fields, 'personId'), body: pick(fields, 'reason') })),
  commandForm(enablePerson, (fields) => ({ params: pick(fields, 'personId'), body: {} })),
];
