import type { ComponentChildren, JSX } from 'preact';
import { SCOPES, type Scope } from '../../../../rules/vocabulary/scopes.ts';
import { formatDate, formatInstant } from '../../words/dates.ts';

/** A token of somebody. */
export interface ListedToken {
  readonly tokenId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly madeAt: string;
  readonly expiresOn: string;
  readonly lastUsedOn: string | null;
}

/** One line for each token: what it is for, what it may do, until when, and when it was last used. */
export function TokenList({
  tokens,
  timeZone,
  end,
}: {
  tokens: readonly ListedToken[];
  timeZone: string;
  /** What can be done about one. */
  end: (token: ListedToken) => ComponentChildren;
}): JSX.Element {
  return (
    <ul class="sign-ins">
      {tokens.map((token) => (
        <li key={token.tokenId}>
          <h3>{token.name}</h3>
          <p>{token.scopes.map((scope) => SCOPES[scope].label).join('; ')}.</p>
          <p>
            Works until {formatDate(token.expiresOn)}. Made {formatInstant(token.madeAt, timeZone)},{' '}
            {token.lastUsedOn === null ? 'never used' : `last used ${formatDate(token.lastUsedOn)}`}.
          </p>
          {end(token)}
        </li>
      ))}
    </ul>
  );
}
