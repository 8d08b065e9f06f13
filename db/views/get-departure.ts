import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { LeaverFacts } from '../../rules/vocabulary/leaver-kit.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { PacketFacts } from '../../rules/vocabulary/packet-readiness.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import { isId } from '../is-id.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';
import { readPacketFacts } from './packet-facts.ts';

/** A journey that somebody's leaving concerns, with all that decides what is to be done. */
export interface ConcernedJourney {
  readonly journeyId: string;
  readonly license: LicenseCode;
  readonly superviseeName: string;
  readonly facts: Omit<LeaverFacts, 'packet' | 'lastDayOn' | 'leaverId'>;
  readonly packetFacts: PacketFacts;
}

/** Somebody who leaves, and the journeys that it concerns. */
export interface Departure {
  readonly departureId: string;
  readonly personId: string;
  readonly personName: string;
  readonly lastDayOn: PlainDate;
  readonly journeys: readonly ConcernedJourney[];
}

const DEPARTURE = `
  select d.id as "departureId", d.person_id as "personId", p.name as "personName", d.last_day_on as "lastDayOn"
  from departure d join person p on p.id = d.person_id where d.id = ? and d.withdrawn_at is null`;

const JOURNEYS = `
  select j.id as "journeyId", j.license, j.supervisee_id as "superviseeId", p.name as "superviseeName",
    (select coalesce(sum(e.minutes), 0)::int from log_entry e where e.journey_id = j.id and e.weekly_log_id is null) as "unsubmittedMinutes"
  from journey j join person p on p.id = j.supervisee_id
  where j.ended_at is null and (j.supervisee_id = ? or exists (
    select from agreement a where a.journey_id = j.id and a.supervisor_id = ? and a.signed_on is not null))
  order by p.name, j.id`;

/**
 * Somebody who leaves, and all that their leaving concerns in journeys that go on.
 * @throws DEPARTURE_NOT_FOUND also for a notice that was taken back or replaced; DATABASE_AWAY.
 */
export function getDeparture(db: Database, acting: ActingPerson, departureId: string): Promise<Departure> {
  return read(db, acting, async (session) => {
    const [found] = isId(departureId) ? await session.ask<Omit<Departure, 'journeys'>>(DEPARTURE, [departureId]) : [];
    if (found === undefined) throw new CreditableError('DEPARTURE_NOT_FOUND');
    const rows = await session.ask<JourneyRow>(JOURNEYS, [found.personId, found.personId]);
    const journeys: ConcernedJourney[] = [];
    for (const row of rows) journeys.push(await readJourney(session, row));
    return { ...found, journeys };
  });
}

interface JourneyRow {
  readonly journeyId: string;
  readonly license: LicenseCode;
  readonly superviseeId: string;
  readonly superviseeName: string;
  readonly unsubmittedMinutes: number;
}

async function readJourney(session: Session, row: JourneyRow): Promise<ConcernedJourney> {
  const { journeyId, license, superviseeId, superviseeName, unsubmittedMinutes } = row;
  const packetFacts = await readPacketFacts(session, journeyId, license.slice(0, 2));
  const { supervisions } = packetFacts;
  const logs = await session.ask<LogRow>(LOGS, [journeyId]);
  return {
    ...{ journeyId, license, superviseeName, packetFacts },
    facts: {
      superviseeId,
      unsubmittedMinutes,
      logs: logs.map(({ weekStartsOn, ...log }) => ({ ...log, week: weekOf(weekStartsOn) })),
      agreements: supervisions.map(({ supervisorId, settingId, settingName, until }) => ({
        ...{ supervisorId, settingId, settingName },
        until: until as PlainDate | null,
      })),
      names: Object.fromEntries(supervisions.map(({ supervisorId, supervisorName }) => [supervisorId, supervisorName])),
    },
  };
}

type LogRow = Omit<LeaverFacts['logs'][number], 'week'> & { readonly weekStartsOn: PlainDate };

const LOGS = `
  select id as "weeklyLogId", supervisor_id as "supervisorId", week_starts_on as "weekStartsOn", status <> 'submitted' as returned
  from weekly_log where journey_id = ? and status in ('submitted', 'returned', 'reopened') order by week_starts_on, id`;
