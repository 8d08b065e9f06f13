import { describe, expect, it } from '@jest/globals';
import { ServiceError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import { isTransient, translateFailure } from '../../../api/journeys/translate-failure.ts';
import { updateIdOf } from '../../../api/journeys/update-id.ts';

const refused = (type: string, details: unknown[] = []) =>
  new WorkflowUpdateFailedError(
    'update failed',
    ApplicationFailure.create({ message: 'no', type, nonRetryable: true, details }),
  );
const rpc = (code: number) =>
  new ServiceError('rpc', { cause: Object.assign(new Error('rpc'), { code, details: 'rpc', metadata: {} }) });

describe('a failure of the Temporal client', () => {
  it('is the refusal that the journey gave, with its details', () => {
    const error = translateFailure(refused('PHASE_WRONG', [{ phase: 'onboarding' }]));
    expect([error.code, error.message]).toEqual([
      'PHASE_WRONG',
      'This cannot be done while the journey is in the phase "onboarding".',
    ]);
  });

  it('is INTERNAL, and tells nothing, when the refusal is not of the catalog', () => {
    const error = translateFailure(refused('TypeError', ['secret']));
    expect([error.code, error.details]).toEqual(['INTERNAL', {}]);
  });

  it('is JOURNEY_NOT_FOUND when no such journey runs', () => {
    expect(translateFailure(new WorkflowNotFoundError('gone', 'journey/1', undefined)).code).toBe('JOURNEY_NOT_FOUND');
  });

  it('is TEMPORAL_AWAY when there was no answer in time', () => {
    for (const error of [
      rpc(14),
      rpc(4),
      rpc(8),
      new WorkflowUpdateRPCTimeoutOrCancelledError('late'),
      refused('AcceptedUpdateCompletedWorkflow'),
    ]) {
      expect(translateFailure(error).code).toBe('TEMPORAL_AWAY');
    }
    expect(translateFailure(rpc(3)).code).toBe('INTERNAL');
  });

  it('is worth another try when it is only for the moment', () => {
    expect(
      [rpc(14), rpc(10), refused('AcceptedUpdateCompletedWorkflow')].map((error) => isTransient(error, 5)),
    ).toEqual([true, true, true]);
    expect([rpc(3), refused('PHASE_WRONG'), new Error('x')].map((error) => isTransient(error, 1))).toEqual([
      false,
      false,
      false,
    ]);
    const missing = new WorkflowNotFoundError('gone', 'journey/1', undefined);
    expect([isTransient(missing, 1), isTransient(missing, 2)]).toEqual([true, false]);
  });
});

describe('the id of a command', () => {
  const command = {
    organizationId: 'o',
    actorId: 'a',
    journeyId: 'j',
    key: 'key-12345',
    at: '1',
    body: { week: '2026-W47' },
  };

  it('is the same for a repetition, and another for another command under the same key', () => {
    const id = updateIdOf('submitWeek', command);
    expect(updateIdOf('submitWeek', { ...command, at: '2' })).toBe(id);
    for (const other of [
      { ...command, actorId: 'b' },
      { ...command, body: { week: '2026-W48' } },
    ]) {
      expect(updateIdOf('submitWeek', other)).not.toBe(id);
    }
    expect(updateIdOf('signWeek', command)).not.toBe(id);
    expect(id).toMatch(/^key-12345\/[0-9a-f]{16}$/);
  });
});
