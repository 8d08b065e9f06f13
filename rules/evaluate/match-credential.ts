import { type Identity } from '../rulebooks/schema/identity-schema.ts';

/** What a rulebook makes of a credential's name: one it accepts, one it knows and does not accept, or a question. */
export type CredentialMatch = { readonly kind: string } | 'other' | 'question';

/**
 * Writes a credential's name so that case, spaces, hyphens and other marks make no difference.
 * @example normalizeName('LMFT-Associate') is 'lmftassociate'.
 */
export function normalizeName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/**
 * Says whether a registration's name is the associate credential of this license.
 * @param identity - the rulebook's names.
 * @param name - as the record writes it.
 * @returns a match, `other` for a credential of another profession, or `question` for a name nobody here knows.
 */
export function matchAssociate({ associate }: Identity, name: string): CredentialMatch {
  if (isAmong(associate.names, name) || isAmong([associate.title], name)) return { kind: associate.title };
  return isAmong(associate.others, name) ? 'other' : 'question';
}

/**
 * Says which accepted kind of supervisor's license a name is. Only names that the requirements use are known not to be
 * one, and the associate credential itself; any other is a question.
 * @param identity - the rulebook's names.
 * @param name - as the record writes it.
 */
export function matchSupervisorLicense(identity: Identity, name: string): CredentialMatch {
  const known = matched.get(identity) ?? new Map<string, CredentialMatch>();
  matched.set(identity, known);
  const match = known.get(name) ?? findSupervisorLicense(identity, name);
  // Names come from records: what is remembered must not grow with them.
  if (known.size < MOST_NAMES) known.set(name, match);
  return match;
}

const MOST_NAMES = 500;
const matched = new WeakMap<Identity, Map<string, CredentialMatch>>();

function findSupervisorLicense({ associate, supervisors }: Identity, name: string): CredentialMatch {
  const accepted = supervisors.accepted.find(({ kind, names }) => isAmong([kind, ...names], name));
  if (accepted !== undefined) return { kind: accepted.kind };
  return isAmong([...supervisors.others, associate.title, ...associate.names], name) ? 'other' : 'question';
}

function isAmong(names: readonly string[], name: string): boolean {
  const wanted = normalizeName(name);
  return names.some((one) => normalizeName(one) === wanted);
}
