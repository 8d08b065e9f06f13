import { guessAssociate, hasAssociate, type Associate } from './associate.ts';
import { type Fact, type FactsFile } from './facts.ts';
import { findSetAside } from './find-set-aside.ts';
import { type SupervisorKind, findSupervisorFact, guessSupervisors } from './supervisor-kinds.ts';
import { nameOf, slugOf, wordsOf } from './words.ts';

/** What the whole draft hangs on, found before the first row is written. */
export interface Frame {
  /** The outermost category: all hours, or direct hours where nothing else counts. */
  readonly root: 'total' | 'direct';
  /** The requirement shown as the whole. */
  readonly headline: string;
  readonly isSupervisionInside: boolean;
  readonly associate: Associate;
  readonly supervisors: readonly SupervisorKind[];
  /** The license whose holders the law wants most of the supervision from. */
  readonly ownSupervisor: string;
  /** The requirement under which hours without a signature stand. */
  readonly signedRow: string;
  /** The requirement under which supervision by somebody else stands. */
  readonly supervisorRow: string;
  /** The requirement that asks for the associate credential, where there is one. */
  readonly registrationRow: string | undefined;
  /** The path of people who go no special way, where there are paths. */
  readonly usualPath: string | undefined;
}

const IS_DIRECT = /direct|client contact|psychotherap|face.to.face|contact hours|client.contact/;

/** Finds the frame of a license's draft in its facts. */
export function findFrame(facts: FactsFile): Frame {
  const binding = facts.requirements.filter((fact) => findSetAside(fact, facts) === null);
  const total = findTotal(binding);
  const supervisors = guessSupervisors(facts);
  const supervision = binding.find(({ kind, id }) => kind === 'supervisionMinHours' && /^supervision/.test(id));
  const headline = total ?? binding.find(({ kind }) => kind === 'minDuration') ?? facts.requirements[0];
  const headlineRow = slugOf(headline?.id ?? 'total-hours');
  return {
    root: total !== undefined && isAllDirect(total, binding) ? 'direct' : 'total',
    headline: headlineRow,
    isSupervisionInside: isSupervisionInside(total, facts),
    associate: guessAssociate(facts),
    supervisors,
    ownSupervisor: findOwn(facts, supervisors),
    signedRow: slugOf(findLog(binding)?.id ?? headlineRow),
    supervisorRow: slugOf((usable(findSupervisorFact(facts), binding) ?? supervision)?.id ?? headlineRow),
    registrationRow: hasAssociate(facts) ? findRegistration(binding) : undefined,
    usualPath: findUsualPath(binding),
  };
}

function findTotal(binding: readonly Fact[]): Fact | undefined {
  const floors = binding.filter(
    ({ kind, unit, value }) => kind === 'minHours' && unit === 'hours' && typeof value === 'number',
  );
  const usual = floors.filter(({ degree }) => degree !== 'doctorate');
  return usual.find(({ id }) => id === 'total-hours') ?? [...usual].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
}

/** Whether nothing but direct work counts: the total is direct hours, and no part of it is anything else. */
function isAllDirect(total: Fact, binding: readonly Fact[]): boolean {
  const rest = binding.filter((fact) => fact !== total);
  const direct = rest.filter((fact) => fact.kind === 'minHours' && /direct|client.contact/.test(nameOf(fact)));
  if (direct.some(({ value, unit }) => unit !== 'hours' || (value ?? 0) < (total.value ?? 0))) return false;
  if (rest.some((fact) => fact.kind === 'maxHours' && /indirect|non.?clinical/.test(nameOf(fact)) && fact.value !== 0))
    return false;
  return (
    direct.some(({ value }) => value === total.value) ||
    (IS_DIRECT.test(nameOf(total)) && !/indirect/.test(wordsOf(total)))
  );
}

function isSupervisionInside(total: Fact | undefined, { requirements }: FactsFile): boolean {
  if (total?.composedOf?.some((part) => part.startsWith('supervision')) === true) return true;
  return requirements.some((fact) => {
    if (fact.insideTotal === true) return true;
    if ([...(fact.members ?? []), ...(fact.includes ?? [])].some((part) => /supervis/.test(part))) return true;
    if (fact.kind === 'maxHours' && /supervision/.test(fact.note.toLowerCase()) && /non.?clinical/.test(nameOf(fact)))
      return true;
    if (fact.kind !== 'supervisionMinHours') return false;
    return (
      /part of the (\d|residency)|counts inside|inside the (1|2|3|4|require)/.test(fact.note.toLowerCase()) ||
      fact.within === 'supervised-hours'
    );
  });
}

function findOwn(facts: FactsFile, supervisors: readonly SupervisorKind[]): string {
  const text = facts.requirements
    .filter(
      (fact) =>
        /supervised ?by|by an? l|share|half|lcsw|same/.test(nameOf(fact)) && fact.kind !== 'supervisorCredential',
    )
    .map((fact) => `${fact.category} ${fact.note}`)
    .join(' ');
  return (
    supervisors.find(({ kind }) => new RegExp(`(^|[^A-Za-z])${kind}($|[^A-Za-z])`).test(text))?.kind ??
    supervisors[0]?.kind ??
    facts.license
  );
}

function findLog(binding: readonly Fact[]): Fact | undefined {
  const papers = binding.filter(({ kind }) => kind === 'evaluation' || kind === 'application');
  return papers.find(({ id }) =>
    /(^|-)log$|^attestation|^supervisor-attestation|verification|supervisor-documentation|^log/.test(id),
  );
}

/** A statement from memory decides nothing, so hours are not booked under it. */
function usable(fact: Fact | undefined, binding: readonly Fact[]): Fact | undefined {
  return fact !== undefined && binding.includes(fact) ? fact : undefined;
}

function findRegistration(binding: readonly Fact[]): string | undefined {
  const facts = binding.filter(({ kind }) => kind === 'registration');
  const found =
    facts.find(({ id }) => /^(registration|license-first|prior-license|associate-license|associate)$/.test(id)) ??
    facts.find((fact) => /^associate|lmsw|lsw|intern|candidate/.test(nameOf(fact)) && fact.id !== 'no-associate');
  return found === undefined ? undefined : slugOf(found.id);
}

function findUsualPath(binding: readonly Fact[]): string | undefined {
  const paths = [...new Set(binding.flatMap(({ path }) => path ?? []))];
  if (paths.length === 0) return undefined;
  return paths.length === 1 ? 'supervised-experience' : slugOf(paths[0] ?? '');
}
