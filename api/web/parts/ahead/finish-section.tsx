import type { JSX } from 'preact';
import type { OutlookAnswer } from '../../../../rules/vocabulary/outlook.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { formatDate, formatMonth } from '../../words/dates.ts';

interface FinishSectionProps {
  readonly outlook: OutlookAnswer;
  /** The supervisee's name, or null on the supervisee's own page. */
  readonly superviseeName: string | null;
}

/** The answer at the top: when the hours will be complete, going on as in the last twelve weeks that have logs. */
export function FinishSection({ outlook, superviseeName }: FinishSectionProps): JSX.Element {
  const { finish, license, asOf } = outlook;
  return (
    <section class="answer" aria-labelledby="finish">
      <p class="eyebrow">
        {superviseeName === null ? 'Looking ahead' : `Looking ahead for ${superviseeName}`} · {license}
      </p>
      <h1 id="finish" class="answer-sentence">
        <FinishHeading finish={finish} asOf={asOf} />
      </h1>
      <p class="lead">
        {sentenceOf(finish, asOf)}
        {finish.requirement !== null && (
          <>
            {' '}
            <a href={ruleHref(license, finish.requirement)}>Read the rule</a>
          </>
        )}
      </p>
      <details class="more">
        <summary>How this is worked out</summary>
        <p class="lead">
          From {formatDate(asOf)} on, the last twelve weeks with logs are worked again and again and signed, and the
          whole record is counted anew for each week ahead. Limits, weeks without supervision and hours that grow too
          old are in it. A change of pace, leaves, exams and forms are not. The date on the page of the journey only
          divides what is missing by the present pace.
        </p>
      </details>
    </section>
  );
}

function FinishHeading({ finish: { on }, asOf }: { finish: OutlookAnswer['finish']; asOf: string }): JSX.Element {
  if (on === null) return <>No day is in sight yet on which the hours will be complete.</>;
  if (on <= asOf) return <>The hours are complete.</>;
  return (
    <>
      At this pace the hours are complete in <em>{formatMonth(on)}</em>.
    </>
  );
}

/** What the heading does not say already. */
function sentenceOf({ on, sentence }: OutlookAnswer['finish'], asOf: string): string {
  return on !== null && on <= asOf ? `On ${formatDate(asOf)} every amount that work can reach is there.` : sentence;
}
