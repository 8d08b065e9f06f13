import type { AnyAction } from '../../action.ts';
import { endTokenOfPerson } from './end-token-of-person.ts';
import { endToken } from './end-token.ts';
import { listTokensOfPerson } from './list-tokens-of-person.ts';
import { listTokens } from './list-tokens.ts';
import { makeToken } from './make-token.ts';

/** What can be asked and done about tokens for programs. */
export const tokenRoutes: readonly AnyAction[] = [
  listTokens,
  makeToken,
  endToken,
  listTokensOfPerson,
  endTokenOfPerson,
];
