import { loadRulebook } from '../rulebooks/load-rulebook.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Evaluation } from '../vocabulary/evaluation.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { evaluateRecord } from './evaluate-record.ts';

/** One record to be evaluated for one license. */
export interface EvaluationRequest {
  readonly license: string;
  readonly record: ExperienceRecord;
  readonly asOf: PlainDate;
}

/** An evaluator for a process that lives long: each rulebook is read and its engine built once. */
export interface HeldEvaluator {
  /** The rulebook in use. @throws CreditableError LICENSE_UNKNOWN. */
  rulebook(license: string): Rulebook;
  evaluate(request: EvaluationRequest): Promise<Evaluation>;
  /** One after another, letting other work in between, so that a batch never holds up a request. */
  evaluateAll(requests: Iterable<EvaluationRequest>): AsyncGenerator<Evaluation>;
}

/**
 * Opens an evaluator that keeps what it has read.
 * @param read - where rulebooks come from; the folders of this program unless a test says otherwise.
 */
export function holdEvaluator(read: (license: string) => Rulebook = loadRulebook): HeldEvaluator {
  const held = new Map<string, Rulebook>();
  const rulebook = (license: string): Rulebook => {
    const known = held.get(license) ?? read(license);
    held.set(license, known);
    return known;
  };
  const evaluate = ({ license, record, asOf }: EvaluationRequest) =>
    evaluateRecord({ rulebook: rulebook(license), record, asOf });
  return {
    rulebook,
    evaluate,
    async *evaluateAll(requests) {
      for (const request of requests) {
        yield await evaluate(request);
        await otherWork();
      }
    },
  };
}

/** Awaiting an evaluation never lets timers or sockets run; a turn of the event loop does. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
