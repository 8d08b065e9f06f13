import { type Ability, can } from '../../../rules/vocabulary/abilities.ts';
import type { Role } from '../../../rules/vocabulary/role.ts';

/** How a link says that one is there: on the very page, on a page below it or in its group, or elsewhere. */
export type Current = 'page' | 'true' | undefined;

/** A link of the navigation. */
export interface PlaceLink {
  readonly label: string;
  readonly href: string;
  readonly current: Current;
}

/** Where somebody can go: the places of all pages, and beside the present page the other places of its group. */
export interface Navigation {
  readonly places: readonly PlaceLink[];
  /** Null where the page is in no group of several places. */
  readonly group: { readonly label: string; readonly places: readonly PlaceLink[] } | null;
}

interface Place {
  readonly label: string;
  readonly href: string;
  /** What one must be able to do to open it, as its page asks. */
  readonly for: Ability | 'public';
}

/** What belongs together; its link leads to the first of its places that one may see. */
interface Group {
  readonly label: string;
  readonly places: readonly Place[];
}

/** Where notices are read; the number of unread ones stands beside it. */
export const INBOX = '/notices';

const GROUPS: readonly Group[] = [
  alone('Cohort', '/cohort', 'read-cohort'),
  alone('My hours', '/me', 'log-hours'),
  alone('To sign', '/queue', 'read-queue'),
  alone('Supervision', '/supervision', 'read-queue'),
  alone('My supervisees', '/supervisees', 'read-queue'),
  {
    label: 'Organization',
    places: [
      { label: 'People', href: '/people', for: 'read-people' },
      { label: 'Settings', href: '/settings', for: 'read-settings' },
      { label: 'Signing in', href: '/identity-provider', for: 'keep-access' },
      { label: 'Reminders', href: '/reminders', for: 'read-ladders' },
      { label: 'Operations', href: '/operations', for: 'read-fleet-runs' },
      { label: 'Who has looked', href: '/access-log', for: 'export-access' },
    ],
  },
  {
    label: 'To do',
    places: [
      { label: 'What is open', href: '/obligations', for: 'read-own-tasks' },
      { label: 'Calendar', href: '/calendar', for: 'keep-calendar' },
      { label: 'My certificates', href: '/certificates', for: 'file-staff-documents' },
      { label: 'My data', href: '/my-data', for: 'export-person' },
      { label: 'Emergency access', href: '/emergency', for: 'break-glass' },
    ],
  },
  alone('Inbox', INBOX, 'read-own-tasks'),
  {
    label: 'Rules',
    places: [
      { label: 'By license', href: '/rules', for: 'public' },
      { label: 'Rule changes', href: '/rule-changes', for: 'read-rollouts' },
    ],
  },
];

/**
 * Where somebody can go from a page.
 * @param roles - of the reader; none for nobody.
 * @param address - of the page; what was searched for on it does not make it another page.
 */
export function navigationOf(roles: readonly Role[], address: string): Navigation {
  const [here = ''] = address.split('?');
  const groups = GROUPS.map(({ label, places }) => ({ label, places: linksOf(places, roles, here) }));
  const group = groups.find(({ places }) => places.length > 1 && places.some(({ current }) => current !== undefined));
  return { places: groups.flatMap(linkOf), group: group ?? null };
}

function linksOf(places: readonly Place[], roles: readonly Role[], here: string): readonly PlaceLink[] {
  return places
    .filter((place) => place.for === 'public' || can(roles, place.for))
    .map(({ label, href }) => ({ label, href, current: currentOf(href, here) }));
}

function currentOf(href: string, here: string): Current {
  if (here === href) return 'page';
  return here.startsWith(`${href}/`) ? 'true' : undefined;
}

/** A group of one place is that place; one of which nothing may be seen is left out. */
function linkOf({ label, places }: { label: string; places: readonly PlaceLink[] }): readonly PlaceLink[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  if (others.length === 0) return [{ ...first, label }];
  return [
    { label, href: first.href, current: places.some(({ current }) => current !== undefined) ? 'true' : undefined },
  ];
}

function alone(label: string, href: string, ability: Ability): Group {
  return { label, places: [{ label, href, for: ability }] };
}
