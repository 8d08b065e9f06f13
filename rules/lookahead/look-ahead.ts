import { evaluateRecord } from '../evaluate/evaluate-record.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type OutlookAnswer } from '../vocabulary/outlook.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { findAgeingOut } from './find-ageing-out.ts';
import { findAtRisk } from './find-at-risk.ts';
import { type Finish, findFinish } from './find-finish.ts';
import { type Look, type Outlook } from './look.ts';
import { planBackwards } from './plan-backwards.ts';
import { sayIfRenewed } from './say-if-renewed.ts';

/** What is looked at, under which rules, from when, and the day somebody wants to file. */
export interface LookAheadInput {
  readonly rulebook: Rulebook;
  readonly record: ExperienceRecord;
  readonly asOf: PlainDate;
  /** Null where nobody named one. */
  readonly targetOn: PlainDate | null;
  /** Lets other work run; called before each of many evaluations. */
  breathe?(): Promise<void>;
}

/**
 * Looks ahead: when the hours will be complete, what waiting costs, what is at risk, and what each week must bring.
 * @throws RangeError when the target is less than a week ahead.
 */
export async function lookAhead({ rulebook, record, asOf, targetOn, breathe }: LookAheadInput): Promise<OutlookAnswer> {
  const look: Look = async (one, on) => {
    await breathe?.();
    return evaluateRecord({ rulebook, record: one, asOf: on });
  };
  const outlook = { look, record, asOf };
  const ageingOut = await findAgeingOut(outlook);
  const atRisk = (await findAtRisk(outlook, ageingOut)).map(({ entries, ...risk }) => ({
    ...risk,
    entries: [...entries],
  }));
  const plan = targetOn === null ? null : await planBackwards(outlook, targetOn);
  return {
    asOf,
    license: rulebook.identity.license,
    finish: await finishOf(outlook),
    ageingOut: ageingOut.map(({ entries, ...loss }) => ({ ...loss, entries: [...entries] })),
    atRisk,
    plan: plan === null ? null : { ...plan, rows: plan.rows.map((row) => ({ ...row })) },
  };
}

/** Where credentials end first, it says what their renewal would change. */
async function finishOf(outlook: Outlook): Promise<Finish> {
  const finish = await findFinish(outlook);
  const renewed = finish.on === null ? await sayIfRenewed(outlook) : '';
  return renewed === '' ? finish : { ...finish, sentence: `${finish.sentence} ${renewed}` };
}
