import type { JSX } from 'preact';
import { ActionForm, type Refusal } from '../action-form.tsx';
import { EmptyState } from '../empty-state.tsx';
import { type ListedToken, TokenList } from './token-list.tsx';

interface TokensOfPersonProps {
  readonly personId: string;
  readonly name: string;
  readonly tokens: readonly ListedToken[];
  readonly timeZone: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** The tokens of somebody else, each of which a director can end. */
export function TokensOfPerson({ personId, name, tokens, timeZone, from, refusal }: TokensOfPersonProps): JSX.Element {
  return (
    <section class="block" aria-labelledby="tokens">
      <h2 id="tokens">Programs that act for {name}</h2>
      {tokens.length === 0 ? (
        <EmptyState title="None">{name} has made no token that still works.</EmptyState>
      ) : (
        <TokenList
          tokens={tokens}
          timeZone={timeZone}
          end={({ tokenId, name: token }) => (
            <ActionForm
              operation="endTokenOfPerson"
              about={tokenId}
              carries={{ personId, tokenId }}
              from={from}
              refusal={refusal}
            >
              <button class="btn btn-sm btn-outline" type="submit">
                End<span class="visually-hidden"> {token}</span>
              </button>
            </ActionForm>
          )}
        />
      )}
    </section>
  );
}
