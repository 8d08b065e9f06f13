import type { JSX } from 'preact';
import { ROLES, type Role } from '../../../rules/vocabulary/role.ts';
import { assetHref } from '../assets.ts';
import { ROLE_LABELS, type Viewer, homeOf } from '../viewer.ts';

interface Place {
  readonly label: string;
  readonly href: string;
  /** Who goes there; everybody means nobody needs to be signed in. */
  readonly for: readonly Role[] | 'everybody';
}

const INBOX = '/notices';

const PLACES: readonly Place[] = [
  { label: 'Cohort', href: '/cohort', for: ['director'] },
  { label: 'My hours', href: '/me', for: ['supervisee'] },
  { label: 'To sign', href: '/queue', for: ['supervisor'] },
  { label: 'Supervision', href: '/supervision', for: ['supervisor'] },
  { label: 'My supervisees', href: '/supervisees', for: ['supervisor'] },
  { label: 'People', href: '/people', for: ['director'] },
  { label: 'Settings', href: '/settings', for: ['director'] },
  { label: 'Reminders', href: '/reminders', for: ['director'] },
  { label: 'Rule changes', href: '/rule-changes', for: ['director'] },
  { label: 'Operations', href: '/operations', for: ['director'] },
  { label: 'To do', href: '/obligations', for: ROLES },
  { label: 'Inbox', href: INBOX, for: ROLES },
  { label: 'Calendar', href: '/calendar', for: ROLES },
  { label: 'Rules', href: '/rules', for: 'everybody' },
];

interface HeaderProps {
  readonly viewer: Viewer | null;
  readonly path: string;
  /** How many notices to the viewer are unread. */
  readonly unread: number;
}

/** The name of the product, where one can go, and who one is. */
export function Header({ viewer, path, unread }: HeaderProps): JSX.Element {
  return (
    <header class="site-header">
      <div class="container-xl">
        <a class="brand" href={viewer === null ? '/' : homeOf(viewer.roles)}>
          <img src={assetHref('creditable.svg')} alt="" width="26" height="26" /> Creditable
        </a>
        <Places roles={viewer?.roles ?? []} path={path} unread={unread} />
        <div class="site-header-end">
          <button type="button" class="btn btn-ghost btn-sm" data-theme-toggle hidden>
            Dark
          </button>
          {viewer !== null && <Person viewer={viewer} />}
        </div>
      </div>
    </header>
  );
}

function Places({ roles, path, unread }: { roles: readonly Role[]; path: string; unread: number }): JSX.Element {
  const places = PLACES.filter((place) => place.for === 'everybody' || place.for.some((role) => roles.includes(role)));
  // What was searched for on a page does not make it another page.
  const [here] = path.split('?');
  return (
    <nav aria-label="Main" class="places">
      {places.map(({ label, href }) => (
        <a key={href} href={href} aria-current={here === href ? 'page' : undefined}>
          {label}
          {href === INBOX && unread > 0 && <Unread count={unread} />}
        </a>
      ))}
    </nav>
  );
}

/** A number that is read aloud with what it counts; a large one is cut short. */
function Unread({ count }: { count: number }): JSX.Element {
  return (
    <>
      {' '}
      <span class="unread">
        {count > 99 ? '99+' : count}
        <span class="visually-hidden"> unread</span>
      </span>
    </>
  );
}

function Person({ viewer }: { viewer: Viewer }): JSX.Element {
  return (
    <div class="who">
      <strong>{viewer.name}</strong>
      <span>{viewer.roles.map((role) => ROLE_LABELS[role]).join(' · ')}</span>
    </div>
  );
}
