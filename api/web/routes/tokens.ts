import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { TOKEN_DAYS } from '../../../rules/vocabulary/scopes.ts';
import { performAction } from '../../perform-action.ts';
import { listTokens } from '../../routes/tokens/list-tokens.ts';
import { signedInPage } from '../page-request.ts';
import { TokensPage } from '../pages/tokens-page.tsx';

/** The tokens by which programs act for oneself. */
export const tokensRoute = signedInPage('/tokens', 'keep-own-tokens', async ({ services, acting, frame, refusal }) => {
  const tokens = await performAction(services, acting, listTokens);
  const last = addDays(plainDate(services.now().slice(0, 10)), TOKEN_DAYS);
  return { page: TokensPage({ frame, tokens, last, refusal }) };
});
