import { type Counting } from './schema/counting-schema.ts';
import { type Identity } from './schema/identity-schema.ts';
import { type Parameter } from './schema/parameter-schema.ts';
import { type Requirement } from './schema/requirement-schema.ts';

/** Everything one license's rules consist of, checked and hashed. */
export interface Rulebook {
  readonly identity: Identity;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly counting: Counting;
  readonly requirements: readonly Requirement[];
  /** SHA-256 over the canonical JSON of all four parts, every version among them. */
  readonly sha256: string;
  /** The readings that were asked for instead of those the rulebook takes; absent where none was. */
  readonly asked?: readonly string[];
}

/** The four parts before they are hashed. */
export type RulebookParts = Omit<Rulebook, 'sha256' | 'asked'>;
