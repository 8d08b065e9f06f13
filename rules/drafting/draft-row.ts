import { addRow } from './add-row.ts';
import { type Draft } from './draft.ts';
import { type Fact } from './facts.ts';
import { findSetAside } from './find-set-aside.ts';
import { addNumber } from './parameters.ts';
import { draftCap, draftPeriodCap } from './rows/draft-cap.ts';
import { draftDeadline, draftDuration } from './rows/draft-duration.ts';
import { draftExam } from './rows/draft-exam.ts';
import { draftFloor } from './rows/draft-floor.ts';
import { draftGroup, draftMode } from './rows/draft-mode.ts';
import { draftPaper } from './rows/draft-paper.ts';
import { draftRate } from './rows/draft-rate.ts';
import { draftRegistration } from './rows/draft-registration.ts';
import { draftSupervisor } from './rows/draft-supervisor.ts';
import { draftIndividualWeeks } from './rows/draft-individual-weeks.ts';
import { sentenceOf } from './words.ts';

const BY_KIND: Readonly<Record<Fact['kind'], (draft: Draft, fact: Fact) => void>> = {
  minHours: draftFloor,
  supervisionMinHours: draftFloor,
  maxHours: draftCap,
  periodCap: draftPeriodCap,
  minDuration: draftDuration,
  maxDuration: draftDeadline,
  supervisionRatio: draftRate,
  supervisionMode: draftMode,
  supervisionGroupCap: draftGroup,
  supervisorCredential: draftSupervisor,
  registration: draftRegistration,
  degree: draftPaper,
  coursework: draftPaper,
  exam: draftExam,
  evaluation: draftPaper,
  application: draftPaper,
};

/** Adds one fact to the draft: its row, and the numbers, categories, steps and measures that decide it. */
export function draftRow(draft: Draft, fact: Fact): void {
  const aside = findSetAside(fact, draft.facts);
  if (aside === null) {
    if (fact.kind === 'supervisionMinHours' && fact.unit === 'weeks') draftIndividualWeeks(draft, fact);
    else BY_KIND[fact.kind](draft, fact);
    return;
  }
  const label = sentenceOf(fact.id);
  if ('superseded' in aside) return addRow(draft, fact, { label, kind: 'definition', superseded: aside.superseded });
  const parameter = addNumber(draft, fact, label);
  addRow(draft, fact, {
    label,
    kind: aside.kind,
    ...(parameter === undefined ? {} : { parameter }),
    notBinding: aside.notBinding,
  });
}
