import type { ExperienceRecord } from '../vocabulary/experience-record.ts';
import type { PlainDate } from '../vocabulary/plain-date.ts';

/** One condition before hours may count, and what to do while it is not fulfilled. */
export interface GateItem {
  readonly id: 'degree' | 'registration' | 'agreement' | 'supervisor';
  readonly label: string;
  readonly done: boolean;
  readonly next: string | null;
}

/**
 * What must be on file before hours may count: the degree, a registration with the board, a signed agreement, and a
 * supervisor whose license covers it. What each hour is worth after that is the rulebook's to say.
 * @param record - what is on file.
 * @param jurisdiction - the state of the license, two letters.
 * @param asOf - the day on which it is asked.
 */
export function mayStartCounting(record: ExperienceRecord, jurisdiction: string, asOf: PlainDate): readonly GateItem[] {
  return [
    item('degree', 'Qualifying degree awarded', hasDegree(record, asOf), 'Record the day the degree was awarded.'),
    item(
      'registration',
      'Registered with the board',
      isRegistered(record, jurisdiction, asOf),
      'Record the registration once the board has issued it.',
    ),
    item(
      'agreement',
      'Supervision agreement signed',
      hasAgreement(record, asOf),
      'Have the supervisor sign the supervision agreement.',
    ),
    item(
      'supervisor',
      'Supervisor licensed',
      hasLicensedSupervisor(record, asOf),
      'Record a license of the supervisor that is valid today.',
    ),
  ];
}

function item(id: GateItem['id'], label: string, done: boolean, next: string): GateItem {
  return { id, label, done, next: done ? null : next };
}

function hasDegree(record: ExperienceRecord, asOf: PlainDate): boolean {
  const awardedOn = record.person.degree?.awardedOn;
  return awardedOn !== undefined && awardedOn <= asOf;
}

function isRegistered(record: ExperienceRecord, jurisdiction: string, asOf: PlainDate): boolean {
  return (record.registrations ?? []).some((held) => held.jurisdiction === jurisdiction && held.issuedOn <= asOf);
}

function signedAgreements(record: ExperienceRecord, asOf: PlainDate): NonNullable<ExperienceRecord['agreements']> {
  return (record.agreements ?? []).filter((agreed) => agreed.signedOn !== undefined && agreed.signedOn <= asOf);
}

function hasAgreement(record: ExperienceRecord, asOf: PlainDate): boolean {
  return signedAgreements(record, asOf).length > 0;
}

function hasLicensedSupervisor(record: ExperienceRecord, asOf: PlainDate): boolean {
  return signedAgreements(record, asOf).some((agreed) => {
    const supervisor = record.supervisors.find((candidate) => candidate.id === agreed.supervisor);
    // A license that has ended since still covered the hours of its time: the rulebook tells those apart.
    return supervisor?.licenses.some((held) => held.issuedOn <= asOf) === true;
  });
}
