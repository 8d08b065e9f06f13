import { type Disagreement } from './disagreements.ts';

/**
 * What the engine and the citations answer differently until somebody decides. Each is set aside by its row and both
 * verdicts, never by its figures, and counted.
 */
export const OPEN_QUESTIONS: readonly (Disagreement & { readonly why: string })[] = [
  {
    about: 'supervisor',
    engine: 'met',
    second: 'unknown',
    why: 'TX-LPC counts work under an approved supervisor only; where work names nobody, the row must ask and not be met.',
  },
  {
    about: 'out-of-state-supervisor',
    engine: 'met',
    second: 'unknown',
    why: 'TX-LPC, the same for work outside Texas.',
  },
  {
    about: 'education-threshold',
    engine: 'unknown',
    second: 'met',
    why: 'CA-LMFT asks for the day of twelve units even where all hours before the degree are unsigned and do not count.',
  },
];
