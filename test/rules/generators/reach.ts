import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';

/** In how many records each rule was reached; a generator that never reaches a rule proves nothing about it. */
export interface Reach {
  readonly records: number;
  readonly entries: number;
  /** Records by what was reached, for one `week-cap lost`, `week-cap full`, `total-hours met`. */
  readonly reached: ReadonlyMap<string, number>;
  /** Notes one evaluation. */
  see(evaluation: Evaluation): void;
  /** Those of some names that fewer than a share of the records reached, with their counts. */
  missed(names: readonly string[], share: number): string[];
  /** The least reached of some names, in one phrase. */
  least(names: readonly string[]): string;
}

/** Begins to count reach. */
export function openReach(): Reach {
  const reached = new Map<string, number>();
  const seen = { records: 0, entries: 0 };
  const of = (name: string) => reached.get(name) ?? 0;
  return {
    get records() {
      return seen.records;
    },
    get entries() {
      return seen.entries;
    },
    reached,
    see(evaluation) {
      seen.records += 1;
      seen.entries += evaluation.ledger.length;
      for (const name of new Set(namesOf(evaluation))) reached.set(name, of(name) + 1);
    },
    missed: (names, share) =>
      names.filter((name) => of(name) < share * seen.records).map((name) => `${name}: ${of(name)} of ${seen.records}`),
    least(names) {
      const [name] = [...names].sort((a, b) => of(a) - of(b));
      return name === undefined ? 'nothing' : `${name} in ${of(name)} of ${seen.records}`;
    },
  };
}

function* namesOf({ requirements, ledger }: Evaluation): Generator<string> {
  for (const { id, verdict, counted, required, short } of requirements) {
    yield `${id} ${verdict}`;
    // A cap that nothing is lost to, because the excess counts elsewhere, is reached when it is full.
    if (short === null && typeof counted === 'number' && counted > 0 && counted === required) yield `${id} full`;
  }
  for (const { lost, counted } of ledger) {
    if (counted > 0) yield 'counted';
    for (const { requirement } of lost) yield `${requirement} lost`;
  }
}
