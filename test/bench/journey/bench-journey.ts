import { type IdleFigures, measureIdle } from './measure-idle.ts';
import { type LifeFigures, measureLife } from './measure-life.ts';
import { type WeekFigures, measureWeek } from './measure-week.ts';

/** The parts that can be measured alone. */
export const PARTS = ['eventsPerWeek', 'stateBytes', 'tenYears', 'idle'] as const;
export type Part = (typeof PARTS)[number];

/** What is measured, and how much of it. */
export interface BenchPlan {
  readonly parts: ReadonlySet<Part>;
  /** Usual weeks on a real server. */
  readonly weeks: number;
  /** One week in so many is logged in a long life. */
  readonly every: number;
  readonly years: number;
  /** Idle journeys; ten times as many are started in the end. */
  readonly idle: number;
}

/** One limit, and whether it is kept. */
export interface Mark {
  readonly name: string;
  readonly value: number | boolean;
  readonly limit: string;
  readonly pass: boolean;
}

/** What the bench found. */
export interface JourneyFigures {
  readonly eventsPerWeek?: number;
  readonly stateBytes?: number;
  readonly historyEventsPerYear?: number;
  readonly tenYearSeconds?: number;
  readonly week?: WeekFigures;
  readonly life?: LifeFigures;
  readonly idle?: IdleFigures;
  readonly marks: readonly Mark[];
}

/** The limits: events of a usual week, bytes of a state, events of one run, growth of a worker by idle journeys. */
const LIMITS = { eventsPerWeek: 25, stateBytes: 50_000, longestHistory: 2_000, idleRatio: 1.25 };
/** The state is looked at after so many years. */
const YEARS_OF_STATE = 5;

/** Measures the parts that are asked for, one after another, and holds each against its limit. */
export async function benchJourney(plan: BenchPlan, say: (sentence: string) => void): Promise<JourneyFigures> {
  const { parts, weeks, every, years, idle } = plan;
  const week = parts.has('eventsPerWeek') ? await measureWeek(weeks) : undefined;
  const lived = parts.has('tenYears') ? years : Math.min(years, YEARS_OF_STATE);
  const life = parts.has('tenYears') || parts.has('stateBytes') ? await measureLife(lived, every, say) : undefined;
  const idleness = parts.has('idle') ? await measureIdle(idle, say) : undefined;
  return {
    ...(week && { eventsPerWeek: week.eventsPerWeek, week }),
    ...(life && { stateBytes: life.stateBytes, historyEventsPerYear: life.historyEventsPerYear }),
    ...(life && parts.has('tenYears') && { tenYearSeconds: life.seconds }),
    ...(life && { life }),
    ...(idleness && { idle: idleness }),
    marks: marksOf(week, life, idleness),
  };
}

function marksOf(week?: WeekFigures, life?: LifeFigures, idle?: IdleFigures): Mark[] {
  return [
    ...(week ? [atMost('eventsPerWeek', week.eventsPerWeek, LIMITS.eventsPerWeek)] : []),
    ...(life
      ? [
          atMost('stateBytes', life.stateBytes, LIMITS.stateBytes),
          atMost('longestHistory', life.longestHistory, LIMITS.longestHistory),
          { name: 'totalsEqual', value: life.totalsEqual, limit: 'true', pass: life.totalsEqual },
        ]
      : []),
    ...(idle ? [atMost('idle.ratio', idle.ratio, LIMITS.idleRatio)] : []),
  ];
}

function atMost(name: string, value: number, limit: number): Mark {
  return { name, value, limit: `at most ${String(limit)}`, pass: value <= limit };
}
