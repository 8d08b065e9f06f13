import { numberOfLaw } from '../counting/counting-context.ts';
import { openContext } from '../evaluate/evaluate-record.ts';
import { possibleVersions } from '../evaluate/possible-versions.ts';
import { formatDate } from '../explain/format-date.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type StepOf } from '../rulebooks/schema/step-schema.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type GateItem } from '../vocabulary/gate-item.ts';
import { type PlainDate, addDays, daysBetween } from '../vocabulary/plain-date.ts';
import { applicationFor } from './describe-registration.ts';
import { type GateFacts } from './gate-facts.ts';
import { gateItem } from './house-items.ts';
import { sourceOf } from './source-of.ts';

/** How long after the degree the board may receive the application, so that hours before the registration count. */
interface Grace {
  readonly requirement: string;
  readonly degreeOn: PlainDate;
  /** The last day on which the board may receive the application. */
  readonly dueOn: PlainDate;
  readonly days: number;
}

/**
 * Follows the days of grace between the degree and the registration, where the law gives them to whoever applies in time:
 * until which day the application must be received, and which hours are lost when it was not.
 * @returns null where the law gives none, or the degree is not awarded yet.
 */
export function trackGrace(
  record: ExperienceRecord,
  rulebook: Rulebook,
  asOf: PlainDate,
  facts: GateFacts,
): GateItem | null {
  const [version = rulebook] = possibleVersions(openContext(rulebook, record, asOf));
  const grace = graceOf(record, version, asOf);
  if (grace === null) return null;
  const { registrations } = openContext(version, record, asOf);
  const first = registrations?.find(({ known }) => known) ?? null;
  const said = {
    id: 'grace',
    label: `Application for registration within ${grace.days} days of the degree`,
    blocks: false,
    dueOn: grace.dueOn,
    ...sourceOf(version, grace.requirement),
  } as const;
  if (first === null)
    return gateItem({ ...said, ...beforeIssue(grace, asOf, applicationFor(version, facts)?.appliedOn ?? null) });
  // A registration that was issued by the day of the degree leaves no days between the two.
  if (first.issuedOn <= grace.degreeOn) return null;
  return gateItem({ ...said, ...afterIssue(grace, first.appliedOn, first.issuedOn) });
}

function graceOf(record: ExperienceRecord, version: Rulebook, asOf: PlainDate): Grace | null {
  const step = version.counting.steps.find(
    (one): one is StepOf<'registration-gate'> => one.kind === 'registration-gate' && one.bridge !== undefined,
  );
  const degreeOn = record.person.degree?.awardedOn;
  if (step?.bridge === undefined || degreeOn === undefined || degreeOn > asOf) return null;
  const days = numberOfLaw(openContext(version, record, asOf), step.bridge.appliedWithin);
  return { requirement: step.bridge.requirement, degreeOn, dueOn: addDays(degreeOn, days), days };
}

type Standing = Pick<GateItem, 'state' | 'on' | 'why' | 'next'>;

function beforeIssue({ degreeOn, dueOn, days }: Grace, asOf: PlainDate, appliedOn: PlainDate | null): Standing {
  const [since, due] = [formatDate(degreeOn), formatDate(dueOn)];
  if (appliedOn !== null && appliedOn <= dueOn)
    return {
      state: 'done',
      on: appliedOn,
      why: `The board received the application on ${formatDate(appliedOn)}, ${daysBetween(degreeOn, appliedOn)} days after the degree: hours from ${since} on count once the registration is issued.`,
      next: null,
    };
  if (appliedOn !== null)
    return {
      state: 'missing',
      on: null,
      why: `The board received the application on ${formatDate(appliedOn)}, ${daysBetween(degreeOn, appliedOn)} days after the degree instead of ${days}: hours from ${since} until the day before the registration is issued are lost.`,
      next: 'Log no hours toward the license before the registration is issued.',
    };
  const left = daysBetween(asOf, dueOn);
  if (left >= 0)
    return {
      state: 'waiting',
      on: null,
      why: `The board must receive the application by ${due}: ${left === 1 ? '1 day is' : `${left} days are`} left. After that all hours from ${since} until the registration is issued are lost.`,
      next: `Apply for the registration so that the board has it by ${due}, and record the day.`,
    };
  return {
    state: 'missing',
    on: null,
    why: `The application was due at the board by ${due} and none is on file: hours from ${since} until the day before the registration is issued are lost.`,
    next: 'Apply for the registration; record the day if the board received it in time.',
  };
}

function afterIssue({ degreeOn, dueOn, days }: Grace, appliedOn: PlainDate | null, issuedOn: PlainDate): Standing {
  const span = `hours from ${formatDate(degreeOn)} to ${formatDate(addDays(issuedOn, -1))}`;
  if (appliedOn === null)
    return {
      state: 'unknown',
      on: null,
      why: `Nothing shows that the board received the application by ${formatDate(dueOn)}: ${span} do not count.`,
      next: 'Record the registration again with the day on which the board received the application.',
    };
  const after = `The board received the application on ${formatDate(appliedOn)}, ${daysBetween(degreeOn, appliedOn)} days after the degree`;
  if (appliedOn <= dueOn) return { state: 'done', on: appliedOn, why: `${after}: ${span} count.`, next: null };
  return { state: 'missing', on: null, why: `${after} instead of ${days}: ${span} are lost.`, next: null };
}
