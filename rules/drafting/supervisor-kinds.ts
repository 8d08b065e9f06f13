import { FULL_NAMES } from './credentials.ts';
import { type Fact, type FactsFile } from './facts.ts';

/** A license that may supervise, by all its names. */
export interface SupervisorKind {
  readonly kind: string;
  readonly names: string[];
}

const CODES = Object.keys(FULL_NAMES).filter((code) => /^[A-Z]/.test(code) && code !== 'MFT' && code !== 'LADC');

/**
 * Finds the main statement on who may supervise.
 * @returns the fact, or undefined when the file has none.
 */
export function findSupervisorFact({ requirements }: FactsFile): Fact | undefined {
  const facts = requirements.filter(
    ({ kind, otherLicense }) => kind === 'supervisorCredential' && otherLicense === undefined,
  );
  return (
    facts.find(({ id }) => /^supervisor(-(credential|licen[cs]e))?$/.test(id)) ??
    facts.find(({ id, category }) => /^(primary-)?supervisor$/.test(id) || category === 'LICSW' || category === 'LCSW')
  );
}

/** Guesses the licenses that may supervise from what the facts name; the own license where they name none. */
export function guessSupervisors(facts: FactsFile): SupervisorKind[] {
  const fact = findSupervisorFact(facts);
  const text = fact === undefined ? '' : `${fact.category} ${fact.note}`;
  const codes = CODES.filter((code) => new RegExp(`(^|[^A-Za-z-])${code}s?($|[^A-Za-z-])`).test(text));
  const named = codes.sort((a, b) => text.indexOf(a) - text.indexOf(b));
  const own = facts.license;
  const kinds =
    named.length > 0 && facts.profession !== 'social-work' ? named : [own, ...named.filter((code) => code !== own)];
  const others = [
    ...(/psychologist/i.test(text) ? ['psychologist'] : []),
    ...(/psychiatrist/i.test(text) ? ['psychiatrist'] : []),
  ];
  return [...new Set([...withSupervisorStatus(kinds), ...others])].map((kind) => kindOf(kind, facts));
}

/** A license with supervisor status replaces the plain one. */
function withSupervisorStatus(kinds: readonly string[]): string[] {
  return kinds.filter((kind) => !kinds.some((other) => other !== kind && other.startsWith(`${kind}-`)));
}

function kindOf(kind: string, facts: FactsFile): SupervisorKind {
  const full = kind === facts.license ? facts.licenseName.replaceAll('–', '-').replaceAll('’', "'") : FULL_NAMES[kind];
  return { kind, names: full === undefined ? [kind] : [full] };
}
