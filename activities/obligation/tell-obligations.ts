import { type NoticeReader, findReaders } from '../../db/operations/notice/find-readers.ts';
import { type ObligationScope, keepObligations } from '../../db/operations/obligation/keep-obligations.ts';
import type { KeptObligation } from '../../db/operations/obligation/read-kept.ts';
import { type ToldObligation, keepTold } from '../../db/operations/obligation/keep-told.ts';
import { type OwnLadders, readLadders } from '../../db/operations/obligation/read-ladders.ts';
import type { Pause } from '../../rules/obligations/clock-day.ts';
import { dueRings } from '../../rules/obligations/due-rings.ts';
import { hasEnded } from '../../rules/obligations/has-ended.ts';
import { nextAbove } from '../../rules/obligations/next-above.ts';
import { type Ring, ringsOf } from '../../rules/obligations/rings-of.ts';
import { riskLevel } from '../../rules/obligations/risk-level.ts';
import { LADDERS, type Recipient, type Tone } from '../../rules/vocabulary/ladder.ts';
import type { OpenObligation, Owed } from '../../rules/vocabulary/obligation.ts';
import type { RiskLevel } from '../../rules/vocabulary/risk-level.ts';
import type { Dependencies } from '../dependencies.ts';
import { composeNotices } from './compose-notices.ts';
import { readersOf } from './readers-of.ts';

/** What was found to be owed, and by whom it is read. */
export interface Found {
  readonly scope: ObligationScope;
  readonly owed: readonly Owed[];
  /** ISO instant of the look. */
  readonly at: string;
  /** The supervisee of the journey; null for the obligations of a person outside any journey. */
  readonly superviseeId: string | null;
  /** The supervisee's recorded leave. */
  readonly away: readonly Pause[];
}

/** What is open after a look, and what still has to be delivered. */
export interface Told {
  /** The soonest word first. */
  readonly open: readonly OpenObligation[];
  readonly riskLevel: RiskLevel;
  readonly noticeIds: readonly string[];
}

/** An obligation with the words that fall due, before and after now. */
export interface Ringing {
  readonly owed: Owed;
  readonly kept: KeptObligation;
  /** Which of its own ladders the organization goes by; 0 for that of the program. */
  readonly edition: number;
  readonly due: readonly Ring[];
  readonly next: Ring | null;
  /** ISO instant at which somebody above is told next. */
  readonly aboveAt: string | null;
  /** The tone of every word that has fallen due by now. */
  readonly fallenDue: readonly Tone[];
  /** Whether every rung of its ladder was told. */
  readonly ended: boolean;
}

/**
 * Brings the list of what is owed up to date and tells whoever is to be told by now: each word once, several of a kind
 * to one person together, and after a standstill only the strongest of each.
 */
export async function tellObligations(
  { db, pagesUrl }: Pick<Dependencies, 'db' | 'pagesUrl'>,
  found: Found,
): Promise<Told> {
  const { scope, owed, at } = found;
  const kept = await keepObligations(db, scope, owed, at);
  const [ladders, readers] = await Promise.all([
    readLadders(db, scope.organizationId),
    findReaders(db, scope.organizationId, peopleOf(found, kept)),
  ]);
  const byKey = new Map(kept.map((one) => [one.key, one]));
  const ringing = owed.flatMap((one) => {
    const own = byKey.get(one.id);
    return own === undefined ? [] : [ring(found, one, own, { ladders, readers })];
  });
  const notices = composeNotices({ found, ringing, readers, pagesUrl });
  const told = ringing.map(toldOf);
  const noticeIds = await keepTold(db, { ...scope, notices, told, at });
  const level = riskLevel(ringing.flatMap(({ fallenDue }) => fallenDue));
  return { open: ringing.map(openOf).sort(bySoonest), riskLevel: level, noticeIds };
}

interface People {
  readonly ladders: OwnLadders;
  readonly readers: readonly NoticeReader[];
}

function ring(found: Found, owed: Owed, kept: KeptObligation, { ladders, readers }: People): Ringing {
  const known = { ...owed, beganOn: kept.beganOn };
  const own = ladders[owed.kind];
  const ladder = own?.ladder ?? LADDERS[owed.kind];
  const clocked = {
    owed: known,
    ladder,
    pauses: pausesOf(found, owed, readers),
    snoozes: kept.snoozes,
    handedOver: handedOverOf(owed, kept, readers),
    readersOf: (recipient: Recipient, tone: Tone) => readersOf(found, owed, kept, readers, { recipient, tone }),
    spreadBy: found.scope.scopeId,
  };
  const edition = own?.edition ?? 0;
  // Once a director has decided, it stays in the lists and nobody is told any more.
  const undecided = ringsOf(clocked, found.at);
  const rings = kept.decided ? [] : undecided;
  const aboveAt = nextAbove(rings, kept.delegateId ?? owed.ownerId, found.at);
  // What was decided is no word to anybody; the hours stay as much at risk as they were.
  const fallenDue = undecided.filter(({ at }) => at <= found.at).map(({ tone }) => tone);
  const ended = hasEnded(rings, ladder, found.at);
  return { owed: known, kept, edition, aboveAt, fallenDue, ended, ...dueRings(rings, kept.toldUntil, found.at) };
}

/** Whoever took it over themselves needs no word of it. */
function handedOverOf({ ownerId }: Owed, { handOver, delegateId }: KeptObligation, readers: readonly NoticeReader[]) {
  const holderId = delegateId ?? ownerId;
  const to = readers.find(({ personId }) => personId === holderId);
  return handOver === null || to === undefined || handOver.byId === holderId ? null : { to, at: handOver.at };
}

function pausesOf(
  { superviseeId, away }: Found,
  { ownerId }: Owed,
  readers: readonly NoticeReader[],
): readonly Pause[] {
  if (ownerId === superviseeId) return away;
  return readers.find(({ personId }) => personId === ownerId)?.absences ?? [];
}

function peopleOf({ owed, superviseeId }: Found, kept: readonly KeptObligation[]): readonly string[] {
  const ids = [
    ...owed.flatMap(({ ownerId, supervisorIds }) => [ownerId, ...supervisorIds]),
    ...kept.flatMap(({ delegateId }) => delegateId ?? []),
    ...(superviseeId === null ? [] : [superviseeId]),
  ];
  return [...new Set(ids)];
}

function toldOf({ kept: { obligationId, touched }, due, next, aboveAt, ended }: Ringing): ToldObligation {
  const rungs = due.filter(({ wish }) => wish === null).map(({ rung }) => rung);
  const upcoming = { nextAt: next?.at ?? null, nextRecipient: next?.recipient ?? null, aboveAt, ended };
  return { obligationId, touched, ...upcoming, rung: rungs.length === 0 ? null : Math.max(...rungs) };
}

function openOf({ owed: { id, kind, ownerId, dueOn }, next }: Ringing): OpenObligation {
  return { id, kind, ownerId, dueOn, nextAt: next?.at ?? null };
}

function bySoonest(a: OpenObligation, b: OpenObligation): number {
  if (a.nextAt === b.nextAt) return a.id < b.id ? -1 : 1;
  if (a.nextAt === null || b.nextAt === null) return a.nextAt === null ? 1 : -1;
  return a.nextAt < b.nextAt ? -1 : 1;
}
