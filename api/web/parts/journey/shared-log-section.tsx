import type { JSX } from 'preact';
import type { JourneyPage, SharedLog } from '../../../../db/views/journey-page.ts';
import { formatWeek } from '../../words/dates.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { SelectField, TextField } from '../fields.tsx';

interface SharedLogSectionProps {
  readonly journeyId: string;
  readonly license: string;
  readonly sharedLogs: JourneyPage['sharedLogs'];
  /** Whether the reader may change it. */
  readonly mayChange: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** Hours that count toward two licenses of one person; left out where there is only one. */
export function SharedLogSection(props: SharedLogSectionProps): JSX.Element | null {
  const { journeyId, license, sharedLogs, mayChange } = props;
  const { shared, others } = sharedLogs;
  if (others.length === 0) return null;
  const gives = shared.some((one) => one.sourceJourneyId === journeyId && one.lastWeek === null);
  const taken = new Set(shared.filter((one) => one.lastWeek === null).map(({ sourceJourneyId }) => sourceJourneyId));
  const choices = others.filter((one) => !taken.has(one.journeyId));
  return (
    <section class="block" id="shared-log" aria-labelledby="shared-log-title">
      <h2 id="shared-log-title">Hours toward two licenses</h2>
      {shared.length === 0 && (
        <p>
          Hours are logged and signed once. They can count toward {license} and toward another license, under the rules
          of each.
        </p>
      )}
      {shared.map((one) => (
        <SharedItem key={`${one.sourceJourneyId}-${one.fromWeek}-${one.journeyId}`} {...props} one={one} />
      ))}
      {mayChange && !gives && choices.length > 0 && <ShareForm {...props} choices={choices} />}
    </section>
  );
}

function SharedItem({ one, ...props }: SharedLogSectionProps & { one: SharedLog }): JSX.Element {
  const { journeyId, mayChange } = props;
  const until = one.lastWeek === null ? '' : ` to that of ${formatWeek(one.lastWeek)}`;
  const here = one.journeyId === journeyId;
  return (
    <>
      <p>
        Hours logged toward <a href={`/journeys/${one.sourceJourneyId}`}>{one.sourceLicense}</a> count toward{' '}
        <a href={`/journeys/${one.journeyId}`}>{one.license}</a> too, from the week of {formatWeek(one.fromWeek)}
        {until}.
      </p>
      {here && mayChange && one.lastWeek === null && <EndForm {...props} one={one} />}
    </>
  );
}

function EndForm({ one, today, from, refusal }: SharedLogSectionProps & { one: SharedLog }): JSX.Element {
  const { sourceJourneyId, journeyId } = one;
  return (
    <details class="fold" open={refusal?.operation === 'endSharedLog'}>
      <summary>End it</summary>
      <ActionForm operation="endSharedLog" carries={{ journeyId, sourceJourneyId }} {...{ from, refusal }}>
        <TextField
          name="lastDay"
          label="Last day"
          type="date"
          hint="Its whole week still counts here; later ones are logged here again."
          value={typedOr(refusal, 'endSharedLog', 'lastDay', today)}
          required
        />
        <button class="btn btn-outline" type="submit">
          End after that week
        </button>
      </ActionForm>
      <ActionForm operation="endSharedLog" about="back" carries={{ journeyId, sourceJourneyId }} {...{ from, refusal }}>
        <p class="hint">If it was a mistake: none of these hours count here any more. The log itself stays.</p>
        <button class="btn btn-outline" type="submit">
          Take it back
        </button>
      </ActionForm>
    </details>
  );
}

function ShareForm({
  journeyId,
  license,
  choices,
  today,
  from,
  refusal,
}: SharedLogSectionProps & { choices: JourneyPage['sharedLogs']['others'] }): JSX.Element {
  return (
    <details class="fold" open={refusal?.operation === 'shareLog'}>
      <summary>Count hours of another license here</summary>
      <ActionForm operation="shareLog" carries={{ journeyId }} {...{ from, refusal }}>
        <SelectField
          name="sourceJourneyId"
          label="Where the hours are logged"
          options={choices.map((one) => ({ value: one.journeyId, label: one.license }))}
          value={typedOr(refusal, 'shareLog', 'sourceJourneyId')}
          required
        />
        <TextField
          name="firstDay"
          label="First day"
          type="date"
          hint={`From its whole week on the hours count toward ${license} too, and are no longer logged here.`}
          value={typedOr(refusal, 'shareLog', 'firstDay', today)}
          required
        />
        <button class="btn btn-outline" type="submit">
          Count them here too
        </button>
      </ActionForm>
    </details>
  );
}
