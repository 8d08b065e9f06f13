import { type Condition } from '../../rulebooks/schema/condition-schema.ts';
import { addQuestion, addRow } from '../add-row.ts';
import { addCategory } from '../categories.ts';
import { atMost, yes } from '../conditions.ts';
import { type Draft, addHint, addMeasure, addStep } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addNumber, unitOf } from '../parameters.ts';
import { nameOf, slugOf, wordsOf } from '../words.ts';
import { mayCut } from './draft-cap.ts';
import { draftLife } from './draft-duration.ts';

/** Drafts what must stand before hours count: a credential, a plan, an agreement, a place of work. */
export function draftRegistration(draft: Draft, fact: Fact): void {
  const words = wordsOf(fact);
  const name = nameOf(fact);
  if (slugOf(fact.id) === draft.frame.registrationRow) return draftMain(draft, fact);
  if (/-life$|permit-life|max-duration/.test(fact.id) && typeof fact.value === 'number') return draftLife(draft, fact);
  if (/employ|w2|work status|w-2/.test(name) && /contractor|w-2/.test(words)) return draftEmployment(draft, fact);
  if (/setting|private|practice/.test(name) && /private/.test(words) && /not |no /.test(words))
    return draftNoPrivatePractice(draft, fact);
  if (
    /plan|contract|agreement|approv|register|programme|registered/.test(name) &&
    /approv|accepted|register/.test(words) &&
    !/no longer|change/.test(words)
  )
    return draftApproval(draft, fact);
  askYes(draft, fact);
}

/** The credential under which hours are gathered. */
function draftMain(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  const title = draft.frame.associate.title;
  const conditions: Condition[] = [
    yes(addMeasure(draft, 'registered', { kind: 'registered' })),
    yes(`settled.${requirement}`),
  ];
  const unit = unitOf(fact);
  const life =
    unit === 'years' || unit === 'months'
      ? addNumber(draft, fact, `How long the registration lasts`, 'registration')
      : undefined;
  const age =
    life === undefined
      ? undefined
      : addMeasure(draft, 'months-registered', { kind: 'registration-age', category: addCategory(draft, 'root') });
  if (life !== undefined && age !== undefined) conditions.push(atMost(age, `param.${life}`));
  if (mayCut(fact))
    addStep(draft, 'registration', {
      id: 'registered',
      kind: 'registration-gate',
      requirement,
      why: `Worked without the credential that must be held (${title}): {state}.`,
    });
  addRow(draft, fact, {
    label: title,
    kind: 'gate',
    ...(life === undefined || age === undefined ? {} : { parameter: life, counts: age }),
    conditions: { all: conditions },
  });
  if (/approv|plan|contract|agreement/.test(wordsOf(fact)))
    addHint(draft, requirement, 'The text also speaks of a plan, contract or approval: is an agreement-gate needed?');
}

/** The board's approval of supervisor, plan or contract, before hours count. */
function draftApproval(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  const isSupervisor = /supervisor approval/.test(nameOf(fact));
  if (mayCut(fact))
    addStep(draft, 'agreement', {
      id: requirement,
      kind: 'agreement-gate',
      basis: 'approved',
      requirement,
      why: 'The board had not yet approved the supervision.',
      repair: 'Record the day on which the board approved it.',
      question: 'The record does not say when the board approved the supervision.',
    });
  addRow(draft, fact, {
    label: isSupervisor ? 'The supervisor approved by the board' : 'Supervision approved by the board first',
    kind: 'gate',
    conditions: { all: [yes(`settled.${requirement}`)] },
  });
}

function draftEmployment(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  if (!mayCut(fact)) return askYes(draft, fact);
  addStep(draft, 'employment', {
    id: 'contractor',
    kind: 'exclude',
    select: { employment: ['contractor'] },
    requirement,
    why: 'Worked as an independent contractor.',
  });
  addStep(draft, 'employment', {
    id: 'employment-unstated',
    kind: 'ask',
    select: { employment: ['unstated'] },
    requirement,
    question: 'The record does not say whether the work was as an employee or a volunteer.',
    why: 'Not worked as the rules ask.',
  });
  addRow(draft, fact, {
    label: 'Employee or volunteer',
    kind: 'gate',
    conditions: { all: [yes(`settled.${requirement}`)] },
  });
}

function draftNoPrivatePractice(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  if (!mayCut(fact) || /own|independent/.test(wordsOf(fact))) return askYes(draft, fact);
  addStep(draft, 'employment', {
    id: requirement,
    kind: 'exclude',
    select: { settingKinds: ['private-practice'] },
    requirement,
    why: 'Worked in a private practice.',
  });
  addRow(draft, fact, {
    label: 'No private practice',
    kind: 'gate',
    conditions: { all: [yes(`settled.${requirement}`)] },
  });
}

function askYes(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  if (/approv|register|before|after/.test(fact.note))
    addHint(draft, requirement, 'Drafted as a question: is a gate needed?');
  const parameter = addNumber(draft, fact, requirement.replaceAll('-', ' '));
  addQuestion(draft, fact, {
    kind: /plan|agreement|contract|form/.test(nameOf(fact)) ? 'form' : 'duty',
    ...(parameter === undefined ? {} : { parameter }),
    question: `Answer yes or no: is this kept: ${requirement.replaceAll('-', ' ')}?`,
  });
}
