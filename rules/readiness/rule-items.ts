import { formatDate } from '../explain/format-date.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type GateItem } from '../vocabulary/gate-item.ts';
import { jurisdictionName } from '../vocabulary/jurisdiction.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';
import { findOpening } from './find-opening.ts';
import { type GateStep, isGateStep, itemOf } from './gate-steps.ts';
import { gateItem } from './house-items.ts';
import { type Finding, probeDays } from './probe-days.ts';
import { sourceOf } from './source-of.ts';
import { type Asking, lastDay } from './asking.ts';
import { describeRegistration } from './describe-registration.ts';

/** Kept or not, these are always told, for everybody must obtain them. */
const ALWAYS_TOLD: readonly GateItem['id'][] = ['registration', 'approval', 'supervisor', 'setting', 'employment'];

/**
 * Says of each step that decides about single hours whether it lets an hour of the pair through on the day.
 * @returns one item for each condition that the rulebook knows, in no order.
 */
export function ruleItems(asking: Asking): GateItem[] {
  const { rulebook } = asking.probe;
  const byId = new Map<GateItem['id'], GateItem>();
  for (const step of rulebook.counting.steps) {
    if (!isGateStep(step)) continue;
    const item = itemOfStep(asking, step);
    const known = byId.get(item.id);
    if (known === undefined || (known.done && !item.done) || isWorse(item, known)) byId.set(item.id, item);
  }
  return [...byId.values()].filter((item) => !item.done || ALWAYS_TOLD.includes(item.id));
}

function isWorse(one: GateItem, other: GateItem): boolean {
  return !other.done && !one.done && one.blocks && !other.blocks;
}

/**
 * Whether a finding holds the gate. What onboarding has to bring (a registration, an agreement, who may supervise) holds it
 * until it is known; other questions are shown and hold nobody up, since the hours stand while they are open.
 */
export function holdsGate(rulebook: Rulebook, { state, step }: Finding): boolean {
  if (state !== 'asked') return state === 'lost';
  const kind = rulebook.counting.steps.find(({ id }) => id === step)?.kind;
  return kind === 'registration-gate' || kind === 'agreement-gate' || kind === 'supervisor-gate';
}

function itemOfStep(asking: Asking, step: GateStep): GateItem {
  const { probe, on } = asking;
  const asOf = on > probe.asOf ? on : probe.asOf;
  const [finding] = probeDays({ ...probe, asOf }, [on], step.id);
  const id = itemOf(step);
  if (finding === undefined || finding.state === 'counts')
    return gateItem({
      id,
      label: LABELS[id],
      state: 'done',
      ...sourceOf(probe.rulebook, step.requirement),
      ...whenDone(asking, id),
    });
  return gateItem({ id, label: LABELS[id], ...openItem(asking, step, finding) });
}

function openItem(asking: Asking, step: GateStep, finding: Finding) {
  const { probe, on } = asking;
  const { rulebook } = probe;
  const isLost = finding.state === 'lost';
  const opensOn = isLost ? findOpening(probe, on, lastDay(asking), ({ state }) => state !== 'lost', step.id) : null;
  const said = {
    state: stateOf(finding, opensOn, step),
    blocks: holdsGate(rulebook, finding),
    on: opensOn,
    why: finding.why,
    next: finding.repair ?? nextOf(asking, itemOf(step), opensOn),
    ...sourceOf(rulebook, finding.requirement ?? step.requirement),
  };
  return step.kind === 'registration-gate' ? { ...said, ...describeRegistration(asking, said) } : said;
}

/** A signature or an approval that is not recorded yet is waited for; other questions are answered by nobody yet. */
function stateOf({ state }: Finding, opensOn: PlainDate | null, { kind }: GateStep): GateItem['state'] {
  if (state === 'asked') return kind === 'agreement-gate' ? 'waiting' : 'unknown';
  return opensOn === null ? 'missing' : 'waiting';
}

/** So soon before its end a registration or license is said to be ending, in days. */
const ENDING_DAYS = 90;

/** Since when a condition is kept, and on which day that ends. */
function whenDone({ probe: { record, rulebook }, agreed, on }: Asking, id: GateItem['id']): Partial<GateItem> {
  if (id === 'approval') return { on: agreed.agreement.boardApprovedOn ?? null };
  if (id === 'registration') {
    const running = runningRegistrations(record, rulebook, on);
    if (running.length === 0) return { why: 'Hours worked on this day count without a registration.' };
    return ending(running, on, 'registration');
  }
  if (id === 'supervisor') {
    const running = agreed.supervisor.licenses.filter((one) => one.issuedOn <= on && on <= (one.expiresOn ?? on));
    return ending(running, on, `license of ${agreed.supervisor.name}`);
  }
  return {};
}

function runningRegistrations({ registrations = [] }: ExperienceRecord, { identity }: Rulebook, on: PlainDate) {
  return registrations.filter(
    (one) => one.jurisdiction === identity.jurisdiction && one.issuedOn <= on && on <= (one.expiresOn ?? on),
  );
}

interface Held {
  readonly issuedOn: PlainDate;
  readonly expiresOn?: PlainDate | undefined;
}

function ending(held: readonly Held[], on: PlainDate, what: string): Partial<GateItem> {
  const first = held.map(({ issuedOn }) => issuedOn).sort()[0] ?? null;
  const ends = held.map(({ expiresOn }) => expiresOn);
  const last = ends
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  if (last === undefined || ends.includes(undefined) || last > addDays(on, ENDING_DAYS)) return { on: first };
  return {
    on: first,
    dueOn: last,
    why: `The ${what} ends on ${formatDate(last)}; hours after that day do not count until its renewal is recorded.`,
  };
}

const LABELS: Readonly<Record<GateItem['id'], string>> = {
  degree: 'Qualifying degree awarded',
  registration: 'Registered with the board',
  grace: 'Application for registration in time',
  setting: 'Setting allowed',
  employment: 'Employment allowed',
  conflict: 'No conflict of interest',
  load: 'Supervisor within the limit of supervisees',
  agreement: 'Supervision agreement signed',
  approval: 'Board’s approval of the supervisor',
  supervisor: 'Supervisor may supervise',
  training: 'Supervisor’s training in supervision',
  other: 'Other rules before hours count',
};

function nextOf({ agreed, probe }: Asking, id: GateItem['id'], opensOn: PlainDate | null): string {
  if (opensOn !== null) return `Hours count from ${formatDate(opensOn)} on as far as this goes.`;
  const { supervisor, setting } = agreed;
  switch (id) {
    case 'approval':
      return `Have the board approve ${supervisor.name} for ${setting.name}, and record the day of its approval.`;
    case 'agreement':
      return 'Have the supervisor sign the supervision agreement.';
    case 'supervisor':
      return `Record every license of ${supervisor.name}, or choose another supervisor.`;
    case 'setting':
    case 'employment':
      return `Ask the ${jurisdictionName(probe.rulebook.identity.jurisdiction)} board whether work at ${setting.name} counts, or choose another setting.`;
    default:
      return 'Answer what is asked under this requirement on the page of the journey.';
  }
}
