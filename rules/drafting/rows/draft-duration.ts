import { type Condition } from '../../rulebooks/schema/condition-schema.ts';
import { addQuestion, addRow } from '../add-row.ts';
import { addCategory } from '../categories.ts';
import { atLeast, atMost, yes } from '../conditions.ts';
import { type Draft, addHint, addMeasure, addStep } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addNumber, addSecond, unitOf } from '../parameters.ts';
import { nameOf, slugOf } from '../words.ts';
import { mayCut } from './draft-cap.ts';

/** Drafts a shortest time, with the longest where the fact names one. */
export function draftDuration(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  const category = addCategory(draft, 'root');
  const isWeeks = fact.unit === 'weeks';
  if (
    typeof fact.value !== 'number' ||
    fact.perExperienceYear === true ||
    /single-setting|year-window|lower-tier/.test(fact.id)
  )
    return ask(draft, fact);
  const parameter = addNumber(draft, fact, isWeeks ? 'Weeks of experience' : 'Time of experience');
  if (parameter === undefined) return ask(draft, fact);
  const fromApproval = /approval/i.test(fact.anchor ?? '');
  const counts = isWeeks
    ? addMeasure(draft, 'weeks', { kind: 'weeks', category })
    : fromApproval
      ? addMeasure(draft, 'months-since-approval', {
          kind: 'elapsed',
          from: 'approval',
          until: 'last-counted',
          category,
        })
      : addMeasure(draft, 'months', { kind: 'span', category });
  if (!isWeeks && !fromApproval)
    draft.readings.set('months', 'The time runs from the first to the last counted day, both included.');
  if (isWeeks) draft.readings.set('weeks', 'A week is one of those asked for when any of its hours count.');
  const most = longest(draft, fact, category);
  const question =
    fact.minWeeklyHours === undefined
      ? undefined
      : `Answer yes or no: were there at least ${fact.minWeeklyHours} hours in each week?`;
  if (question !== undefined)
    addHint(
      draft,
      requirement,
      'The least hours of a week are asked for; can weeks or months with a least decide them?',
    );
  addRow(draft, fact, {
    label: isWeeks ? 'Weeks of experience' : 'Time of experience',
    kind: 'duration',
    noun: isWeeks ? 'weeks' : fact.unit === 'months' ? 'months' : 'years',
    parameter,
    counts,
    ...(question === undefined ? {} : { answer: 'yes-or-no' as const, question }),
    conditions: {
      all: [
        atLeast(counts, `param.${parameter}`),
        ...most,
        ...(question === undefined ? [] : [yes(`answer.${requirement}`)]),
      ],
    },
  });
}

function longest(draft: Draft, fact: Fact, category: string): Condition[] {
  const inYears = fact.maxYears ?? undefined;
  const value = fact.max ?? inYears;
  const unit = inYears === undefined ? unitOf(fact) : 'years';
  if (value === undefined || unit === undefined) return [];
  const name = addSecond(draft, fact, { what: 'max', label: 'Longest time of experience', unit, value });
  const measure = addMeasure(draft, 'months-taken', {
    kind: 'elapsed',
    from: 'first-counted',
    until: 'last-counted',
    category,
  });
  return [atMost(measure, `param.${name}`)];
}

/** Drafts a longest time: of the experience, of a registration, or how far back hours may lie. */
export function draftDeadline(draft: Draft, fact: Fact): void {
  const name = `${nameOf(fact)} ${fact.direction ?? ''}`;
  if (
    typeof fact.value !== 'number' ||
    /renewals|licenses/.test(fact.unit ?? '') ||
    /renewal$|forfeit|substitution/.test(name)
  )
    return ask(draft, fact);
  if (/lookback/.test(name)) return draftLookback(draft, fact);
  const isLife = /expiry|life|provisional|permit|limited|intern(ship)?\b/.test(name) && fact.category !== 'total';
  return isLife ? draftLife(draft, fact) : draftWindow(draft, fact);
}

function draftLookback(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  const years = addNumber(draft, fact, 'How far back hours may lie');
  if (years === undefined || !mayCut(fact)) return ask(draft, fact);
  addStep(draft, 'age', {
    id: requirement,
    kind: 'older-than',
    years,
    before: 'application',
    requirement,
    why: 'Worked before {date}, longer before the application than the rules look back.',
  });
  addRow(draft, fact, {
    label: 'How far back hours may lie',
    kind: 'gate',
    parameter: years,
    conditions: { all: [yes(`settled.${requirement}`)] },
  });
  if (fact.minMonths !== undefined)
    addHint(draft, requirement, `The least time of ${fact.minMonths} months is not drafted.`);
}

/** Drafts how long a registration lasts. */
export function draftLife(draft: Draft, fact: Fact): void {
  const parameter = addNumber(draft, fact, 'How long the registration lasts', 'registration');
  if (parameter === undefined) return ask(draft, fact);
  const counts = addMeasure(draft, 'months-registered', {
    kind: 'registration-age',
    category: addCategory(draft, 'root'),
  });
  addRow(draft, fact, {
    label: 'Time under the registration',
    kind: 'deadline',
    parameter,
    counts,
    conditions: { all: [atMost(counts, `param.${parameter}`)] },
  });
}

function draftWindow(draft: Draft, fact: Fact): void {
  const anchor = `${fact.anchor ?? ''} ${fact.measuredFrom ?? ''}`.toLowerCase();
  const from = /approval/.test(anchor) ? 'approval' : /degree/.test(anchor) ? 'degree' : 'first-counted';
  const parameter = addNumber(draft, fact, 'Longest time of experience');
  if (parameter === undefined) return ask(draft, fact);
  const counts = addMeasure(draft, from === 'first-counted' ? 'months-taken' : `months-since-${from}`, {
    kind: 'elapsed',
    from,
    until: 'last-counted',
    category: addCategory(draft, 'root'),
  });
  addRow(draft, fact, {
    label: 'Longest time of experience',
    kind: 'deadline',
    parameter,
    counts,
    conditions: { all: [atMost(counts, `param.${parameter}`)] },
  });
}

function ask(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  addHint(draft, requirement, 'Drafted as a question: can the log decide it?');
  const isMost = fact.kind === 'maxDuration';
  const parameter = addNumber(draft, fact, requirement.replaceAll('-', ' '));
  addQuestion(draft, fact, {
    kind: isMost ? 'deadline' : 'duration',
    ...(parameter === undefined ? {} : { parameter, answer: isMost ? ('at-most' as const) : ('at-least' as const) }),
    question:
      parameter === undefined
        ? `Answer yes or no: is this kept: ${requirement.replaceAll('-', ' ')}?`
        : `How much is it: ${requirement.replaceAll('-', ' ')}?`,
  });
}
