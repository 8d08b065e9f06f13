/** The workflow type that keeps the clocks of one supervisor. */
export const STAFF_WORKFLOW = 'staffClock';

/** The workflow id of a supervisor's clocks; opaque, nothing personal. */
export function staffWorkflowId(personId: string): string {
  return `staff/${personId}`;
}

// It answers to the same signal as a journey: something that it depends on has changed.
export { lookAgain } from '../journey/messages.ts';
