import type { JSX } from 'preact';
import { ROLE_LABELS, type Viewer } from '../viewer.ts';

/** Says in the demo who one is acting as, with the way out. */
export function DemoBar({ viewer }: { viewer: Viewer }): JSX.Element {
  return (
    <aside class="demo-bar" aria-label="Demo">
      <span>
        <strong>Demo:</strong> you are acting as {viewer.name}
        <span class="optional">, {viewer.roles.map((role) => ROLE_LABELS[role].toLowerCase()).join(' and ')}</span>.
      </span>
      <form method="post" action="/web/stepOut">
        <button class="btn btn-sm btn-outline" type="submit">
          Step out
        </button>
      </form>
    </aside>
  );
}
