import type { JSX } from 'preact';
import type { Confidence } from '../../../../rules/vocabulary/evaluation.ts';
import { CONFIDENCE_WORDS } from '../../words/confidence.ts';
import { StatusMark, type Tone } from '../status-mark.tsx';

const TONES: Readonly<Record<Confidence, Tone>> = { statute: 'good', board: 'good', secondary: 'wait', recall: 'bad' };

/** How sure a rule is, by a sign and in words, so that it is seen before the rule is relied on. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }): JSX.Element {
  return <StatusMark tone={TONES[confidence]} word={CONFIDENCE_WORDS[confidence]} />;
}
