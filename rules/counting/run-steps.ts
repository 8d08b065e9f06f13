import { type Step } from '../rulebooks/schema/step-schema.ts';
import { type CountingContext } from './counting-context.ts';
import { type Sheet } from './sheet.ts';
import { capAlternation } from './steps/cap-alternation.ts';
import { capPeriod, capShare, capTotal } from './steps/cap-category.ts';
import { capRollingWeek } from './steps/cap-rolling-week.ts';
import { endRegistrationLife } from './steps/end-registration-life.ts';
import * as exclude from './steps/exclude-entries.ts';
import { excludeStaleHours } from './steps/exclude-stale-hours.ts';
import { gateByRegistration } from './steps/gate-by-registration.ts';
import { gateBySupervisor } from './steps/gate-by-supervisor.ts';
import { gateByExtraUnit, gateByWeeklyUnits } from './steps/gate-by-weekly-units.ts';

/**
 * Runs the steps of a rulebook over a sheet, in their order. A step only ever lowers what an entry is worth.
 * @param sheet - lowered in place.
 */
export function runSteps(sheet: Sheet, context: CountingContext): void {
  for (const step of context.rulebook.counting.steps) runStep(sheet, context, step);
}

function runStep(sheet: Sheet, context: CountingContext, step: Step): void {
  switch (step.kind) {
    case 'unsigned':
      return exclude.excludeUnsigned(sheet, context, step);
    case 'after-date':
      return exclude.excludeAfterDate(sheet, context, step);
    case 'before-date':
      return exclude.excludeBeforeDate(sheet, context, step);
    case 'exclude':
      return exclude.excludeSelected(sheet, context, step);
    case 'ask':
      return exclude.excludeUnlessAnswered(sheet, context, step);
    case 'cohort':
      return exclude.excludeLaterCohorts(sheet, context, step);
    case 'first-must-be':
      return exclude.excludeBeforeFirst(sheet, context, step);
    case 'registration-gate':
      return gateByRegistration(sheet, context, step);
    case 'registration-life':
      return endRegistrationLife(sheet, context, step);
    case 'supervisor-gate':
      return gateBySupervisor(sheet, context, step);
    case 'week-gate':
      return gateByWeeklyUnits(sheet, context, step);
    case 'week-extra-unit':
      return gateByExtraUnit(sheet, context, step);
    case 'older-than':
      return excludeStaleHours(sheet, context, step);
    case 'period-cap':
      return step.period === 'rolling-week' ? capRollingWeek(sheet, context, step) : capPeriod(sheet, context, step);
    case 'total-cap':
      return capTotal(sheet, context, step);
    case 'share-cap':
      return capShare(sheet, context, step);
    case 'alternation-cap':
      return capAlternation(sheet, step);
  }
}
