import { readStaffFacts } from '../../db/operations/staff/read-staff-facts.ts';
import { nextLook } from '../../rules/obligations/next-look.ts';
import { findStaffOwed } from '../../rules/obligations/staff/find-staff-owed.ts';
import type { OpenObligation } from '../../rules/vocabulary/obligation.ts';
import type { Signs } from '../../rules/vocabulary/signs.ts';
import type { Dependencies } from '../dependencies.ts';
import { tellObligations } from '../obligation/tell-obligations.ts';

/** Which supervisor to look at, and when. */
export interface StaffReview {
  readonly organizationId: string;
  readonly personId: string;
  /** ISO instant. */
  readonly at: string;
}

/** What a look at a supervisor comes to. */
export interface StaffOutcome {
  readonly open: readonly OpenObligation[];
  /** ISO instant at which to look again, should nothing happen before. */
  readonly nextLookAt: string | null;
  readonly noticeIds: readonly string[];
  /** What the clocks can be found by; only where their server knows such attributes. */
  readonly signs?: Signs;
}

/**
 * Looks at a supervisor outside any one journey: credentials that end or have lapsed, and the load; tells whoever is to be
 * told by now. Looking twice at the same instant tells nobody twice.
 * @param dependencies - the database, the present rules, and where the pages are.
 * @returns the activity.
 */
export function reviewSupervisor(
  dependencies: Pick<Dependencies, 'db' | 'pagesUrl' | 'isSearchable' | 'presentRules'>,
) {
  return async ({ organizationId, personId, at }: StaffReview): Promise<StaffOutcome> => {
    const facts = await readStaffFacts(dependencies.db, { organizationId, personId, at });
    const { asOf, timeZone, carries } = facts;
    const licenses = [...new Set(carries.map(({ license }) => license))];
    const rulebooks = licenses.map((license) => dependencies.presentRules(license));
    const scope = { organizationId, scopeId: personId, journeyId: null };
    const found = { scope, owed: findStaffOwed({ ...facts, rulebooks }), at, superviseeId: null, away: [] };
    const { open, noticeIds, riskLevel } = await tellObligations(dependencies, found);
    const look = nextLook({ phase: 'onboarding', asOf, at, timeZone, spreadBy: personId, aliveOn: null });
    const instants = [look, ...open.map(({ nextAt }) => nextAt)].filter((instant) => instant !== null).sort();
    const outcome = { open, nextLookAt: instants[0] ?? null, noticeIds };
    if ((await dependencies.isSearchable?.()) !== true) return outcome;
    const nextDueAt = open.find(({ nextAt }) => nextAt !== null)?.nextAt ?? null;
    return { ...outcome, signs: { tenant: organizationId, nextDueAt, riskLevel } };
  };
}
