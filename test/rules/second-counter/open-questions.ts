import { type Disagreement } from './disagreements.ts';

/**
 * What the engine and the citations answer differently until somebody decides. Each is set aside by its row and both
 * verdicts, never by its figures, and counted.
 */
export const OPEN_QUESTIONS: readonly (Disagreement & { readonly why: string })[] = [
  {
    about: 'education-threshold',
    engine: 'unknown',
    second: 'met',
    why: 'CA-LMFT asks for the day of twelve units even where all hours before the degree are unsigned and do not count.',
  },
];
