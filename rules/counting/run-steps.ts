import { type Step } from '../rulebooks/schema/step-schema.ts';
import { bookStep } from './book-step.ts';
import { type CountingContext } from './counting-context.ts';
import { isLifted } from './is-lifted.ts';
import { closeQuestions, keepQuestions } from './keep-questions.ts';
import { type Sheet } from './sheet.ts';
import { capAlternation } from './steps/cap-alternation.ts';
import { capBlock } from './steps/cap-block.ts';
import { capPeriod } from './steps/cap-period.ts';
import { capRollingWeek } from './steps/cap-rolling-week.ts';
import { capShare } from './steps/cap-share.ts';
import { capTotal } from './steps/cap-total.ts';
import { capYear } from './steps/cap-year.ts';
import { convertCredit, prorateGroup } from './steps/convert-credit.ts';
import { endRegistrationLife } from './steps/end-registration-life.ts';
import * as dates from './steps/exclude-outside-dates.ts';
import { excludeBeforeFirst, excludeSelected, excludeUnlessAnswered } from './steps/exclude-selected.ts';
import { excludeStaleHours } from './steps/exclude-stale-hours.ts';
import { excludeSignedLate, excludeUnsigned } from './steps/exclude-unsigned.ts';
import { gateByAgreement } from './steps/gate-by-agreement.ts';
import { gateByRegistration } from './steps/gate-by-registration.ts';
import { gateBySupervisor } from './steps/gate-by-supervisor.ts';
import { gateBySupervisorFloor } from './steps/gate-by-supervisor-floor.ts';
import { gateByWeekFloor } from './steps/gate-by-week-floor.ts';
import { gateByExtraUnit, gateByWeeklyUnits } from './steps/gate-by-weekly-units.ts';

/**
 * Runs the steps of a rulebook over a sheet, in their order, but for those whose rule is not in force for the person.
 * A step only ever lowers what an entry is worth.
 * @param sheet - lowered in place.
 */
export function runSteps(sheet: Sheet, context: CountingContext): void {
  for (const written of context.rulebook.counting.steps) {
    const step = isLifted(context, written) ? null : bookStep(context, written);
    if (step === null) continue;
    keepQuestions(sheet, context, step);
    runStep(sheet, context, step);
  }
  closeQuestions(sheet);
}

function runStep(sheet: Sheet, context: CountingContext, step: Step): void {
  switch (step.kind) {
    case 'unsigned':
      return excludeUnsigned(sheet, context, step);
    case 'signed-within':
      return excludeSignedLate(sheet, context, step);
    case 'after-date':
      return dates.excludeAfterDate(sheet, context, step);
    case 'before-date':
      return dates.excludeBeforeDate(sheet, context, step);
    case 'after-window':
      return dates.excludeAfterWindow(sheet, context, step);
    case 'cohort':
      return dates.excludeLaterCohorts(sheet, context, step);
    case 'exclude':
      return excludeSelected(sheet, context, step);
    case 'ask':
      return excludeUnlessAnswered(sheet, context, step);
    case 'first-must-be':
      return excludeBeforeFirst(sheet, context, step);
    case 'older-than':
      return excludeStaleHours(sheet, context, step);
    case 'registration-life':
      return endRegistrationLife(sheet, context, step);
    default:
      return runGateOrCap(sheet, context, step);
  }
}

type Exclusion = 'unsigned' | 'signed-within' | 'after-date' | 'before-date' | 'after-window' | 'cohort' | 'exclude';
type GateOrCap = Exclude<Step, { kind: Exclusion | 'ask' | 'first-must-be' | 'older-than' | 'registration-life' }>;

function runGateOrCap(sheet: Sheet, context: CountingContext, step: GateOrCap): void {
  switch (step.kind) {
    case 'registration-gate':
      return gateByRegistration(sheet, context, step);
    case 'agreement-gate':
      return gateByAgreement(sheet, context, step);
    case 'supervisor-gate':
      return gateBySupervisor(sheet, context, step);
    case 'week-gate':
      return gateByWeeklyUnits(sheet, context, step);
    case 'week-extra-unit':
      return gateByExtraUnit(sheet, context, step);
    case 'week-floor':
      return gateByWeekFloor(sheet, context, step);
    case 'supervisor-floor':
      return gateBySupervisorFloor(sheet, context, step);
    case 'period-cap':
      return step.period === 'rolling-week' ? capRollingWeek(sheet, context, step) : capPeriod(sheet, context, step);
    case 'total-cap':
      return capTotal(sheet, context, step);
    case 'share-cap':
      return capShare(sheet, context, step);
    case 'year-cap':
      return capYear(sheet, context, step);
    case 'block-cap':
      return capBlock(sheet, context, step);
    case 'alternation-cap':
      return capAlternation(sheet, context, step);
    case 'convert':
      return convertCredit(sheet, context, step);
    case 'prorate-group':
      return prorateGroup(sheet, context, step);
  }
}
