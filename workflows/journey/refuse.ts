import { ActivityFailure, ApplicationFailure } from '@temporalio/common';
import { type ErrorCode, type ErrorDetails, describeError } from '../../rules/vocabulary/errors.ts';

/**
 * A business refusal that reaches the person who acted; any other error would stop the journey until somebody mends it.
 * @param code - a code of the error catalog.
 * @param details - what fills the sentence; never personal detail.
 */
export function refusal(code: ErrorCode, details: ErrorDetails = {}): ApplicationFailure {
  return ApplicationFailure.nonRetryable(describeError(code, details), code, details);
}

/**
 * Hands on the refusal that an activity gave, so that an update fails with its own code.
 * @param failure - what the activity threw.
 */
export function refusalOf(failure: unknown): unknown {
  if (failure instanceof ActivityFailure && failure.cause instanceof ApplicationFailure) return failure.cause;
  return failure;
}
