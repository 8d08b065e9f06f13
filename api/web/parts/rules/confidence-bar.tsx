import type { JSX } from 'preact';
import { CONFIDENCES } from '../../../../rules/vocabulary/evaluation.ts';
import type { ConfidenceCounts } from '../../../../rules/vocabulary/reading/rulebook-summary.ts';

const WORDS = { statute: 'statute or rule', board: 'board', secondary: 'secondary', recall: 'unverified' } as const;

/** How the requirements of a rulebook are spread over what they were read in; the same is said in words below. */
export function ConfidenceBar({ counts }: { counts: ConfidenceCounts }): JSX.Element {
  const present = CONFIDENCES.filter((confidence) => counts[confidence] > 0);
  return (
    <div class="sureness">
      <div class="bar bar-slim" aria-hidden="true">
        {present.map((confidence) => (
          <span key={confidence} class={`bar-part sure-${confidence}`} style={{ flexGrow: counts[confidence] }} />
        ))}
      </div>
      <ul class="sure-words">
        {present.map((confidence) => (
          <li key={confidence}>
            <span class={`sure-key sure-${confidence}`} aria-hidden="true" />
            {counts[confidence]} {WORDS[confidence]}
          </li>
        ))}
      </ul>
    </div>
  );
}
