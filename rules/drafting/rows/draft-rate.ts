import { addRow } from '../add-row.ts';
import { addCategory } from '../categories.ts';
import { atMost, yes } from '../conditions.ts';
import { type Draft, addHint, addMeasure, addStep } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addNumber } from '../parameters.ts';
import { slugOf } from '../words.ts';
import { askAboutRate } from './ask-about-rate.ts';
import { mayCut } from './draft-cap.ts';
import { draftAverage, draftEachPeriod } from './draft-period.ts';
import { draftRatio } from './draft-ratio.ts';
import { rhythmOf } from './rhythm.ts';

/** Drafts how much supervision is owed for the work done, or in every period of it. */
export function draftRate(draft: Draft, fact: Fact): void {
  const rhythm = rhythmOf(fact.period);
  if (fact.shape === 'minimumSession') return draftShortest(draft, fact);
  if (fact.maxGapClientHours !== undefined) return draftGap(draft, fact);
  if (isUnitRule(fact)) return askAboutUnits(draft, fact);
  if (
    typeof fact.value !== 'number' ||
    fact.value === 0 ||
    /after-(hours-)?complet|continu|supervision-proportion/.test(fact.id)
  )
    return askAboutRate(draft, fact);
  if (fact.perHours !== undefined) return draftRatio(draft, fact, fact.perHours);
  // A year begun or ended inside a calendar year would owe all of it: the author says how years run.
  if (rhythm === undefined || rhythm.period === 'year') return askAboutRate(draft, fact);
  if (fact.averaging === true) return draftAverage(draft, fact, rhythm);
  draftEachPeriod(draft, fact, rhythm);
}

/** No more work than so much between one supervision and the next. */
function draftGap(draft: Draft, fact: Fact): void {
  const parameter = addNumber(draft, fact, 'Most client hours without supervision');
  if (parameter === undefined) return askAboutRate(draft, fact);
  const category = addCategory(draft, 'direct');
  const counts = addMeasure(draft, 'most-without-supervision', { kind: 'most-between-supervision', category });
  addRow(draft, fact, {
    label: 'Client hours without supervision',
    kind: 'deadline',
    parameter,
    counts,
    conditions: { all: [atMost(counts, `param.${parameter}`)] },
  });
}

function draftShortest(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  const parameter = addNumber(draft, fact, 'Shortest session', 'entry');
  if (parameter === undefined || !mayCut(fact)) return askAboutRate(draft, fact);
  addStep(draft, 'mode', {
    id: requirement,
    kind: 'exclude',
    select: { supervision: true, shorterThan: parameter },
    requirement,
    why: `The session was shorter than ${fact.value} minutes.`,
  });
  draft.readings.set(requirement, 'One entry is one session: shorter entries do not count, and are not added up.');
  addRow(draft, fact, {
    label: 'Shortest session',
    kind: 'gate',
    parameter,
    conditions: { all: [yes(`settled.${requirement}`)] },
  });
}

function askAboutUnits(draft: Draft, fact: Fact): void {
  addHint(
    draft,
    slugOf(fact.id),
    'Units in each week and setting: take the steps week-gate and week-extra-unit over from CA-LMFT.',
  );
  askAboutRate(draft, fact);
}

function isUnitRule(fact: Fact): boolean {
  return fact['perSetting'] === true || fact['per'] === 'setting' || /unit/.test(fact.unit ?? '');
}
