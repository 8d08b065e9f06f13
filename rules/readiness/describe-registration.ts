import { formatDate } from '../explain/format-date.ts';
import { matchAssociate } from '../evaluate/match-credential.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type GateItem } from '../vocabulary/gate-item.ts';
import { jurisdictionName } from '../vocabulary/jurisdiction.ts';
import { type Asking } from './asking.ts';
import { type Application, type GateFacts } from './gate-facts.ts';

/** The application for this license's registration that the board has not answered; null where none is on file. */
export function applicationFor({ identity }: Rulebook, { applications = [] }: GateFacts): Application | null {
  const own = applications.filter(
    ({ jurisdiction, credential }) =>
      jurisdiction === identity.jurisdiction && matchAssociate(identity, credential) !== 'other',
  );
  return own.sort((a, b) => (a.appliedOn < b.appliedOn ? -1 : 1))[0] ?? null;
}

/** Says how far a registration has come that an hour still lacks: applied for, ended, or not applied for. */
export function describeRegistration(
  { probe: { rulebook, record }, on, facts }: Asking,
  { state, why }: Pick<GateItem, 'state' | 'why'>,
): Partial<GateItem> & Pick<GateItem, 'state'> {
  const { associate, jurisdiction } = rulebook.identity;
  const board = `the ${jurisdictionName(jurisdiction)} board`;
  const own = (record.registrations ?? []).filter((held) => held.jurisdiction === jurisdiction);
  const application = applicationFor(rulebook, facts);
  const ended = own.flatMap(({ expiresOn }) => (expiresOn !== undefined && expiresOn < on ? [expiresOn] : [])).sort();
  const last = ended.at(-1);
  if (application !== null)
    return {
      state: 'waiting',
      why: `The registration as ${associate.title} was applied for on ${formatDate(application.appliedOn)} and is not issued yet.`,
      next: `Record the registration as ${associate.title} once ${board} has issued it.`,
    };
  if (last !== undefined && state === 'missing')
    return {
      state,
      why: `The registration ended on ${formatDate(last)}.`,
      next: 'Renew the registration, and record its new term.',
    };
  if (own.length > 0) return { state, why };
  return {
    state: 'missing',
    why: `No registration as ${associate.title} is on file.`,
    next: `Record the registration as ${associate.title} once ${board} has issued it.`,
  };
}
