import type { PlainDate } from './plain-date.ts';
import type { Role } from './role.ts';

/** What is open of whatever some people owe. */
export interface OwedCounts {
  /** Open, and its day is past. */
  readonly pastDue: number;
  /** Open, and its day is in this week. */
  readonly dueThisWeek: number;
  /** Weekly logs that wait for a signature, and those of them that wait for more than 14 days. */
  readonly toSign: number;
  readonly toSignLong: number;
}

/** What is open in a whole organization. */
export interface OrganizationCounts extends OwedCounts {
  /** Minutes that grow too old within 90 days, and in how many journeys. */
  readonly ageingOutMinutes: number;
  readonly ageingOutJourneys: number;
  /** Of how many things people heard in the last seven days that hours were lost or stopped counting. */
  readonly losses: number;
  /** Supervisors who get no new supervisees until they have signed. */
  readonly frozen: number;
  /** Letters of boards that wait for an answer, and the day of the first. */
  readonly letters: number;
  readonly firstLetterDueOn: PlainDate | null;
  /** Rollouts of newer rules that wait for a decision, the journeys that they change, and those that lose by them. */
  readonly rollouts: number;
  readonly changedJourneys: number;
  readonly losingJourneys: number;
}

/** What one person is told once a week. */
export interface DigestFacts {
  readonly personId: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly roles: readonly Role[];
  readonly own: OwedCounts;
  /** What supervisors owe; for those who lead them. */
  readonly supervisors: OwedCounts & Pick<OrganizationCounts, 'frozen'>;
  readonly organization: OrganizationCounts;
}
