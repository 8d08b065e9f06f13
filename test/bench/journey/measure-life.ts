import { isDeepStrictEqual } from 'node:util';
import { type Life, countedBy, liveLong } from '../../journey/long-life.ts';
import { openTimeTravel } from '../../journey/time-travel.ts';

const WEEKS_OF_A_YEAR = 52;
/** About what a server would suggest after years; fewer, so that a life has many runs. */
const ROLL_AFTER_EVENTS = 1000;

/** What a long life came to. */
export interface LifeFigures {
  readonly years: number;
  readonly weeksLogged: number;
  readonly seconds: number;
  readonly stateBytes: number;
  readonly historyEventsPerYear: number;
  readonly runs: number;
  readonly longestHistory: number;
  readonly countedMinutes: number;
  /** Whether the count that the journey keeps is that of the same record counted directly. */
  readonly totalsEqual: boolean;
}

/**
 * Leads a journey through years on a server that skips time.
 * @param every - one week in so many is logged; 1 is weekly use.
 */
export async function measureLife(years: number, every: number, say: (sentence: string) => void): Promise<LifeFigures> {
  const begun = performance.now();
  await using travel = await openTimeTravel();
  const plan = { weeks: years * WEEKS_OF_A_YEAR, every, rollAfterEvents: ROLL_AFTER_EVENTS };
  const life = await liveLong(travel, plan, (weeks) => {
    if (weeks % WEEKS_OF_A_YEAR < every) say(`${String(Math.floor(weeks / WEEKS_OF_A_YEAR))} years lived`);
  });
  return figuresOf(life, years, (performance.now() - begun) / 1000);
}

function figuresOf(life: Life, years: number, seconds: number): LifeFigures {
  const { weeksLogged, stateBytes, runs, longestHistory, countedMinutes, kept, direct, events } = life;
  const totalsEqual = isDeepStrictEqual(kept, direct) && countedMinutes === countedBy(direct);
  const perYear = { seconds: Math.round(seconds * 10) / 10, historyEventsPerYear: Math.round(events / years) };
  return { years, weeksLogged, stateBytes, runs, longestHistory, countedMinutes, totalsEqual, ...perYear };
}
