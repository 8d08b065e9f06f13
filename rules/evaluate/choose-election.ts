import { type CountingContext } from '../counting/counting-context.ts';
import { shareCounted } from '../explain/share-counted.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Identity } from '../rulebooks/schema/identity-schema.ts';
import { listVersions } from '../rulebooks/versions/list-versions.ts';
import { type Evaluation, type Verdict } from '../vocabulary/evaluation.ts';
import { plainDate } from '../vocabulary/plain-date.ts';

/** A choice of rules that the law leaves to the person. */
export type Election = NonNullable<Identity['elections']>[number];

/** The elections that are open to this person: whoever's date is not on record is not offered one. */
export function offeredElections({ rulebook, anchors }: CountingContext): readonly Election[] {
  return (rulebook.identity.elections ?? []).filter(({ offered: { by, from, until } }) => {
    const on = by === 'entry' ? null : anchors[by];
    return on !== null && (from ?? on) <= on && on <= (until ?? on);
  });
}

/** The same person, judged as if the dates of an election were theirs. */
export function electing(context: CountingContext, { asIf = {} }: Election): CountingContext {
  const dates = Object.entries(asIf).map(([anchor, date]) => [anchor, plainDate(date)]);
  return { ...context, picks: { ...context.anchors, ...Object.fromEntries(dates) } };
}

/**
 * The rules by which a person who takes a choice is counted.
 * @param whole - the rulebook with all its versions.
 * @param present - the version that stands without the choice.
 * @throws RangeError when the choice gives a version that is not there.
 */
export function rulebookElected(whole: Rulebook, present: Rulebook, { id, gives }: Election): Rulebook {
  if (gives === undefined) return present;
  const given = listVersions(whole).find((version) => version.id.replace(/\+.*$/, '') === gives);
  if (given === undefined) throw new RangeError(`The choice ${id} gives no version of this rulebook: ${gives}`);
  return given.rulebook;
}

/** An evaluation under an election. */
export interface Elected {
  readonly election: Election;
  readonly evaluation: Evaluation;
}

/** What the rules that stand without a choice are called among the ways shown. */
const PRESENT = { id: 'rules-as-they-stand', label: 'The rules that apply without a choice' };

/**
 * Takes the best of what a person may choose, and shows every choice with its verdict.
 * Among equal verdicts the one with more of the headline done is taken, and the rules without a choice before any other.
 */
export function chooseElection(present: Evaluation, elected: readonly Elected[]): Evaluation {
  const ways = [
    { ...PRESENT, evaluation: present },
    ...elected.map(({ election: { id, label, citation }, evaluation }) => ({
      id,
      label: `${label} (${citation})`,
      evaluation,
    })),
  ];
  const best = ways.reduce((a, b) => (isBetter(b.evaluation, a.evaluation) ? b : a));
  const shown = ways.map(({ id, label, evaluation: { verdict } }) => ({ id, label, open: true, verdict }));
  const { paths = [], notes = [] } = best.evaluation;
  return {
    ...best.evaluation,
    path: best.evaluation.path ?? best.id,
    paths: [...paths, ...shown],
    notes: [`There is a choice of rules; "${best.label}" is taken here because it serves best.`, ...notes],
  };
}

const RANK: Readonly<Record<Verdict, number>> = { met: 2, unknown: 1, unmet: 0 };

function isBetter(a: Evaluation, b: Evaluation): boolean {
  if (a.verdict !== b.verdict) return RANK[a.verdict] > RANK[b.verdict];
  return shareCounted(a) > shareCounted(b);
}
