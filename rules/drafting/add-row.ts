import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { firstDayOf, lastDayOf } from './dates.ts';
import { type Draft } from './draft.ts';
import { type Fact } from './facts.ts';
import { unitOf } from './parameters.ts';
import { sentenceOf, slugOf } from './words.ts';

/** What a fact's row says beyond what every row says. */
export type RowPart = Partial<Requirement> & Pick<Requirement, 'label' | 'kind'>;

/** The order in which a row's fields are written. */
const FIELDS: readonly (keyof Requirement)[] = [
  'id',
  'label',
  'kind',
  'noun',
  'unit',
  'parameter',
  'owed',
  'counts',
  'within',
  'answer',
  'question',
  'path',
  'forDegree',
  'effective',
  'citation',
  'confidence',
  'sourceUrl',
  'notBinding',
  'superseded',
  'conditions',
];

/** Adds the row of a fact: what it says, and where it was read. */
export function addRow(draft: Draft, fact: Fact, part: RowPart): void {
  const { confidence, sourceUrl } = fact;
  const id = slugOf(fact.id);
  const unit = unitOf(fact);
  const row: Requirement = {
    id,
    ...(unit === undefined || part.kind === 'exam' ? {} : { unit }),
    ...pathOf(draft, fact),
    ...degreeOf(draft, fact),
    ...(part.superseded === undefined ? effectiveOf(fact) : {}),
    citation: fact.citation,
    confidence,
    sourceUrl,
    ...part,
  };
  draft.rows.push(
    Object.fromEntries(
      FIELDS.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])),
    ) as Requirement,
  );
}

/** Adds a row that somebody's answer decides. */
export function addQuestion(
  draft: Draft,
  fact: Fact,
  part: Pick<Requirement, 'kind'> & Partial<Requirement> & { question: string },
): void {
  const fact_ = `answer.${slugOf(fact.id)}`;
  const answer = part.answer ?? 'yes-or-no';
  const value = answer === 'yes-or-no' ? 'word.yes' : `param.${part.parameter ?? ''}`;
  const operator = { 'yes-or-no': 'isExactly', 'at-least': 'atLeast', 'at-most': 'atMost' } as const;
  addRow(draft, fact, {
    label: sentenceOf(fact.id),
    ...part,
    answer,
    conditions: { all: [{ fact: fact_, operator: operator[answer], value: { fact: value } }] },
  });
}

function pathOf({ frame }: Draft, fact: Fact): Pick<Requirement, 'path'> {
  if (frame.usualPath === undefined) return {};
  if (fact.path !== undefined) return { path: slugOf(fact.path) };
  const isForAll =
    ['exam', 'degree', 'coursework', 'application'].includes(fact.kind) || frame.usualPath !== 'supervised-experience';
  return isForAll ? {} : { path: frame.usualPath };
}

/** A row for people with a doctorate stands beside one of the same kind for all others. */
function degreeOf({ facts }: Draft, fact: Fact): Pick<Requirement, 'forDegree'> {
  if (/doctorate/.test(fact.degree ?? '') || /(^|-)doctoral(-|$)/.test(fact.id)) return { forDegree: 'doctorate' };
  if (fact.degree === 'master') return { forDegree: 'master' };
  const isDoubled = facts.requirements.some(
    (other) =>
      other !== fact &&
      /doctorate/.test(other.degree ?? '') &&
      other.kind === fact.kind &&
      other.unit === fact.unit &&
      other.category === fact.category,
  );
  return isDoubled && fact.path === undefined ? { forDegree: 'master' } : {};
}

function effectiveOf(fact: Fact): Pick<Requirement, 'effective'> {
  const isNumberDated = (fact.previous ?? fact.before)?.value !== undefined || fact.after !== undefined;
  const from = firstDayOf(fact.effectiveFrom ?? '');
  const until = lastDayOf(fact.effectiveTo ?? '');
  if (isNumberDated || (from === undefined && until === undefined)) return {};
  return {
    effective: {
      by: 'application',
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    },
  };
}
