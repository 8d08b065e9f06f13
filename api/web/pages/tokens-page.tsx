import type { JSX } from 'preact';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { MakeTokenForm } from '../parts/tokens/make-token-form.tsx';
import { type ListedToken, TokenList } from '../parts/tokens/token-list.tsx';
import type { Viewer } from '../viewer.ts';
import { count } from '../words/quantity.ts';

interface TokensPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly tokens: readonly ListedToken[];
  /** The last day that can be chosen for a new one, a calendar date. */
  readonly last: string;
  readonly refusal: Refusal | null;
}

/** The tokens by which programs act for the reader. */
export function TokensPage({ frame, tokens, last, refusal }: TokensPageData): JSX.Element {
  const { viewer, path } = frame;
  return (
    <Layout frame={frame} title="Tokens" crumbs={[{ label: 'Where I am signed in', href: '/sign-ins' }]}>
      <div class="page-head">
        <h1>{tokens.length === 0 ? 'No program acts for you' : `${count(tokens.length, 'token')} for programs`}</h1>
      </div>
      <p class="lead">
        A token lets a program do some of what you may do. Nothing is signed by one: signatures are given in a browser.
      </p>
      {tokens.length === 0 ? (
        <EmptyState title="No token yet">
          A token that you make stands here until its last day, or until you end it.
        </EmptyState>
      ) : (
        <TokenList
          tokens={tokens}
          timeZone={viewer.timeZone}
          end={(token) => <EndForm token={token} from={path} refusal={refusal} />}
        />
      )}
      <MakeTokenForm roles={viewer.roles} from={path} last={last} refusal={refusal} />
    </Layout>
  );
}

function EndForm({ token, from, refusal }: { token: ListedToken; from: string; refusal: Refusal | null }): JSX.Element {
  const { tokenId, name } = token;
  return (
    <ActionForm operation="endToken" about={tokenId} carries={{ tokenId }} from={from} refusal={refusal}>
      <button class="btn btn-sm btn-outline" type="submit">
        End<span class="visually-hidden"> {name}</span>
      </button>
    </ActionForm>
  );
}
