import type { JSX } from 'preact';
import { ROLE_LABELS, type Viewer } from '../viewer.ts';

/** Says on every page of the demo that it is one; and who one is acting as, with the way out. */
export function DemoBar({ viewer }: { viewer: Viewer | null }): JSX.Element {
  return (
    <aside class="demo-bar" aria-label="Demo">
      {viewer === null ? <Nobody /> : <Somebody viewer={viewer} />}
    </aside>
  );
}

function Nobody(): JSX.Element {
  return (
    <span>
      <strong>Demo:</strong> everybody here is invented, and anybody may be anybody. Keep real hours elsewhere.
    </span>
  );
}

function Somebody({ viewer }: { viewer: Viewer }): JSX.Element {
  return (
    <>
      <span>
        <strong>Demo:</strong> you are acting as {viewer.name}
        <span class="optional">, {viewer.roles.map((role) => ROLE_LABELS[role].toLowerCase()).join(' and ')}</span>.
      </span>
      <form method="post" action="/web/stepOut">
        <button class="btn btn-sm btn-outline" type="submit">
          Step out
        </button>
      </form>
    </>
  );
}
