import type { JSX } from 'preact';
import type { ShownQuarter } from '../../../answers/quarter.ts';
import { formatDate, formatInstant } from '../../words/dates.ts';
import { hours } from '../../words/quantity.ts';
import { EmptyState } from '../empty-state.tsx';
import { WhoWhenWhy } from '../signing/who-when-why.tsx';
import { StatusMark } from '../status-mark.tsx';

interface AttestationsSectionProps {
  readonly journeyId: string;
  readonly quarters: readonly ShownQuarter[];
  readonly timeZone: string;
}

/** What supervisors attested quarter by quarter, newest first. */
export function AttestationsSection({ journeyId, quarters, timeZone }: AttestationsSectionProps): JSX.Element {
  return (
    <section class="block" id="attestations" aria-labelledby="attestations-title">
      <div class="block-head">
        <h2 id="attestations-title">Attested quarters</h2>
        <a class="btn btn-outline" href={`/journeys/${journeyId}/progress`}>
          Evaluations and goals
        </a>
      </div>
      {quarters.length === 0 ? (
        <EmptyState title="No quarter yet">
          After each quarter of the year your supervisor attests what was signed in it, so that it stands whatever
          happens.
        </EmptyState>
      ) : (
        <table class="table table-cards">
          <caption class="visually-hidden">Quarters, and whether they are attested</caption>
          <thead>
            <tr>
              <th scope="col">Quarter</th>
              <th scope="col">Attested</th>
              <th scope="col" class="number">
                Signed hours
              </th>
            </tr>
          </thead>
          <tbody>
            {quarters.toReversed().map((quarter) => (
              <tr key={`${quarter.quarter}-${quarter.supervisorId}-${quarter.settingId}`}>
                <th scope="row" data-label="Quarter">
                  {quarter.quarter}
                  <span class="under">
                    {quarter.supervisorName}, {quarter.settingName}
                  </span>
                </th>
                <td data-label="Attested">
                  <Standing quarter={quarter} timeZone={timeZone} />
                  {quarter.attestation !== null && (
                    <details class="fold">
                      <summary>Who, when and why</summary>
                      <WhoWhenWhy {...quarter.attestation} signerName={quarter.supervisorName} timeZone={timeZone} />
                    </details>
                  )}
                </td>
                <td data-label="Signed hours" class="number">
                  {hours(quarter.minutesByActivity.reduce((sum, { recorded }) => sum + recorded, 0))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Standing({ quarter: { state, dueOn, attestation }, timeZone }: { quarter: ShownQuarter; timeZone: string }) {
  if (state === 'running') return <StatusMark tone="plain" word="The quarter runs" />;
  if (state === 'on-paper') return <StatusMark tone="plain" word="Signed on paper" />;
  if (state === 'open')
    return <StatusMark tone="wait" word={`Waits for the supervisor, due by ${formatDate(dueOn)}`} />;
  const at = attestation === null ? '' : ` on ${formatInstant(attestation.signedAt, timeZone)}`;
  return state === 'attested' ? (
    <StatusMark tone="good" word={`Attested${at}`} />
  ) : (
    <StatusMark tone="bad" word={`Outdated: attested${at}; a week has changed since`} />
  );
}
