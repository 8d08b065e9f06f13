import type { Channel, Ladder, Recipient, Rung, Tone } from '../vocabulary/ladder.ts';
import type { Owed } from '../vocabulary/obligation.ts';
import { type PlainDate, addDays, daysBetween } from '../vocabulary/plain-date.ts';
import { civilInstant } from './civil-instant.ts';
import { type Pause, clockDay } from './clock-day.ts';
import { type Snooze, heldBack } from './held-back.ts';

/** Somebody who can be told. */
export interface Reader {
  readonly personId: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** An obligation with all that decides when somebody is told of it. */
export interface Clocked {
  readonly owed: Owed;
  readonly ladder: Ladder;
  /** The owner's recorded leave. */
  readonly pauses: readonly Pause[];
  readonly snoozes: readonly Snooze[];
  /** Who took it over from the owner, and the ISO instant; null where nobody did. */
  readonly handedOver: { readonly to: Reader; readonly at: string } | null;
  /** Who is told at a rung that names this part in this tone; empty where nobody plays it. */
  readersOf(recipient: Recipient, tone: Tone): readonly Reader[];
  /** What the minute is drawn from: the journey's id. */
  readonly spreadBy: string;
}

/** One word to one person: a rung come to an instant. */
export interface Ring {
  /** Which rung, from 0; repetitions of the last one count on. */
  readonly rung: number;
  readonly recipient: Recipient;
  readonly personId: string;
  readonly tone: Tone;
  readonly channel: Channel;
  /** ISO instant. */
  readonly at: string;
  /** What sets it apart from the word of the same rung: it rested, or was handed over; null for an ordinary word. */
  readonly wish: string | null;
}

/** So many repetitions ahead are looked at; after each look there are as many again. */
const REPETITIONS_AHEAD = 60;

/**
 * When who is told of an obligation, the earliest first.
 * @param clocked - the obligation, its ladder, and who plays which part.
 * @param now - ISO instant; repetitions are laid out until some time after it.
 */
export function ringsOf(clocked: Clocked, now: string): readonly Ring[] {
  const rungs = [...clocked.ladder.rungs, ...repetitions(clocked, now)];
  const rings = rungs.flatMap((rung, index) => ringsOfRung(clocked, rung, index));
  return [...rings, ...handOver(clocked)].sort((a, b) => (a.at === b.at ? a.rung - b.rung : a.at < b.at ? -1 : 1));
}

function repetitions({ ladder, owed }: Clocked, now: string): readonly Rung[] {
  const last = ladder.rungs.at(-1);
  const { everyDays } = ladder;
  if (last === undefined || everyDays === undefined) return [];
  const passed = Math.max(0, Math.floor(daysBetween(owed.beganOn, now.slice(0, 10) as PlainDate) / everyDays));
  return Array.from({ length: passed + REPETITIONS_AHEAD }, (_, at) => ({
    ...last,
    days: last.days + (at + 1) * everyDays,
  }));
}

function ringsOfRung(clocked: Clocked, rung: Rung, index: number): readonly Ring[] {
  const day = dayOf(clocked, rung);
  if (day === null) return [];
  const { recipient, tone, channel } = rung;
  return clocked.readersOf(recipient, tone).map((reader) => {
    const at = civilInstant(day, reader.timeZone, clocked.spreadBy);
    const word = { rung: index, recipient, personId: reader.personId, tone, channel };
    return { ...word, ...heldBack(clocked, reader, tone, at) };
  });
}

/** Whoever takes something over hears of it at once, whatever the ladder says. */
function handOver({ handedOver }: Clocked): readonly Ring[] {
  if (handedOver === null) return [];
  const { to, at } = handedOver;
  const word = { rung: 0, recipient: 'owner', tone: 'reminder', channel: 'mail' } as const;
  return [{ ...word, personId: to.personId, at, wish: `handed over ${at}` }];
}

function dayOf({ owed, pauses }: Clocked, { from, days }: Rung): PlainDate | null {
  const { beganOn, dueOn } = owed;
  if (from === 'began') return days < 0 ? addDays(beganOn, days) : clockDay(beganOn, days, owed.pauses ? pauses : []);
  if (dueOn === null) return null;
  if (from === 'due') return addDays(dueOn, days);
  return addDays(beganOn, Math.floor(daysBetween(beganOn, dueOn) / 2) + days);
}
