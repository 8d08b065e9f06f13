import { formatDate } from '../explain/format-date.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Anchor, type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { type RulebookReading } from '../vocabulary/reading/rulebook-reading.ts';
import { type Version, partsOfVersion } from '../rulebooks/versions/list-versions.ts';
import { describeChanges } from './describe-changes.ts';
import { amountOf } from './number-words.ts';
import { thoseWithin } from './words/anchor-words.ts';
import { DEGREE_WORDS } from './words/degree-words.ts';
import { quote } from './words/join-words.ts';

type Change = RulebookReading['history'][number];

/** Lists what changed on which day: dated values, dated requirements, and the versions; the newest first. */
export function describeHistory(rulebook: Rulebook): Change[] {
  const { identity, parameters, requirements } = rulebook;
  const changes = [
    ...Object.values(parameters).flatMap(changesOfNumber),
    ...requirements.flatMap(({ label, citation, effective }) =>
      effective === undefined ? [] : spanChanges(quote(label), effective.by, effective, citation),
    ),
    ...spanChanges(`This version (${identity.version})`, identity.appliesTo.by, identity.appliesTo, null),
    ...(identity.versions ?? []).flatMap((version) => changesOfVersion(rulebook, version)),
  ];
  return changes.sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** What is otherwise under a version, in words. */
function changesOfVersion(rulebook: Rulebook, version: Version): Change[] {
  const { id, note, citation, changes } = version;
  const differences = describeChanges(changes, rulebook, partsOfVersion(rulebook, version));
  return spanChanges(`Version ${id}`, rulebook.identity.appliesTo.by, version, citation).map((change) => ({
    ...change,
    sentence: [change.sentence, ...(note === undefined ? [] : [note]), ...differences].join(' '),
  }));
}

function changesOfNumber(parameter: Parameter): Change[] {
  return parameter.values.flatMap((value) => {
    const degree = value.degree === undefined ? '' : ` with ${DEGREE_WORDS[value.degree]}`;
    const what = `${quote(parameter.label)} is ${amountOf(parameter, value)}${degree}:`;
    return spanChanges(what, parameter.by, value, value.citation, '');
  });
}

/** A span tells its first day, or its last where no first day is known. */
function spanChanges(
  what: string,
  by: Anchor,
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  citation: string | null,
  verb = ' stands for',
): Change[] {
  const on = from ?? until;
  const whom = thoseWithin(by, { from, until });
  if (on === undefined || whom === undefined) return [];
  return [{ on, sentence: `${formatDate(on)}: ${what}${verb} ${whom}.`, citation }];
}
