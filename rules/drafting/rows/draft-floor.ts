import { addQuestion, addRow } from '../add-row.ts';
import { addCategory, addSum, labelOf, nounOf } from '../categories.ts';
import { atLeast } from '../conditions.ts';
import { type Draft, addHint, addMeasure } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addNumber } from '../parameters.ts';
import { nameOf, slugOf } from '../words.ts';
import { draftShareCap } from './draft-cap.ts';

/** Drafts a number of hours to be reached. */
export function draftFloor(draft: Draft, fact: Fact): void {
  if (fact.anyOf !== undefined) return draftSurplus(draft, fact, fact.anyOf);
  // A maximum may stand among the minimums: its name says so.
  if (/(^|-)(cap|max)$/.test(fact.id))
    return draftShareCap(draft, fact, { category: 'supervision-other-license', of: 'supervision' });
  const category = categoryOf(draft, fact);
  if (category === undefined || typeof fact.value !== 'number') return askForHours(draft, fact);
  if (fact.unit === 'share' || fact.unit === 'percent') return draftShare(draft, fact, category);
  if (
    fact.unit !== 'hours' ||
    fact.perExperienceYear === true ||
    fact.period !== undefined ||
    (fact.perHours !== undefined && category !== 'supervision')
  )
    return askForHours(draft, fact);
  draftSum(draft, fact, category);
}

function draftSum(draft: Draft, fact: Fact, wanted: string): void {
  const category = addSum(draft, wanted);
  const label = labelOf(draft, category);
  const parameter = addNumber(draft, fact, label);
  if (parameter === undefined) return askForHours(draft, fact);
  addRow(draft, fact, {
    label,
    kind: 'floor',
    noun: nounOf(draft, category),
    parameter,
    counts: category,
    ...withinOf(draft, fact, category),
    conditions: { all: [atLeast(category, `param.${parameter}`)] },
  });
}

function draftShare(draft: Draft, fact: Fact, wanted: string): void {
  const category = addSum(draft, wanted);
  const base = addCategory(draft, baseOf(category));
  const share = addNumber(draft, fact, `Share of ${labelOf(draft, category).toLowerCase()}`);
  if (share === undefined) return askForHours(draft, fact);
  const owed = addMeasure(draft, `${share}-owed`, { kind: 'owed-by-share', share, category: base });
  draft.readings.set(
    share,
    `The share of ${labelOf(draft, category).toLowerCase()} is measured on the hours that end up counted.`,
  );
  addRow(draft, fact, {
    label: labelOf(draft, category),
    kind: 'floor',
    noun: nounOf(draft, category),
    unit: 'hours',
    owed,
    counts: category,
    ...withinOf(draft, fact, category),
    conditions: { all: [atLeast(category, `owed.${owed}`)] },
  });
}

/** What two parts have above their own floors. */
function draftSurplus(draft: Draft, fact: Fact, rows: readonly string[]): void {
  const parts = rows.map((row) => ({
    category: addCategory(draft, /individual/.test(row) ? 'individual-therapy' : 'relational'),
    least: slugOf(row),
  }));
  const counts = addMeasure(draft, `${slugOf(fact.id)}-surplus`, { kind: 'surplus', of: parts });
  const parameter = addNumber(draft, fact, 'Hours of either kind');
  if (parameter === undefined) return askForHours(draft, fact);
  addRow(draft, fact, {
    label: 'Hours of either kind',
    kind: 'floor',
    noun: 'hours of either kind',
    parameter,
    counts,
    conditions: { all: [atLeast(counts, `param.${parameter}`)] },
  });
}

/** A floor that no log can show, or that the draft cannot tell how to count. */
export function askForHours(draft: Draft, fact: Fact): void {
  const parameter = addNumber(draft, fact, slugOf(fact.id).replaceAll('-', ' '));
  addHint(draft, slugOf(fact.id), 'Drafted as a question: can the log decide it?');
  addQuestion(draft, fact, {
    kind: parameter === undefined ? 'duty' : 'floor',
    ...(parameter === undefined ? {} : { parameter, answer: 'at-least' as const }),
    question:
      parameter === undefined
        ? `Answer yes or no: is this kept: ${topic(fact)}?`
        : `No log can show it: how much is there of ${topic(fact)}?`,
  });
}

function topic(fact: Fact): string {
  return nameOf({ ...fact, category: '' })
    .trim()
    .replaceAll('-', ' ');
}

function withinOf(draft: Draft, fact: Fact, category: string): { within?: string } {
  const ids = draft.facts.requirements.map(({ id }) => slugOf(id));
  const named = fact.within === undefined ? undefined : slugOf(fact.within);
  if (named !== undefined && ids.includes(named) && named !== slugOf(fact.id)) return { within: named };
  const outer = draft.categories.get(category)?.within;
  const row =
    outer === undefined ? undefined : draft.rows.find(({ counts, kind }) => counts === outer && kind === 'floor');
  return row === undefined ? {} : { within: row.id };
}

function baseOf(category: string): string {
  if (category === 'relational' || category === 'psychotherapy') return 'direct';
  return category.startsWith('supervision') ? 'supervision' : 'root';
}

/** Which hours a floor is about; undefined where nothing in the facts says so. */
function categoryOf(draft: Draft, fact: Fact): string | undefined {
  const name = nameOf(fact);
  const isSupervision = fact.kind === 'supervisionMinHours' && !/supervisor-share|first-half/.test(fact.id);
  return isSupervision ? supervisionOf(fact, name) : workOf(draft, fact, name);
}

function supervisionOf(fact: Fact, name: string): string | undefined {
  if (/raw.data|per.supervisor|primary|secondary|each supervisor/.test(name)) return undefined;
  if (/observ/.test(name)) return 'observation';
  if (/other.profession/.test(name)) return 'supervision-other-license';
  if (
    /supervised by|supervision by an? l|by l[mpcis]|same.profession|lcsw|with-licsw|licsw|-mft|mhsp-|lmhc-|supervisor.share/.test(
      name,
    ) &&
    fact.id !== 'supervision-hours'
  )
    return 'supervision-own-license';
  if (/post.degree/.test(name) && fact.id !== 'supervision-hours') return 'supervision-post-degree';
  if (/individual|one.to.one|one.on.one|direct \(individual/.test(name) && fact.id !== 'supervision-hours')
    return 'supervision-individual';
  return 'supervision';
}

function workOf({ frame }: Draft, fact: Fact, name: string): string | undefined {
  if (slugOf(fact.id) === frame.headline || /^total/.test(fact.id) || fact.category === 'total') return 'root';
  if (/clients receiving|populations|setting|illness|annual-package|in-plan|first|military|weekly|year/.test(name))
    return undefined;
  if (/supervised by|under an? l|under lcsw|under-lcsw|supervised-min|supervisor-share|lcsw-half|under bacs/.test(name))
    return 'own-license';
  if (/relational|couple|famil|conjoint|system/.test(name)) return 'relational';
  if (/individual/.test(name)) return 'individual-therapy';
  if (/post.degree/.test(name) && !/contact|direct/.test(name)) return 'post-degree';
  if (/psychotherap/.test(name) && /^psychotherap/.test(fact.id)) return 'psychotherapy';
  if (
    /direct|client|contact|psychotherap|counsel|diagnosis|^clinical|therapy|face/.test(name) &&
    !/indirect|other-clinical/.test(name)
  )
    return 'direct';
  if (/indirect/.test(name)) return 'indirect';
  return undefined;
}
