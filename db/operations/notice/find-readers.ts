import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/** Somebody who can be told. */
export interface NoticeReader {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly isDirector: boolean;
  readonly isLead: boolean;
  /** Days on which the person is away, as a director recorded them. */
  readonly absences: readonly { readonly from: PlainDate; readonly until: PlainDate }[];
}

const READERS = `
  select p.id as "personId", p.name, p.email, p.time_zone as "timeZone", 'director' = any(p.roles) as "isDirector", 'lead' = any(p.roles) as "isLead",
    coalesce((select json_agg(json_build_object('from', a.from_on, 'until', a.until_on)) from absence a where a.person_id = p.id), '[]') as absences
  from person p where p.roles && array['director', 'lead'] or p.id in (?)
  order by p.name, p.id`;

/**
 * The people of an organization who can be told: its directors and leads, and those who are named.
 * @param personIds - people who owe something or whom it concerns; those of another organization are left out.
 * @throws DATABASE_AWAY.
 */
export function findReaders(
  db: Database,
  organizationId: string,
  personIds: readonly string[],
): Promise<readonly NoticeReader[]> {
  return read(db, { organizationId }, (session) =>
    session.ask<NoticeReader>(READERS, [[organizationId, ...personIds]]),
  );
}
