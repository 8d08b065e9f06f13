import {
  ServiceError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
} from '@temporalio/client';
import { ApplicationFailure, NamespaceNotFoundError, WorkflowNotFoundError } from '@temporalio/common';
import { CreditableError, type ErrorDetails, isErrorCode } from '../../rules/vocabulary/errors.ts';

/** The gRPC status codes that say "not now" rather than "no". */
const NOT_NOW: readonly number[] = [1, 4, 8, 10, 14];
/** Of those, the ones worth repeating within one request: busy, aborted, unavailable. */
const TRY_AGAIN: readonly number[] = [8, 10, 14];
/** The gRPC status code of a call that is wrong in itself. */
const INVALID_ARGUMENT = 3;
/** How the server names a command that was accepted by a run which ended before answering. */
const RUN_ENDED = 'AcceptedUpdateCompletedWorkflow';

/**
 * Whether the same call may succeed when repeated in a moment.
 * @param error - what the client threw.
 * @param attempts - how often it was tried; a journey that is not found is looked for twice,
 * since it may just be handing over to its next run.
 */
export function isTransient(error: unknown, attempts: number): boolean {
  if (error instanceof WorkflowNotFoundError) return attempts < 2;
  if (error instanceof WorkflowUpdateFailedError) return causeType(error) === RUN_ENDED;
  const status = grpcStatus(error);
  return status !== null && TRY_AGAIN.includes(status);
}

/** Whether the server refuses a call as it was given, so that only another one can succeed. */
export function isRefusedAsGiven(error: unknown): boolean {
  return grpcStatus(error) === INVALID_ARGUMENT;
}

/**
 * The error of the catalog for what the Temporal client threw.
 * @param error - what the client threw.
 * @returns the journey's own refusal, JOURNEY_NOT_FOUND, TEMPORAL_AWAY, or INTERNAL with its cause.
 */
export function translateFailure(error: unknown): CreditableError {
  if (error instanceof CreditableError) return error;
  if (error instanceof WorkflowNotFoundError) return new CreditableError('JOURNEY_NOT_FOUND', {}, { cause: error });
  if (error instanceof WorkflowUpdateFailedError) return translateRefusal(error);
  if (isAway(error)) return new CreditableError('TEMPORAL_AWAY', {}, { cause: error });
  return new CreditableError('INTERNAL', {}, { cause: error });
}

function translateRefusal(error: WorkflowUpdateFailedError): CreditableError {
  const { cause } = error;
  if (cause instanceof ApplicationFailure && isErrorCode(cause.type)) {
    return new CreditableError(cause.type, detailsOf(cause), { cause: error });
  }
  return new CreditableError(causeType(error) === RUN_ENDED ? 'TEMPORAL_AWAY' : 'INTERNAL', {}, { cause: error });
}

function detailsOf(failure: ApplicationFailure): ErrorDetails {
  const first: unknown = failure.details?.[0];
  return typeof first === 'object' && first !== null ? { ...first } : {};
}

function isAway(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || error instanceof NamespaceNotFoundError) return true;
  const status = grpcStatus(error);
  return status !== null && NOT_NOW.includes(status);
}

function causeType(error: WorkflowUpdateFailedError): string | null {
  return error.cause instanceof ApplicationFailure ? (error.cause.type ?? null) : null;
}

function grpcStatus(error: unknown): number | null {
  const origin = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(origin) ? origin.code : null;
}
