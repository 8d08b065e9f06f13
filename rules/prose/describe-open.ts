import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type RulebookReading } from '../vocabulary/reading/rulebook-reading.ts';
import { type NumberReading } from '../vocabulary/reading/number-reading.ts';
import { quote } from './words/join-words.ts';

type Open = RulebookReading['open'][number];

/** Lists what is not settled: what is only remembered, texts that can be read in two ways, and what the notes leave open. */
export function describeOpen({ identity, requirements }: Rulebook, numbers: readonly NumberReading[]): Open[] {
  const rows = requirements.filter(({ confidence, superseded }) => confidence === 'recall' && superseded === undefined);
  return [
    ...rows.map(({ id, label, citation }) => ({
      requirement: { id, label },
      sentence: `${quote(label)} is only remembered${citation === null ? '' : ` (${citation})`}: it decides nothing. Ask the board.`,
    })),
    ...numbers.flatMap(openNumber),
    ...identity.readings.flatMap(({ takes, instead }) =>
      instead === undefined ? [] : [{ requirement: null, sentence: `${takes} The other reading: ${instead}` }],
    ),
    ...identity.notes.map((sentence) => ({ requirement: null, sentence })),
  ];
}

function openNumber({ label, values }: NumberReading): Open[] {
  return values
    .filter(({ confidence }) => confidence === 'recall')
    .map(({ sentence }) => ({
      requirement: null,
      sentence: `${quote(label)} is only remembered: ${sentence} Ask the board.`,
    }));
}
