import { formatDate } from '../explain/format-date.ts';
import { type Identity } from '../rulebooks/schema/identity-schema.ts';
import { ANCHORS } from '../rulebooks/schema/parameter-schema.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { jurisdictionName } from '../vocabulary/jurisdiction.ts';
import { type RulebookReading } from '../vocabulary/reading/rulebook-reading.ts';
import { type Lookup } from './lookup.ts';
import { dayOf, thoseWithin } from './words/anchor-words.ts';
import { DEGREE_WORDS } from './words/degree-words.ts';
import { joinWords, quote } from './words/join-words.ts';

/** Says for whom the rules of a license are, and to whom this version of them applies. */
export function describeForWhom({ identity, counting }: Rulebook): string[] {
  const { license, title, jurisdiction, board, associate, supervisors } = identity;
  const isRegistered = counting.steps.some(({ kind }) => kind === 'registration-gate');
  const accepted = supervisors.accepted.map(({ kind }) => kind);
  return [
    `For everybody who seeks the license ${title} (${license}) in ${jurisdictionName(jurisdiction)}. The ${board} decides.`,
    ...(isRegistered ? [`Hours are worked while registered as ${associate.title}.`] : []),
    `Supervision is given by somebody licensed as ${joinWords(accepted, 'or')}.`,
    versionWords(identity),
  ];
}

function versionWords({ version, appliesTo }: Identity): string {
  const whom = thoseWithin(appliesTo.by, appliesTo) ?? 'everybody';
  return `This version (${version}) is for ${whom}. ${appliesTo.note}`;
}

/** Says for each way to the license to whom it is open. */
export function describePaths({ rulebook, requirement }: Lookup): RulebookReading['paths'] {
  return (rulebook.identity.paths ?? []).map(({ id, label, openWhenAnswered, openForDegree }) => ({
    id,
    label,
    sentence: openWords(
      openWhenAnswered === undefined ? undefined : requirement(openWhenAnswered).label,
      openForDegree,
    ),
  }));
}

/** Says which choices the law leaves to the person: to whom, and as if which dates were others. */
export function describeElections({ elections = [] }: Identity): RulebookReading['elections'] {
  return elections.map(({ id, label, offered, asIf = {}, gives, citation }) => {
    const whom = thoseWithin(offered.by, offered) ?? 'everybody';
    const dates = ANCHORS.flatMap((anchor) => {
      const date = asIf[anchor];
      return date === undefined ? [] : [`${dayOf(anchor)} were ${formatDate(date)}`];
    });
    const ways = [
      ...(gives === undefined ? [] : [`by version ${gives}`]),
      ...(dates.length === 0 ? [] : [`as if ${joinWords(dates)}`]),
    ];
    const sentence = `Open for ${whom}: to be judged ${ways.join(' and ')}. Both ways are told, and the better one speaks.`;
    return { id, label, sentence, citation };
  });
}

function openWords(answered: string | undefined, degree: 'master' | 'doctorate' | undefined): string {
  const conditions = [
    ...(answered === undefined ? [] : [`to those who answer yes to ${quote(answered)}`]),
    ...(degree === undefined ? [] : [`to those with ${DEGREE_WORDS[degree]}`]),
  ];
  return conditions.length === 0 ? 'Open to everybody.' : `Open only ${joinWords(conditions)}.`;
}
