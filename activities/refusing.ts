import { ApplicationFailure } from '@temporalio/common';
import { CreditableError, type ErrorCode } from '../rules/vocabulary/errors.ts';

/** Failures that pass by themselves; the activity is run again. */
const PASSING: readonly ErrorCode[] = ['DATABASE_AWAY', 'TEMPORAL_AWAY', 'DOCUMENTS_AWAY', 'INTERNAL'];

/** A function that a journey has run. */
type Activity<Argument, Answer> = (argument: Argument) => Promise<Answer>;

/**
 * Lets an activity refuse: an error of the catalog reaches the journey with its code and is not tried again,
 * whatever passes by itself is.
 * @param activity - what is run.
 */
export function refusing<Argument, Answer>(activity: Activity<Argument, Answer>): Activity<Argument, Answer> {
  return async (argument) => {
    try {
      return await activity(argument);
    } catch (failure) {
      throw toFailure(failure);
    }
  };
}

function toFailure(failure: unknown): unknown {
  if (!(failure instanceof CreditableError)) return failure;
  const { message, code: type, details, cause } = failure;
  const passing = PASSING.includes(type) && details['permanent'] !== true;
  return ApplicationFailure.create({
    message,
    type,
    details: [details],
    nonRetryable: !passing,
    ...(cause instanceof Error ? { cause } : {}),
  });
}
