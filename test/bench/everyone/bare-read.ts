import type { Database } from '../../../db/open-database.ts';
import { inSession, type Session } from '../../../db/session.ts';

/** A way to read the rows of some journeys' logs and do nothing with them. Returns how many rows there were. */
export interface BareRead {
  readonly name: string;
  read(db: Database, organizationId: string, journeyIds: readonly string[]): Promise<number>;
}

const COLUMNS = `
  e.id, e.on_date as "on", e.setting_id as setting, e.supervisor_id as supervisor, e.activity, e.minutes,
  nullif(e.medium, 'in-person') as medium, e.group_size as "groupSize", s.signed_on as "signedOn"`;

/** What `readLog` asks. */
const ONE = `
  select ${COLUMNS} from log_entry e left join signature s on s.weekly_log_id = e.weekly_log_id and s.voided_at is null
  where e.journey_id = ? order by e.on_date, e.id`;

/** The same rows of many journeys, by the plan that is quickest for the server: the one that `readManyLogs` uses. */
const MANY = `
  select entry.* from unnest(array[?]::uuid[]) j(id) cross join lateral (
    select e.journey_id, ${COLUMNS} from log_entry e left join (
      select w.id, s.signed_on from weekly_log w left join signature s on s.weekly_log_id = w.id and s.voided_at is null
      where w.journey_id = j.id offset 0
    ) s on s.id = e.weekly_log_id
    where e.journey_id = j.id order by e.on_date, e.id
  ) entry`;

const PER_QUERY = 50;

/** The ways among which the quickest is what the whole is held against. */
export const BARE_READS: readonly BareRead[] = [
  { name: 'a query for each journey', read: (db, organizationId, ids) => inTurn(db, organizationId, ids, 1, ONE) },
  {
    name: 'a query for 50 journeys',
    read: (db, organizationId, ids) => inTurn(db, organizationId, ids, PER_QUERY, MANY),
  },
  { name: 'a query for 50 journeys, one ahead', read: oneAhead },
];

function inTurn(
  db: Database,
  organizationId: string,
  ids: readonly string[],
  size: number,
  sql: string,
): Promise<number> {
  return inSession(db, organizationId, async (session) => {
    let rows = 0;
    for (const some of piecesOf(ids, size)) rows += await countRows(session, sql, some);
    return rows;
  });
}

/** Asks the next question over a second connection while the answer to this one is read. */
async function oneAhead(db: Database, organizationId: string, ids: readonly string[]): Promise<number> {
  const pieces = piecesOf(ids, PER_QUERY).values();
  const connection = () =>
    inSession(db, organizationId, async (session) => {
      let rows = 0;
      for (const some of pieces) rows += await countRows(session, MANY, some);
      return rows;
    });
  const [one, other] = await Promise.all([connection(), connection()]);
  return one + other;
}

async function countRows(session: Session, sql: string, ids: readonly string[]): Promise<number> {
  return (await session.ask(sql, [ids.length === 1 ? ids[0] : ids])).length;
}

function piecesOf(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));
}
