import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { endOfWeek, startOfWeek, type CalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import { addDays, type PlainDate } from '../../rules/vocabulary/plain-date.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { Database } from '../open-database.ts';
import { type BookedSession, readBooked, readSessionsOf } from '../operations/session/find-booked.ts';
import { requireJourney } from '../operations/journey/require-journey.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';

/** A supervisor and a setting under whose agreement a journey is supervised. */
interface SupervisedAt {
  readonly settingId: string;
  readonly settingName: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
}

/** One journey in one week. */
export interface JourneyInWeek {
  readonly journeyId: string;
  readonly superviseeName: string;
  readonly license: LicenseCode;
  readonly settings: readonly SupervisedAt[];
  readonly sessions: readonly BookedSession[];
}

/** A weekly series that comes to its end. */
export interface EndingSeries {
  readonly seriesId: string;
  readonly names: string;
  readonly lastOn: PlainDate;
}

/** A supervisor's week. */
export interface SupervisorInWeek {
  readonly supervisees: JourneyInWeek[];
  readonly sessions: BookedSession[];
  /** Of the four weeks before: nobody said yet who came. */
  readonly unrecorded: BookedSession[];
  readonly ending: EndingSeries[];
}

/** How far back sessions are looked for whose attendance is missing. */
const LOOK_BACK_DAYS = 28;

/** How many days ahead the end of a series is told. */
const NOTICE_DAYS = 21;

const SETTINGS = `
  select distinct a.setting_id as "settingId", t.name as "settingName", a.supervisor_id as "supervisorId", v.name as "supervisorName"
  from agreement a join setting t on t.id = a.setting_id join person v on v.id = a.supervisor_id
  where a.journey_id = ? and a.from_on <= ? and (a.until_on is null or a.until_on >= ?) order by v.name, t.name`;

const SUPERVISEES = `
  select distinct j.id as "journeyId", p.name from agreement a join journey j on j.id = a.journey_id join person p on p.id = j.supervisee_id
  where a.supervisor_id = ? and a.from_on <= ? and (a.until_on is null or a.until_on >= ?) and j.ended_at is null order by p.name`;

// A series whose sessions go on elsewhere with the same people is not at its end.
const ENDING = `
  select s.series_id as "seriesId", max(s.on_date) as "lastOn",
    (select string_agg(distinct p.name, ', ') from session_member m join supervision_session o on o.id = m.session_id
      join journey j on j.id = m.journey_id join person p on p.id = j.supervisee_id where o.series_id = s.series_id) as names
  from supervision_session s where s.supervisor_id = ? and s.series_id is not null and s.canceled_at is null
  group by s.series_id having max(s.on_date) between ? and ?
    and not exists (select 1 from supervision_session later join session_member lm on lm.session_id = later.id
      where later.supervisor_id = ? and later.canceled_at is null and later.on_date > max(s.on_date)
        and lm.journey_id in (select m.journey_id from session_member m join supervision_session o on o.id = m.session_id where o.series_id = s.series_id))
  order by 2`;

/**
 * The supervision of one journey in one week.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function getJourneySupervision(
  db: Database,
  acting: ActingPerson,
  journeyId: string,
  week: CalendarWeek,
): Promise<JourneyInWeek> {
  return read(db, acting, (session) => readJourney(session, journeyId, week));
}

/**
 * A supervisor's week: everybody they supervise, every session, and series that end within three weeks.
 * @throws DATABASE_AWAY.
 */
export function findSupervision(db: Database, acting: ActingPerson, week: CalendarWeek): Promise<SupervisorInWeek> {
  const [monday, sunday] = [startOfWeek(week), endOfWeek(week)];
  const { actorId } = acting;
  return read(db, acting, async (session) => {
    const supervisees: JourneyInWeek[] = [];
    const rows = await session.ask<{ journeyId: string }>(SUPERVISEES, [actorId, sunday, monday]);
    for (const { journeyId } of rows) supervisees.push(await readJourney(session, journeyId, week));
    const sessions = await readSessionsOf(session, actorId, monday, sunday);
    const before = await readSessionsOf(session, actorId, addDays(monday, -LOOK_BACK_DAYS), addDays(monday, -1));
    const unrecorded = before.filter(({ standing }) => standing === 'booked');
    const ending = await session.ask<EndingSeries>(ENDING, [actorId, monday, addDays(sunday, NOTICE_DAYS), actorId]);
    return { supervisees, sessions, unrecorded, ending };
  });
}

async function readJourney(session: Session, journeyId: string, week: CalendarWeek): Promise<JourneyInWeek> {
  const [monday, sunday] = [startOfWeek(week), endOfWeek(week)];
  const { superviseeName, license } = await requireJourney(session, journeyId);
  return {
    ...{ journeyId, superviseeName, license },
    settings: await session.ask<SupervisedAt>(SETTINGS, [journeyId, sunday, monday]),
    sessions: await readBooked(session, journeyId, monday, sunday),
  };
}
