import type { Look } from '../lookahead/look.ts';
import type { Rulebook } from '../rulebooks/rulebook.ts';
import type { ExperienceRecord, LogEntry, Supervisor } from '../vocabulary/experience-record.ts';
import type { PlainDate } from '../vocabulary/plain-date.ts';
import { type Restriction, lapsedSince } from './lapses-in.ts';

/** A supervisor of the organization who may take over. */
export interface Candidate {
  readonly supervisor: Supervisor;
  /** How many supervisees more the supervisor may carry; null without a limit. */
  readonly room: number | null;
  /** Whether the supervisor is away on the day, or takes no new supervisees. */
  readonly unavailable: boolean;
}

/** Somebody who could take over, and what is there already. */
export interface StandIn {
  readonly supervisorId: string;
  readonly name: string;
  readonly room: number | null;
  /** Whether a signed agreement with this supervisee at that setting holds on the day. */
  readonly agreementOnFile: boolean;
}

/** For whom a stand-in is sought. */
export interface StandInQuestion {
  readonly look: Look;
  readonly rulebook: Rulebook;
  readonly record: ExperienceRecord;
  readonly settingId: string;
  readonly asOf: PlainDate;
  readonly candidates: readonly Candidate[];
  readonly restrictions: readonly Restriction[];
}

/**
 * Who could take over the supervision of somebody at a setting: available, with room, with a license of the state that
 * holds and is not restricted, and whom the rules of the license sought accept as a supervisor.
 * @returns those with an agreement on file first.
 */
export async function findStandIns(question: StandInQuestion): Promise<readonly StandIn[]> {
  const { record, settingId, asOf, candidates, restrictions } = question;
  const jurisdiction = record.settings.find(({ id }) => id === settingId)?.jurisdiction ?? '';
  const found: StandIn[] = [];
  for (const { supervisor, room, unavailable } of candidates) {
    const licensed = supervisor.licenses.some((held) => held.jurisdiction === jurisdiction && held.issuedOn <= asOf);
    const lapsed = lapsedSince(supervisor, jurisdiction, restrictions, asOf) !== null;
    if (unavailable || room === 0 || !licensed || lapsed || !(await isAccepted(question, supervisor))) continue;
    const agreementOnFile = isAgreed(question, supervisor.id);
    found.push({ supervisorId: supervisor.id, name: supervisor.name, room, agreementOnFile });
  }
  return found.sort((a, b) => Number(b.agreementOnFile) - Number(a.agreementOnFile) || (a.name < b.name ? -1 : 1));
}

function isAgreed({ record, settingId, asOf }: StandInQuestion, supervisorId: string): boolean {
  return (record.agreements ?? []).some(
    ({ supervisor, setting, signedOn, from, until }) =>
      supervisor === supervisorId &&
      setting === settingId &&
      signedOn !== undefined &&
      from <= asOf &&
      (until ?? asOf) >= asOf,
  );
}

/** An hour of work under the candidate is counted: what the rules say of supervisors decides. */
async function isAccepted({ look, rulebook, record, settingId, asOf }: StandInQuestion, candidate: Supervisor) {
  const gates = new Set(
    rulebook.counting.steps.flatMap((step) =>
      step.kind.startsWith('supervisor') && 'requirement' in step ? [step.requirement] : [],
    ),
  );
  if (gates.size === 0) return true;
  const common = {
    on: asOf,
    setting: settingId,
    supervisor: candidate.id,
    medium: 'in-person',
    signedOn: asOf,
  } as const;
  const log: LogEntry[] = [
    { ...common, id: 'probe', activity: 'counseling-individual', minutes: 60 },
    { ...common, id: 'probe-supervision', activity: 'supervision-individual', minutes: 240 },
  ];
  const agreement = { supervisor: candidate.id, setting: settingId, signedOn: asOf, boardApprovedOn: asOf, from: asOf };
  const supervisors = [...record.supervisors.filter(({ id }) => id !== candidate.id), candidate];
  const { application: _, ...rest } = record;
  const agreements = [...(record.agreements ?? []), agreement];
  const { ledger } = await look({ ...rest, supervisors, agreements, log }, asOf);
  return !ledger.some(({ lost }) => lost.some(({ requirement }) => gates.has(requirement)));
}
