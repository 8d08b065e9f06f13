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
  /** Whether the number was counted under an older edition than the page of the rule shows. */
  readonly underOlder?: boolean;
}

/** Where a number comes from: the citation, how sure it is, when it was checked, the source and the rule to open. */
export function Citation({
  citation,
  confidence,
  sourceUrl,
  checkedOn,
  ruleHref,
  underOlder = false,
}: CitationProps): JSX.Element {
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
          <RuleLink href={ruleHref} underOlder={underOlder} />
        </>
      )}
    </span>
  );
}

/** The explorer shows the rules of today; who is counted under older ones is told so beside the link. */
export function RuleLink({ href, underOlder }: { href: string; underOlder: boolean }): JSX.Element {
  if (!underOlder) return <a href={href}>Read the rule</a>;
  return (
    <>
      <a href={href}>Read today’s rule</a> <span class="muted">(this journey is counted under an older version)</span>
    </>
  );
}

function isWebAddress(url: string | null | undefined): url is string {
  return typeof url === 'string' && /^https?:\/\//.test(url);
}
