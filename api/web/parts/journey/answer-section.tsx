import type { JSX } from 'preact';
import type { JourneyPage } from '../../../../db/views/journey-page.ts';
import { firstInTheWay } from '../../../../rules/vocabulary/first-in-the-way.ts';
import { PHASE_LABELS } from '../../../../rules/vocabulary/phase.ts';
import type { NextThing } from '../../reading/next-thing.ts';
import type { Threat } from '../../reading/threat.ts';
import { formatDate, formatMonth } from '../../words/dates.ts';

interface AnswerSectionProps {
  readonly page: JourneyPage;
  readonly own: boolean;
  readonly next: NextThing;
  readonly threat: Threat | null;
}

/** The answer at the top: what counts and when one can file; what threatens it; the one thing to do next. */
export function AnswerSection({ page, own, next, threat }: AnswerSectionProps): JSX.Element {
  const { row } = page;
  return (
    <section class="answer" aria-labelledby="answer">
      <p class="eyebrow">
        {own ? 'My way to the license' : row.superviseeName} · {row.license} · {PHASE_LABELS[row.phase]}
      </p>
      <h1 id="answer" class="answer-sentence">
        <AnswerSentence page={page} own={own} />
      </h1>
      {page.evaluation !== null && row.phase === 'accumulating' && (
        <p>
          <a href={`/journeys/${row.journeyId}/ahead`}>Look ahead: what is at risk, and what each week must bring</a>
        </p>
      )}
      {threat !== null && (
        <div class="threat" role="note">
          <p>
            <strong>! Watch out.</strong> {threat.sentence}
          </p>
          <a class="btn btn-outline" href={threat.button.href}>
            {threat.button.label}
          </a>
        </div>
      )}
      <div class="next-thing">
        <div>
          <p class="eyebrow">{own ? 'Next' : `Next for ${row.superviseeName}`}</p>
          <p class="next-sentence">{next.sentence}</p>
        </div>
        {next.button !== null && (
          <a class="btn btn-primary" href={next.button.href}>
            {next.button.label}
          </a>
        )}
      </div>
    </section>
  );
}

function AnswerSentence({ page, own }: { page: JourneyPage; own: boolean }): JSX.Element {
  const { row, decision } = page;
  const who = own ? 'You' : row.superviseeName;
  if (decision?.decision === 'licensed') {
    return (
      <>
        {who} {own ? 'have' : 'has'} been licensed since <em>{formatDate(decision.decidedOn)}</em>.
      </>
    );
  }
  if (!page.mayCount && row.phase === 'onboarding') return <>Nothing counts yet: {missingWords(page)}.</>;
  if (row.headline === null) return <>No hours are counted yet. The count appears when the first week is signed.</>;
  return (
    <>
      {row.headline} count. <Outlook page={page} own={own} />
    </>
  );
}

function Outlook({ page, own }: { page: JourneyPage; own: boolean }): JSX.Element {
  const { row } = page;
  const who = own ? 'You' : 'They';
  if (row.phase === 'ready')
    return (
      <>
        {who} can file <em>now</em>.
      </>
    );
  if (row.phase === 'submitting')
    return (
      <>
        The packet is <em>with the board</em>.
      </>
    );
  if (row.projectedFinishOn === null) return <>No date can be told yet.</>;
  return (
    <>
      At this pace {who.toLowerCase()} can file in <em>{formatMonth(row.projectedFinishOn)}</em>.
    </>
  );
}

function missingWords({ gate }: JourneyPage): string {
  if (gate === null) return 'onboarding is being checked';
  const missing = firstInTheWay(gate.items);
  return lowerFirst(missing?.next ?? missing?.why ?? gate.sentence);
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
