import type { JSX } from 'preact';
import type { ShownAccess } from '../../../../db/views/find-access.ts';
import type { AccessKind, AccessMeans } from '../../../../rules/vocabulary/access.ts';
import { formatInstant } from '../../words/dates.ts';
import { lookedAt } from '../../words/looked-at.ts';
import { count } from '../../words/quantity.ts';

/** The word for each kind of entry. */
export const ACCESS_WORDS: Readonly<Record<AccessKind, string>> = {
  view: 'Looked',
  command: 'Asked for a change',
  refusal: 'Was refused',
};

const MEANS_WORDS: Readonly<Record<AccessMeans, string>> = {
  session: 'signed in',
  'api-token': 'a program, by a token',
  'calendar-address': 'by the address of a calendar',
  'review-link': 'by the link to a packet',
};

interface AccessTableProps {
  readonly entries: readonly ShownAccess[];
  readonly timeZone: string;
  /** Whether it is also said whom each entry was about. */
  readonly withWhom: boolean;
}

/** Who looked at what, when and from where. */
export function AccessTable({ entries, timeZone, withWhom }: AccessTableProps): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">Who has looked, the latest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          {withWhom && <th scope="col">About whom</th>}
          <th scope="col">From where</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.entryId} entry={entry} timeZone={timeZone} withWhom={withWhom} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, timeZone, withWhom }: { entry: ShownAccess } & Omit<AccessTableProps, 'entries'>): JSX.Element {
  const { at, kind, actorName, means, operation, code, address, device, emergencyId } = entry;
  return (
    <tr>
      <th scope="row" data-label="When">
        {formatInstant(at, timeZone)}
      </th>
      <td data-label="Who">
        {actorName ?? 'Somebody with a link'}
        <span class="under">{emergencyId === null ? MEANS_WORDS[means] : 'by emergency access'}</span>
      </td>
      <td data-label="What">
        {lookedAt(operation)}
        <span class="under">{code === null ? ACCESS_WORDS[kind] : `${ACCESS_WORDS[kind]}: ${code}`}</span>
      </td>
      {withWhom && <td data-label="About whom">{whom(entry)}</td>}
      <td data-label="From where">
        {device ?? 'Not known'}
        {address !== null && <span class="under">{address}</span>}
      </td>
    </tr>
  );
}

function whom({ people, names }: ShownAccess): string {
  if (people === 0) return 'Nobody';
  const others = people - names.length;
  return others === 0 ? names.join(', ') : `${names.join(', ')} and ${count(others, 'other')}`;
}
