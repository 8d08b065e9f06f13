import { type Disagreement } from './disagreements.ts';

/**
 * What the engine and the citations answer differently until somebody decides. Each is set aside by its row and both
 * verdicts, never by its figures, and counted.
 */
export const OPEN_QUESTIONS: readonly (Disagreement & { readonly why: string })[] = [];
