import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { requireJourney } from '../journey/require-journey.ts';

/** Somebody who can be told. */
export interface NoticeRecipient {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** Who can be told about a journey. */
export interface JourneyRecipients {
  readonly supervisee: NoticeRecipient;
  /** Everybody with an agreement or a weekly log in the journey. */
  readonly supervisors: readonly NoticeRecipient[];
  readonly directors: readonly NoticeRecipient[];
}

const PEOPLE = `
  with supervising as (
    select supervisor_id from agreement where journey_id = ? union select supervisor_id from weekly_log where journey_id = ?)
  select p.id as "personId", p.name, p.email, p.time_zone as "timeZone", 'director' = any(p.roles) as "isDirector",
    p.id in (select supervisor_id from supervising) as "isSupervisor"
  from person p
  where p.id = ? or 'director' = any(p.roles) or p.id in (select supervisor_id from supervising)
  order by p.name, p.id`;

type Row = NoticeRecipient & { readonly isDirector: boolean; readonly isSupervisor: boolean };

/**
 * Who can be told about a journey: the supervisee, the supervisors, and the directors of the organization.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function findRecipients(db: Database, { organizationId, journeyId }: JourneyScope): Promise<JourneyRecipients> {
  return read(db, { organizationId }, async (session) => {
    const { superviseeId } = await requireJourney(session, journeyId);
    const people = await session.ask<Row>(PEOPLE, [journeyId, journeyId, superviseeId]);
    const supervisee = people.find(({ personId }) => personId === superviseeId);
    if (supervisee === undefined) throw new CreditableError('JOURNEY_NOT_FOUND');
    return {
      supervisee: recipientOf(supervisee),
      supervisors: people.filter(({ isSupervisor }) => isSupervisor).map(recipientOf),
      directors: people.filter(({ isDirector }) => isDirector).map(recipientOf),
    };
  });
}

function recipientOf({ personId, name, email, timeZone }: Row): NoticeRecipient {
  return { personId, name, email, timeZone };
}
