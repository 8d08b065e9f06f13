import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueRings } from '../../../rules/obligations/due-rings.ts';
import { type Ring, ringsOf } from '../../../rules/obligations/rings-of.ts';
import {
  CHANNELS,
  ENDS,
  LADDERS,
  type Ladder,
  RECIPIENTS,
  type Rung,
  TONES,
  ladderSchema,
  strengthOf,
} from '../../../rules/vocabulary/ladder.ts';
import { hasDueDay } from '../../../rules/vocabulary/ladders/ladder-days.ts';
import { objectionsTo } from '../../../rules/vocabulary/ladders/ladder-objections.ts';
import { orderRungs } from '../../../rules/vocabulary/ladders/order-rungs.ts';
import { OBLIGATION_KINDS, type ObligationKind } from '../../../rules/vocabulary/obligation.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { anOwed } from './an-owed.ts';

const BEGAN = plainDate('2026-03-02');
const day = (days: number) => addDays(BEGAN, days);

const rungs: fc.Arbitrary<Rung> = fc.record({
  from: fc.constantFrom('began', 'due', 'halfway'),
  days: fc.integer({ min: -20, max: 40 }),
  recipient: fc.constantFrom(...RECIPIENTS),
  tone: fc.constantFrom(...TONES),
  channel: fc.constantFrom(...CHANNELS),
});

type Change = (ladder: Ladder) => Ladder;

const at = fc.nat({ max: 8 });
const touch = (index: number, change: (rung: Rung) => Partial<Rung>): Change => {
  return (ladder) => ({
    ...ladder,
    rungs: ladder.rungs.map((rung, place) => (place === index ? { ...rung, ...change(rung) } : rung)),
  });
};

/** Changes of every kind, more of them such that may stand. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(at, fc.integer({ min: 0, max: 9 }))
      .map(([index, days]) => touch(index, (rung) => ({ days: rung.days - days }))),
  },
  { weight: 4, arbitrary: rungs.map((rung): Change => (ladder) => ({ ...ladder, rungs: [rung, ...ladder.rungs] })) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 10 }).map((everyDays): Change => (ladder) => ({ ...ladder, everyDays })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(at, fc.constantFrom(...TONES)).map(([index, tone]) => touch(index, () => ({ tone }))),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(at, fc.constantFrom(...CHANNELS)).map(([index, channel]) => touch(index, () => ({ channel }))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(at, fc.constantFrom(...RECIPIENTS))
      .map(([index, recipient]) => touch(index, () => ({ recipient }))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(at, fc.integer({ min: 1, max: 9 }))
      .map(([index, days]) => touch(index, (rung) => ({ days: rung.days + days }))),
  },
  {
    weight: 1,
    arbitrary: at.map((index): Change => (ladder) => ({
      ...ladder,
      rungs: ladder.rungs.filter((_, place) => place !== index),
    })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...ENDS).map((end): Change => (ladder) => ({ ...ladder, end })) },
);

/** A life beside the ladder: when it is due, who is away, who asked to wait, and when somebody looked. */
const lives = fc.record({
  span: fc.integer({ min: 2, max: 120 }),
  pause: fc.option(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 30 })), { nil: null }),
  snooze: fc.option(fc.tuple(fc.constantFrom(...RECIPIENTS), fc.nat({ max: 60 })), { nil: null }),
  looks: fc.uniqueArray(fc.integer({ min: -10, max: 200 }), { minLength: 1, maxLength: 12 }),
});

type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

function clockedFor(kind: ObligationKind, ladder: Ladder, { span, pause, snooze }: Life) {
  return {
    owed: anOwed({ kind, beganOn: BEGAN, dueOn: hasDueDay(kind) ? day(span) : null, pauses: pause !== null }),
    ladder,
    pauses: pause === null ? [] : [{ from: day(pause[0]), until: day(pause[0] + pause[1]) }],
    snoozes:
      snooze === null ? [] : [{ personId: snooze[0], until: day(snooze[1]), askedAt: instant(0), endedAt: null }],
    handedOver: null,
    readersOf: (recipient: Ring['recipient']) => [{ personId: recipient, timeZone: 'America/Los_Angeles' }],
    spreadBy: 'journey-1',
  };
}

const instant = (days: number) => `${day(days)}T19:00:00.000Z`;

/** How many words at least so strong somebody has got by an instant. */
const countUntil = (rings: readonly Ring[], { personId, tone, at: until }: Ring) =>
  rings.filter((ring) => ring.personId === personId && strengthOf(ring.tone) >= strengthOf(tone) && ring.at <= until)
    .length;

/** The strongest word that each has heard, look by look, and whether the ladder has come to its end. */
function heardAt(rings: readonly Ring[], looks: readonly number[]) {
  const strongest = new Map<string, number>();
  let toldUntil: string | null = null;
  return looks
    .toSorted((a, b) => a - b)
    .map((look) => {
      const { due, next } = dueRings(rings, toldUntil, instant(look));
      toldUntil = instant(look);
      for (const { personId, tone } of due)
        strongest.set(personId, Math.max(strongest.get(personId) ?? 0, strengthOf(tone)));
      return { strongest: new Map(strongest), ended: next === null };
    });
}

describe('a ladder that an organization may have', () => {
  const reached = { accepted: 0, changed: 0, refused: 0 };
  it.each(OBLIGATION_KINDS)('is never looser than the program: %s', (kind) => {
    const base = LADDERS[kind];
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 3 }), lives, (made, life) => {
        const own = orderRungs(
          base,
          made.reduce((ladder, change) => change(ladder), base),
        );
        if (!ladderSchema.safeParse(own).success || objectionsTo(kind, own).length > 0) {
          reached.refused += 1;
          return;
        }
        reached.accepted += 1;
        const now = instant(0);
        const [mine, theirs] = [own, base].map((ladder) => ringsOf(clockedFor(kind, ladder, life), now)) as [
          Ring[],
          Ring[],
        ];
        if (mine.length !== theirs.length) reached.changed += 1;
        const horizon = mine.at(-1)?.at ?? now;
        for (const ring of theirs.filter(({ at: told }) => told <= horizon)) {
          expect(countUntil(mine, ring)).toBeGreaterThanOrEqual(countUntil(theirs, ring));
        }
        const [heard, expected] = [heardAt(mine, life.looks), heardAt(theirs, life.looks)];
        expected.forEach(({ strongest, ended }, look) => {
          for (const [personId, tone] of strongest)
            expect(heard[look]?.strongest.get(personId) ?? -1).toBeGreaterThanOrEqual(tone);
          if (base.end === 'freeze-assignments' && ended) expect(heard[look]?.ended).toBe(true);
        });
      }),
      { numRuns: 120, seed: 20261126 },
    );
  });
  afterAll(() => {
    // Ladders of both kinds were tried, often enough.
    expect(reached.accepted).toBeGreaterThan(400);
    expect(reached.changed).toBeGreaterThan(120);
    expect(reached.refused).toBeGreaterThan(400);
  });
});
