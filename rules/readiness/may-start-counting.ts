import { formatDate } from '../explain/format-date.ts';
import type { Rulebook } from '../rulebooks/rulebook.ts';
import type { ExperienceRecord } from '../vocabulary/experience-record.ts';
import type { GateItem } from '../vocabulary/gate-item.ts';
import { jurisdictionName } from '../vocabulary/jurisdiction.ts';
import type { PlainDate } from '../vocabulary/plain-date.ts';

type Agreements = NonNullable<ExperienceRecord['agreements']>;

/**
 * What must be on file before hours may count: the degree, a registration with the board where the rulebook cuts
 * hours without one, a signed agreement, and a supervisor who is licensed. What each hour is worth after that is the
 * rulebook's to say.
 * @param record - what is on file.
 * @param rulebook - the rules of the license that is sought.
 * @param asOf - the day on which it is asked.
 */
export function mayStartCounting(record: ExperienceRecord, rulebook: Rulebook, asOf: PlainDate): readonly GateItem[] {
  return [
    degreeOf(record, asOf),
    ...(needsRegistration(rulebook) ? [registrationOf(record, rulebook, asOf)] : []),
    agreementOf(record, asOf),
    supervisorOf(record, asOf),
  ];
}

/** Some boards register nobody, or let hours count without it; then nobody may be kept waiting for a registration. */
function needsRegistration({ counting }: Rulebook): boolean {
  return counting.steps.some(({ kind }) => kind === 'registration-gate');
}

function item(id: GateItem['id'], label: string, done: boolean, next: string): GateItem {
  return { id, label, done, next: done ? null : next };
}

function degreeOf({ person }: ExperienceRecord, asOf: PlainDate): GateItem {
  const awardedOn = person.degree?.awardedOn;
  const next =
    awardedOn === undefined
      ? 'Record the day the degree was awarded.'
      : `The degree is awarded on ${formatDate(awardedOn)}.`;
  return item('degree', 'Qualifying degree awarded', awardedOn !== undefined && awardedOn <= asOf, next);
}

function registrationOf({ registrations = [] }: ExperienceRecord, { identity }: Rulebook, asOf: PlainDate): GateItem {
  const { associate, jurisdiction } = identity;
  const done = registrations.some((held) => held.jurisdiction === jurisdiction && held.issuedOn <= asOf);
  const state = jurisdictionName(jurisdiction);
  const next = `Record the registration as ${associate.title} once the ${state} board has issued it.`;
  return item('registration', 'Registered with the board', done, next);
}

function agreementOf(record: ExperienceRecord, asOf: PlainDate): GateItem {
  const done = signedAgreements(record, asOf).length > 0;
  return item('agreement', 'Supervision agreement signed', done, 'Have the supervisor sign the supervision agreement.');
}

function supervisorOf(record: ExperienceRecord, asOf: PlainDate): GateItem {
  const signed = signedAgreements(record, asOf);
  // While none is signed, it is of use to know whether the supervisor of one that waits has a license.
  const agreed = signed.length > 0 ? signed : (record.agreements ?? []);
  const done = agreed.some(({ supervisor }) => isLicensed(record, supervisor, asOf));
  return item('supervisor', 'Supervisor licensed', done, 'Name a supervisor and record the supervisor’s license.');
}

function signedAgreements({ agreements = [] }: ExperienceRecord, asOf: PlainDate): Agreements {
  return agreements.filter(({ signedOn }) => signedOn !== undefined && signedOn <= asOf);
}

function isLicensed({ supervisors }: ExperienceRecord, id: string, asOf: PlainDate): boolean {
  const supervisor = supervisors.find((candidate) => candidate.id === id);
  // A license that has ended since still covered the hours of its time: the rulebook tells those apart.
  return supervisor?.licenses.some((held) => held.issuedOn <= asOf) === true;
}
