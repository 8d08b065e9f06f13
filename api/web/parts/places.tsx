import type { JSX } from 'preact';
import { INBOX, type PlaceLink } from '../reading/places.ts';

interface PlacesProps {
  /** What the row of links is called when it is read aloud. */
  readonly name: string;
  readonly class: string;
  readonly places: readonly PlaceLink[];
  /** How many notices to the viewer are unread. */
  readonly unread: number;
}

/** A row of places where one can go, the present one marked. */
export function Places({ name, places, unread, class: className }: PlacesProps): JSX.Element {
  return (
    <nav aria-label={name} class={className}>
      {places.map(({ label, href, current }) => (
        <a key={href} href={href} aria-current={current}>
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
