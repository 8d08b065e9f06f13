import { type Identity } from '../rulebooks/schema/identity-schema.ts';
import { type Draft } from './draft.ts';
import { type Fact } from './facts.ts';
import { sentenceOf, slugOf } from './words.ts';

/** The day on which the facts were read. */
const READ_ON = '2026-11-23';
const READING = 'Work other than direct contact counts in the total whatever its kind.';

/** Drafts who the rulebook is about, where it was read and which readings it takes. */
export function draftIdentity(draft: Draft): Identity {
  const { facts, frame } = draft;
  const paths = draftPaths(draft);
  return {
    license: `${facts.jurisdiction}-${facts.license}`,
    title: straight(facts.licenseName),
    jurisdiction: facts.jurisdiction,
    profession: facts.profession,
    board: straight(facts.board),
    readOn: READ_ON,
    version: facts.asOf,
    appliesTo: { by: 'application', note: 'The first day of these rules was not established.' },
    headline: frame.headline,
    associate: frame.associate,
    supervisors: { accepted: frame.supervisors.map(({ kind, names }) => ({ kind, names })), others: [] },
    ...(paths === undefined ? {} : { paths }),
    readings: draftReadings(draft),
    notes: draftNotes(draft),
    sources: draftSources(facts.requirements),
  };
}

/** A name with plain marks, so that it can be typed. */
function straight(text: string): string {
  return text.replaceAll('–', '-').replaceAll('’', "'");
}

function draftPaths({ facts, frame }: Draft): Identity['paths'] {
  if (frame.usualPath === undefined) return undefined;
  const named = facts.requirements.filter((fact): fact is Fact & { path: string } => fact.path !== undefined);
  const ids = [...new Map(named.map((fact) => [slugOf(fact.path), fact])).values()];
  const usual =
    frame.usualPath === 'supervised-experience' ? [{ id: frame.usualPath, label: 'Supervised experience' }] : [];
  return [...usual, ...ids.map((fact) => pathOf(fact, usual.length > 0))];
}

function pathOf(fact: Fact & { path: string }, isSpecial: boolean): NonNullable<Identity['paths']>[number] {
  const id = slugOf(fact.path);
  const degree = id === 'doctorate' || id === 'master' ? ({ openForDegree: id } as const) : {};
  return { id, label: sentenceOf(fact.path), ...(isSpecial ? { openWhenAnswered: slugOf(fact.id) } : degree) };
}

function draftReadings(draft: Draft): Identity['readings'] {
  const { categories, frame, readings } = draft;
  return [
    ...(categories.has('direct')
      ? [
          {
            id: 'direct',
            takes: 'Counseling, crisis work, assessment and psychoeducation with clients are direct contact.',
          },
        ]
      : []),
    ...[...readings].map(([id, takes]) => ({ id, takes })),
    ...(frame.root === 'total' ? [{ id: 'open-list', takes: READING }] : []),
    ...(categories.has('supervision-group')
      ? [
          {
            id: 'number-present',
            takes: 'With one or two present supervision is individual, with three or more it is group.',
          },
        ]
      : []),
  ];
}

function draftNotes({ facts, frame }: Draft): string[] {
  const total = facts.requirements.find(({ id }) => slugOf(id) === frame.headline)?.value;
  const hours =
    typeof total === 'number' && total > 100 ? `the ${total.toLocaleString('en-US')} hours` : 'the experience';
  return [
    frame.isSupervisionInside
      ? `Supervision received counts toward ${hours}.`
      : `The text is silent on supervision inside the total: supervision hours do not count toward ${hours}.`,
  ];
}

/** Every address once, with what was read there. */
function draftSources(facts: readonly Fact[]): Identity['sources'] {
  const citations = new Map<string, Set<string>>();
  for (const { sourceUrl, citation } of facts) {
    if (sourceUrl === null) continue;
    const read = citations.get(sourceUrl) ?? new Set<string>();
    citations.set(sourceUrl, citation === null ? read : read.add(citation));
  }
  const sources = [...citations].map(([url, read]) => ({ title: titleOf([...read], url), url }));
  return sources.length > 0 ? sources : [{ title: 'No source was seen.', url: null }];
}

function titleOf(read: readonly string[], url: string): string {
  if (read.length === 0) return new URL(url).host;
  return [...read.slice(0, 3), ...(read.length > 3 ? ['and others'] : [])].join('; ');
}
