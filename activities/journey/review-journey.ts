import { readExpectedSessions } from '../../db/operations/obligation/read-expected-sessions.ts';
import { readOpenMatters } from '../../db/operations/obligation/read-open-matters.ts';
import { readCandidates } from '../../db/operations/staff/read-candidates.ts';
import { findQuartersOf } from '../../db/views/find-quarters.ts';
import { getProgress } from '../../db/views/get-progress.ts';
import { findPacketFacts } from '../../db/views/packet-facts.ts';
import type { Duty } from '../../rules/duties/duty.ts';
import { findDutyPeriods } from '../../rules/duties/find-duty-periods.ts';
import { loadDuties } from '../../rules/duties/load-duties.ts';
import { findOwed } from '../../rules/obligations/find-owed.ts';
import type { JourneyFacts } from '../../rules/obligations/journey-facts.ts';
import { lapsesIn } from '../../rules/obligations/lapses-in.ts';
import { nextLook } from '../../rules/obligations/next-look.ts';
import { isReady } from '../../rules/readiness/is-ready.ts';
import { judgePacket } from '../../rules/readiness/judge-packet.ts';
import { type Signs, signsOfRules } from '../../rules/vocabulary/signs.ts';
import type { OpenObligation } from '../../rules/vocabulary/obligation.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Told, tellObligations } from '../obligation/tell-obligations.ts';
import { type Count, type Counted, countJourney } from './count-journey.ts';
import { tellTakers } from './tell-takers.ts';

/** So many open obligations a journey carries in memory; the rest is in the lists of the database. */
const MOST_CARRIED = 40;

/** What a look at a journey comes to. */
export interface ReviewOutcome {
  readonly mayCount: boolean;
  readonly ready: boolean;
  /** What is open, the soonest word first; 40 at most. */
  readonly open: readonly OpenObligation[];
  /** ISO instant at which to look again, should nothing happen before; null for a journey that is over. */
  readonly nextLookAt: string | null;
  /** Notices that are stored and still have to be delivered. */
  readonly noticeIds: readonly string[];
  /** What the journey can be found by; only where its server knows such attributes. */
  readonly signs?: Signs;
}

/**
 * Looks at a journey as a whole: counts its record, finds what is owed, and tells whoever is to be told by now.
 * Looking twice at the same instant tells nobody twice.
 * @param dependencies - the database, the evaluators, and where the pages are.
 * @returns the activity.
 */
export function reviewJourney(
  dependencies: Pick<Dependencies, 'db' | 'evaluatorFor' | 'pagesUrl' | 'journeys' | 'isSearchable'>,
) {
  const duties = loadDuties();
  return async (count: Count): Promise<ReviewOutcome> => {
    await tellTakers(dependencies, count);
    const counted = await countJourney(dependencies, count);
    const facts = await collectFacts({ ...dependencies, duties }, count, counted);
    const scope = { organizationId: count.organizationId, scopeId: count.journeyId, journeyId: count.journeyId };
    const { superviseeId, phase } = facts;
    const away = counted.record.leaves ?? [];
    const owed = await findOwed(facts);
    const told = await tellObligations(dependencies, { scope, owed, at: count.at, superviseeId, away });
    const { open, noticeIds } = told;
    const look = nextLook({
      phase,
      asOf: counted.asOf,
      at: count.at,
      timeZone: counted.timeZone,
      spreadBy: count.journeyId,
      aliveOn:
        facts.lastLoggedOn !== null && facts.lastLoggedOn > facts.phaseSince ? facts.lastLoggedOn : facts.phaseSince,
    });
    return {
      mayCount: counted.gate.mayCount,
      ready: isReady(counted.evaluation),
      open: open.slice(0, MOST_CARRIED),
      nextLookAt: earliest([look, ...open.map(({ nextAt }) => nextAt)]),
      noticeIds,
      ...((await dependencies.isSearchable?.()) === true && { signs: signsOf(count, counted, facts, told) }),
    };
  };
}

function signsOf({ organizationId }: Count, { rulebook }: Counted, { phase }: JourneyFacts, told: Told): Signs {
  const { license, version } = rulebook.identity;
  const nextDueAt = earliest(told.open.map(({ nextAt }) => nextAt));
  return { tenant: organizationId, phase, nextDueAt, riskLevel: told.riskLevel, ...signsOfRules(license, version) };
}

async function collectFacts(
  { db, duties }: Pick<Dependencies, 'db'> & { readonly duties: readonly Duty[] },
  { organizationId, journeyId, at }: Count,
  { record, rulebook, evaluation, gate, asOf, finishOn, look }: Counted,
): Promise<JourneyFacts> {
  const matters = await readOpenMatters(db, { organizationId, journeyId });
  const { restrictions, superviseeId } = matters;
  const booked = await readExpectedSessions(db, { organizationId, journeyId }, asOf);
  const packetFacts = await findPacketFacts(db, { organizationId, actorId: superviseeId }, journeyId);
  const packet = judgePacket(rulebook.identity.license, packetFacts);
  const quarters = await findQuartersOf(db, { organizationId, actorId: superviseeId }, journeyId);
  const progress = await getProgress(db, { organizationId, actorId: superviseeId }, journeyId);
  const dutyPeriods = findDutyPeriods(duties, { ...progress.facts, today: asOf });
  const lapsed = lapsesIn(record, restrictions, asOf).length > 0;
  const candidates = lapsed ? await readCandidates(db, organizationId, { asOf, superviseeId }) : [];
  return {
    ...matters,
    journeyId,
    at,
    asOf,
    record,
    rulebook,
    evaluation,
    gate,
    finishOn,
    look,
    candidates,
    packet,
    booked,
    quarters,
    dutyPeriods,
  };
}

function earliest(instants: readonly (string | null)[]): string | null {
  const known = instants.filter((at) => at !== null).sort();
  return known[0] ?? null;
}
