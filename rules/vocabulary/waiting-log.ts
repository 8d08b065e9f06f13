/** A weekly log that waits for its supervisor. */
export interface WaitingLog {
  readonly weeklyLogId: string;
  readonly supervisorId: string;
  /** ISO instant. */
  readonly submittedAt: string;
}
