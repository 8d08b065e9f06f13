import type { JSX } from 'preact';
import { assetHref } from '../assets.ts';
import { navigationOf } from '../reading/places.ts';
import { ROLE_LABELS, type Viewer, homeOf } from '../viewer.ts';
import { Places } from './places.tsx';

interface HeaderProps {
  readonly viewer: Viewer | null;
  readonly path: string;
  /** How many notices to the viewer are unread. */
  readonly unread: number;
  /** Whether this is the demo, where nobody signs in. */
  readonly demo: boolean;
}

/** The name of the product, where one can go, and who one is; below it what belongs to the present page. */
export function Header({ viewer, path, unread, demo }: HeaderProps): JSX.Element {
  const { places, group } = navigationOf(viewer?.roles ?? [], path);
  return (
    <header class="site-header">
      <div class="container-xl">
        <a class="brand" href={viewer === null ? '/' : homeOf(viewer.roles)}>
          <img src={assetHref('creditable.svg')} alt="" width="26" height="26" /> Creditable
        </a>
        <Places name="Main" class="places" places={places} unread={unread} />
        <div class="site-header-end">
          <button type="button" class="btn btn-ghost btn-sm" data-theme-toggle hidden>
            Dark
          </button>
          {viewer === null && !demo && (
            <a class="btn btn-outline btn-sm" href="/sign-in">
              Sign in
            </a>
          )}
          {viewer !== null && <Person viewer={viewer} />}
        </div>
      </div>
      {group !== null && (
        <div class="group-row">
          <Places name={group.label} class="container-xl group-places" places={group.places} unread={0} />
        </div>
      )}
    </header>
  );
}

function Person({ viewer }: { viewer: Viewer }): JSX.Element {
  return (
    <div class="who">
      <a href="/sign-ins">
        <strong>{viewer.name}</strong>
        <span class="visually-hidden">: signing in</span>
      </a>
      <span>{viewer.roles.map((role) => ROLE_LABELS[role]).join(' · ')}</span>
      {!viewer.demo && (
        <form method="post" action="/web/signOut">
          <button class="btn btn-ghost btn-sm" type="submit">
            Sign out
          </button>
        </form>
      )}
    </div>
  );
}
