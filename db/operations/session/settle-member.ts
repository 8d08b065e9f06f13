import { randomUUID } from 'node:crypto';
import type { Medium } from '../../../rules/vocabulary/activity.ts';
import { startOfWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { activityOf, type SupervisionKind } from '../../../rules/vocabulary/supervision-kind.ts';
import { LogEntry } from '../../entities/log-entry.ts';
import { type ReplacedLine, SessionMember } from '../../entities/session-member.ts';
import type { Session } from '../../session.ts';
import { findElsewhere } from '../week/assert-logged-here.ts';
import type { MemberInHand } from './hold-session.ts';

/** A session as it was really held. */
export interface HeldSession {
  readonly supervisorId: string;
  readonly on: PlainDate;
  readonly minutes: number;
  readonly kind: SupervisionKind;
  readonly medium: Medium;
  /** Null for individual supervision. */
  readonly groupSize: number | null;
  /** ISO instant at which it was recorded. */
  readonly at: string;
}

/**
 * What became of a member's line: it is a draft, it stands in a log that was submitted or signed, it waits to be added
 * since that week is closed or the day not covered, it differs from a log that is closed, or there is none to make.
 */
export type Settled = 'in-draft' | 'in-log' | 'to-add' | 'differs' | 'none';

interface Line extends ReplacedLine {
  readonly id: string;
  readonly locked: boolean;
}

const LINE = `
  select e.id, e.setting_id as "settingId", e.activity, e.minutes, e.medium, e.group_size as "groupSize",
    e.weekly_log_id is not null as locked from log_entry e`;

/**
 * Brings the line of one member in step with the session: made once, corrected while it is a draft, never in a closed week.
 * A line that the supervisee had typed for the same supervision is not logged twice: a draft gives way, a closed one stands.
 * @param held - null where the member did not come.
 */
export async function settleMember(session: Session, member: MemberInHand, held: HeldSession | null): Promise<Settled> {
  const current = await findLine(session, member);
  if (current !== null && held !== null && isAs(current, held)) return current.locked ? 'in-log' : 'in-draft';
  if (current?.locked === true && (member.lineMade || held !== null)) return 'differs';
  if (current !== null) await release(session, current);
  const before = current === null ? member.replacedLine : giveBack(member, current);
  if (held === null) return keep(session, member, { lineId: null, lineMade: false, replacedLine: before }, 'none');
  return place(session, member, held, before);
}

/** Takes a member's line away again, and gives back what the supervisee had typed; closed weeks are left as they are. */
export async function releaseMember(
  session: Session,
  member: MemberInHand,
  { supervisorId, on, at }: Pick<HeldSession, 'supervisorId' | 'on' | 'at'>,
): Promise<void> {
  const current = await findLine(session, member);
  if (current !== null && member.lineMade) await release(session, current);
  const { replacedLine, journeyId } = member;
  if (replacedLine !== null && !(await isElsewhere(session, member, on))) {
    const place = { id: randomUUID(), organizationId: session.organizationId, journeyId, weeklyLogId: null };
    const line = { ...place, ...replacedLine, supervisorId, onDate: on, loggedAt: new Date(at) };
    await session.em.insert(LogEntry, line);
  }
  await keep(session, member, { lineId: null, lineMade: false, replacedLine: null }, 'none');
}

async function findLine(session: Session, { lineId }: MemberInHand): Promise<Line | null> {
  if (lineId === null) return null;
  const [line] = await session.ask<Line>(`${LINE} where e.id = ?`, [lineId]);
  return line ?? null;
}

function isAs(line: Line, held: HeldSession): boolean {
  const same = line.minutes === held.minutes && line.medium === held.medium;
  return same && line.activity === activityOf(held.kind) && line.groupSize === held.groupSize;
}

/** Only drafts are deleted; a closed line that the supervisee had typed is merely let go. */
async function release(session: Session, line: Line): Promise<void> {
  if (!line.locked) await session.em.nativeDelete(LogEntry, { id: line.id });
}

/** What the supervisee had typed themselves, which a later undoing brings back. */
function giveBack({ lineMade, replacedLine }: Pick<MemberInHand, 'lineMade' | 'replacedLine'>, line: Line) {
  if (lineMade || line.locked) return replacedLine;
  const { id: _, locked: __, ...typed } = line;
  return typed;
}

async function place(
  session: Session,
  member: MemberInHand,
  held: HeldSession,
  before: ReplacedLine | null,
): Promise<Settled> {
  const typed = await findTyped(session, member, held);
  const none = { lineId: null, lineMade: false, replacedLine: before };
  if (typed?.locked === true) {
    const settled = isAs(typed, held) ? 'in-log' : 'differs';
    return keep(session, member, { ...none, lineId: typed.id }, settled);
  }
  if (member.ended || !(await isOpen(session, member, held)) || (await isElsewhere(session, member, held.on)))
    return keep(session, member, none, 'to-add');
  if (typed !== null) await session.em.nativeDelete(LogEntry, { id: typed.id });
  const replacedLine = typed === null ? before : giveBack({ lineMade: false, replacedLine: null }, typed);
  const lineId = await insertLine(session, member, held);
  return keep(session, member, { lineId, lineMade: true, replacedLine }, 'in-draft');
}

/** A line of that day, supervisor and kind that stands for no other session. */
async function findTyped(session: Session, { journeyId }: MemberInHand, held: HeldSession): Promise<Line | null> {
  const [line] = await session.ask<Line>(
    `${LINE} where e.journey_id = ? and e.on_date = ? and e.supervisor_id = ? and e.activity = ?
     and not exists (select 1 from session_member m where m.line_id = e.id) order by locked desc, e.minutes = ? desc, e.id limit 1`,
    [journeyId, held.on, held.supervisorId, activityOf(held.kind), held.minutes],
  );
  return line ?? null;
}

/** Whether a draft may be added: the part of the week that goes to this supervisor is open, and an agreement covers the day. */
async function isOpen(session: Session, { journeyId, settingId }: MemberInHand, held: HeldSession): Promise<boolean> {
  const [found] = await session.ask<{ open: boolean }>(
    `select not exists (select 1 from weekly_log where journey_id = ? and week_starts_on = ? and supervisor_id = ? and status in ('submitted', 'signed'))
       and exists (select 1 from agreement where journey_id = ? and supervisor_id = ? and setting_id = ? and from_on <= ? and (until_on is null or until_on >= ?)) as open`,
    [
      ...[journeyId, startOfWeek(weekOf(held.on)), held.supervisorId],
      ...[journeyId, held.supervisorId, settingId, held.on, held.on],
    ],
  );
  return found?.open === true;
}

/** Whether the week is logged in another journey, whose hours count here too. */
async function isElsewhere(session: Session, { journeyId }: MemberInHand, on: PlainDate): Promise<boolean> {
  return (await findElsewhere(session, journeyId, [weekOf(on)])) !== null;
}

async function insertLine(session: Session, { journeyId, settingId }: MemberInHand, held: HeldSession) {
  const { supervisorId, minutes, medium, groupSize } = held;
  const id = randomUUID();
  await session.em.insert(LogEntry, {
    ...{ id, organizationId: session.organizationId, journeyId, weeklyLogId: null },
    ...{ settingId, supervisorId, minutes, medium, groupSize, activity: activityOf(held.kind) },
    onDate: held.on,
    loggedAt: new Date(held.at),
  });
  return id;
}

interface Kept {
  readonly lineId: string | null;
  readonly lineMade: boolean;
  readonly replacedLine: ReplacedLine | null;
}

async function keep(session: Session, { memberId }: MemberInHand, kept: Kept, settled: Settled): Promise<Settled> {
  await session.em.nativeUpdate(SessionMember, { id: memberId }, kept);
  return settled;
}
