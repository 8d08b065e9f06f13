import { SCOPE_NAMES } from '../../../rules/vocabulary/scopes.ts';
import { performAction } from '../../perform-action.ts';
import { endTokenOfPerson } from '../../routes/tokens/end-token-of-person.ts';
import { endToken } from '../../routes/tokens/end-token.ts';
import { makeToken } from '../../routes/tokens/make-token.ts';
import { MadeTokenPage } from '../pages/made-token-page.tsx';
import { pick } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which a person makes and ends tokens, and a director ends those of others. */
export const TOKEN_FORMS: readonly WebForm[] = [
  {
    operation: makeToken.operationId,
    async submit({ services, acting, key, fields }) {
      const scopes = SCOPE_NAMES.filter((scope) => fields[`scope.${scope}`] === 'yes');
      const body = { ...pick(fields, 'name', 'expiresOn'), scopes };
      const { sentence, token } = await performAction(services, acting, makeToken, { body, key });
      if (token === null) return { goTo: '/tokens', sentence };
      return { show: (frame) => MadeTokenPage({ frame, sentence, token }) };
    },
  },
  commandForm(endToken, (fields) => ({ params: pick(fields, 'tokenId'), body: {} })),
  commandForm(endTokenOfPerson, (fields) => ({ params: pick(fields, 'personId', 'tokenId'), body: {} })),
];
