import type { JSX } from 'preact';
import type { Confidence } from '../../../rules/vocabulary/evaluation.ts';
import { CONFIDENCE_WORDS } from '../words/confidence.ts';
import { formatDate } from '../words/dates.ts';

interface CitationProps {
  readonly citation: string | null;
  readonly confidence: Confidence | null;
  readonly sourceUrl?: string | null | undefined;
  readonly checkedOn?: string | null | undefined;
  /** The page on which the rule can be read whole. */
  readonly ruleHref?: string | undefined;
}

/** Where a number comes from: the citation, how sure it is, when it was checked, the source and the rule to open. */
export function Citation({ citation, confidence, sourceUrl, checkedOn, ruleHref }: CitationProps): JSX.Element {
  const words = [
    citation ?? 'no citation on file',
    ...(confidence === null ? [] : [CONFIDENCE_WORDS[confidence]]),
    ...(checkedOn === null || checkedOn === undefined ? [] : [`checked ${formatDate(checkedOn)}`]),
  ];
  return (
    <span class="citation">
      ({words.join('; ')}
      {isWebAddress(sourceUrl) && (
        <>
          ;{' '}
          <a href={sourceUrl} rel="noreferrer">
            source
          </a>
        </>
      )}
      )
      {ruleHref !== undefined && (
        <>
          {' '}
          <a href={ruleHref}>Read the rule</a>
        </>
      )}
    </span>
  );
}

function isWebAddress(url: string | null | undefined): url is string {
  return typeof url === 'string' && /^https?:\/\//.test(url);
}
