/** How long an emergency access lasts unless somebody says otherwise, and at most, minutes. */
export const EMERGENCY_MINUTES = 30;
export const MOST_EMERGENCY_MINUTES = 60;

/** An emergency access that is in force. */
export interface EmergencyInForce {
  readonly emergencyId: string;
  /** Whose record is read. */
  readonly personId: string;
  readonly personName: string;
  /** ISO instant at which it ends by itself. */
  readonly endsAt: string;
}
