import { findDutyPeriods } from '../duties/find-duty-periods.ts';
import { loadDuties } from '../duties/load-duties.ts';
import { evaluateRecord } from '../evaluate/evaluate-record.ts';
import { compareRules } from '../proposals/compare-rules.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type DutyFacts, type DutyPeriod } from '../vocabulary/duty-period.ts';
import { type OutlookAnswer, type WorthAnswer } from '../vocabulary/outlook.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type RulesComparison } from '../vocabulary/rules-comparison.ts';
import { type SupervisionNeeds } from '../vocabulary/supervision-needs.ts';
import { compareLicenses } from './compare-licenses.ts';
import { findGroupLimit } from './find-group-limit.ts';
import { findMissingSupervision, type RunningWeek } from './find-missing-supervision.ts';
import { type LookAheadInput, lookAhead } from './look-ahead.ts';

/** What lies ahead of records, for a process that lives long and has other work to do. */
export interface HeldOutlooks {
  lookAhead(question: Omit<LookAheadInput, 'breathe'>): Promise<OutlookAnswer>;
  compare(record: ExperienceRecord, asOf: PlainDate, licenses: readonly string[]): Promise<WorthAnswer[]>;
  compareRules(question: RulesQuestion): Promise<RulesComparison>;
  needs(week: RunningWeek): Promise<SupervisionNeeds>;
  duties(facts: DutyFacts): DutyPeriod[];
}

/** What other rules would change for one record on one day. */
export interface RulesQuestion {
  readonly before: Rulebook;
  readonly after: Rulebook;
  readonly record: ExperienceRecord;
  readonly asOf: PlainDate;
  /** Of whom the sentences speak: "You", or a name. */
  readonly who: string;
}

/**
 * Looks ahead without holding up requests: between evaluations other work is let in.
 * @param rulebooks - where rulebooks come from; each is read once.
 */
export function holdOutlooks(rulebooks: { read(license: string): Rulebook }): HeldOutlooks {
  const duties = once(loadDuties);
  return {
    lookAhead: (question) => lookAhead({ ...question, breathe: otherWork }),
    async compare(record, asOf, licenses) {
      const evaluate = async (license: string, same: ExperienceRecord, on: PlainDate) => {
        await otherWork();
        return evaluateRecord({ rulebook: rulebooks.read(license), record: same, asOf: on });
      };
      const found: WorthAnswer[] = [];
      for await (const { unmet, unknown, lostMost, ...worth } of compareLicenses(evaluate, licenses, record, asOf))
        found.push({ ...worth, unmet: [...unmet], unknown: [...unknown], lostMost: [...lostMost] });
      return found;
    },
    duties: (facts) => findDutyPeriods(duties(), facts),
    async needs(week) {
      await otherWork();
      return { missing: await findMissingSupervision(week), groupLimit: findGroupLimit(week.rulebook, week.asOf) };
    },
    async compareRules({ before, after, record, asOf, who }) {
      const old = await evaluateRecord({ rulebook: before, record, asOf });
      await otherWork();
      return compareRules(old, await evaluateRecord({ rulebook: after, record, asOf }), who);
    },
  };
}

/** Reads what does not change only when it is first asked for. */
function once<T>(load: () => T): () => T {
  let held: T | undefined;
  return () => (held ??= load());
}

/** Awaiting an evaluation never lets timers or sockets run; a turn of the event loop does. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
