import { evaluateRecord } from '../evaluate/evaluate-record.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type OutlookAnswer, type WorthAnswer } from '../vocabulary/outlook.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { compareLicenses } from './compare-licenses.ts';
import { type LookAheadInput, lookAhead } from './look-ahead.ts';

/** What lies ahead of records, for a process that lives long and has other work to do. */
export interface HeldOutlooks {
  lookAhead(question: Omit<LookAheadInput, 'breathe'>): Promise<OutlookAnswer>;
  compare(record: ExperienceRecord, asOf: PlainDate, licenses: readonly string[]): Promise<WorthAnswer[]>;
}

/**
 * Looks ahead without holding up requests: between evaluations other work is let in.
 * @param rulebooks - where rulebooks come from; each is read once.
 */
export function holdOutlooks(rulebooks: { read(license: string): Rulebook }): HeldOutlooks {
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
  };
}

/** Awaiting an evaluation never lets timers or sockets run; a turn of the event loop does. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
