import { matchSupervisorLicense } from '../evaluate/match-credential.ts';
import { type Selector } from '../rulebooks/schema/selector-schema.ts';
import { type Supervisor } from '../vocabulary/experience-record.ts';
import { type CountingContext, numberOfLaw } from './counting-context.ts';
import { type Entry } from './sheet.ts';

/**
 * Says whether a selector means an entry: everything it names must hold.
 * @param selector - absent means every entry.
 */
export function matches(context: CountingContext, selector: Selector | undefined, entry: Entry): boolean {
  if (selector === undefined) return true;
  return matchesWork(selector, entry) && matchesSession(context, selector, entry) && matchesPlace(selector, entry);
}

function matchesWork(selector: Selector, entry: Entry): boolean {
  const { activities, media, phases, supervision } = selector;
  return (
    (activities?.includes(entry.activity) ?? true) &&
    (media?.includes(entry.medium) ?? true) &&
    (phases?.includes(entry.phase) ?? true) &&
    (supervision === undefined || supervision === entry.supervision)
  );
}

function matchesSession(context: CountingContext, selector: Selector, entry: Entry): boolean {
  const { modes, groupSizeOver, shorterThan, supervisorKinds } = selector;
  if (modes !== undefined && (entry.mode === null || !modes.includes(entry.mode))) return false;
  if (groupSizeOver !== undefined && (entry.groupSize ?? 0) <= numberOfLaw(context, groupSizeOver, entry.on))
    return false;
  if (shorterThan !== undefined && entry.minutes >= numberOfLaw(context, shorterThan, entry.on)) return false;
  return (
    supervisorKinds === undefined ||
    (entry.supervisor !== null && holdsKind(context, entry.supervisor, supervisorKinds, entry))
  );
}

/** Whether the supervisor held one of these licenses of the board's own state on the day. */
function holdsKind(context: CountingContext, supervisor: Supervisor, kinds: readonly string[], entry: Entry): boolean {
  const { identity } = context.rulebook;
  return supervisor.licenses.some(({ jurisdiction, license, issuedOn, expiresOn }) => {
    const match = matchSupervisorLicense(identity, license);
    const inForce = issuedOn <= entry.on && entry.on <= (expiresOn ?? entry.on);
    return jurisdiction === identity.jurisdiction && inForce && typeof match === 'object' && kinds.includes(match.kind);
  });
}

function matchesPlace({ settingKinds, employment }: Selector, { setting }: Entry): boolean {
  return (
    (settingKinds?.includes(setting.kind ?? 'unstated') ?? true) &&
    (employment?.includes(setting.employment ?? 'unstated') ?? true)
  );
}
