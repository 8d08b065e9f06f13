import type { SessionTerms } from '../../../rules/vocabulary/commands/book-session.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';
import { assertLoggedHere } from '../week/assert-logged-here.ts';

/** A supervisee with the setting under whose agreement they are supervised. */
export interface ResolvedMember {
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly superviseeName: string;
  readonly settingId: string;
}

interface Row extends ResolvedMember {
  readonly ended: boolean;
  readonly from: string;
  readonly until: string | null;
}

const AGREEMENTS = `
  select a.journey_id as "journeyId", j.supervisee_id as "superviseeId", p.name as "superviseeName",
    j.ended_at is not null as ended, a.setting_id as "settingId", a.from_on as "from", a.until_on as "until"
  from agreement a join journey j on j.id = a.journey_id join person p on p.id = j.supervisee_id
  where a.supervisor_id = ? and a.journey_id in (?) order by a.journey_id, a.from_on desc, a.setting_id`;

/**
 * Finds for every member the setting of an agreement with the supervisor that covers all days; the setting that was
 * named, or that of the latest agreement.
 * @param days - the days of the session and of its series.
 * @throws ENTRY_NOT_COVERED with the first day that is not covered, LOGGED_ELSEWHERE, JOURNEY_ENDED,
 * SESSION_SAME_PERSON.
 */
export async function resolveMembers(
  session: Session,
  supervisorId: string,
  members: SessionTerms['members'],
  days: readonly PlainDate[],
): Promise<ResolvedMember[]> {
  const journeyIds = members.map(({ journeyId }) => journeyId);
  const agreements = await session.ask<Row>(AGREEMENTS, [supervisorId, journeyIds]);
  const resolved = members.map(({ journeyId, settingId }) => {
    const own = agreements.filter(
      (row) => row.journeyId === journeyId && (settingId === undefined || row.settingId === settingId),
    );
    const chosen = own.find((one) => own.some((row) => row.settingId === one.settingId && covers(row, days[0])));
    const bare = days.find((on) => !own.some((row) => row.settingId === chosen?.settingId && covers(row, on)));
    if (chosen === undefined || bare !== undefined)
      throw new CreditableError('ENTRY_NOT_COVERED', { on: bare ?? days[0] });
    if (chosen.ended) throw new CreditableError('JOURNEY_ENDED');
    const { superviseeId, superviseeName } = chosen;
    return { journeyId, superviseeId, superviseeName, settingId: chosen.settingId };
  });
  assertOncePerPerson(resolved);
  for (const { journeyId } of resolved) await assertLoggedHere(session, journeyId, days.map(weekOf));
  return resolved;
}

function covers({ from, until }: Row, on: PlainDate | undefined): boolean {
  return on !== undefined && from <= on && (until === null || on <= until);
}

/** Whoever is on the way to two licenses is one person in the room: the size of a group is counted by people. */
function assertOncePerPerson(members: readonly ResolvedMember[]): void {
  const seen = new Set<string>();
  for (const { superviseeId, superviseeName } of members) {
    if (seen.has(superviseeId)) throw new CreditableError('SESSION_SAME_PERSON', { name: superviseeName });
    seen.add(superviseeId);
  }
}
