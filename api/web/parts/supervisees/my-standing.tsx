import type { JSX } from 'preact';
import type { ShownPerson } from '../../../../db/views/find-people.ts';
import { daysBetween, type PlainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { formatDate } from '../../words/dates.ts';
import { count, hours } from '../../words/quantity.ts';
import { StatusMark } from '../status-mark.tsx';

/** How the supervisor stands: load against the limit, licenses, training, absences. */
export function MyStanding({ me, today }: { me: ShownPerson; today: PlainDate }): JSX.Element {
  return (
    <aside class="block" aria-labelledby="standing">
      <h2 id="standing">How you stand</h2>
      <dl class="facts">
        <dt>Load</dt>
        <dd>
          {count(me.load ?? 0, 'supervisee')}
          {me.superviseeLimit === null
            ? '; no limit is set for you'
            : ` of at most ${me.superviseeLimit} under your organization’s policy`}
          {me.superviseeLimit !== null && (me.load ?? 0) >= me.superviseeLimit && (
            <StatusMark tone="bad" word="At the limit" />
          )}
        </dd>
        {me.licenses.map((license) => (
          <Credential
            key={`${license.jurisdiction}-${license.license}`}
            today={today}
            expiresOn={license.expiresOn}
            name={`${license.jurisdiction} ${license.license}${license.number === null ? '' : `, number ${license.number}`}`}
          />
        ))}
        <dt>Supervision training</dt>
        <dd>
          {me.supervisionTrainedOn === null
            ? 'None on file'
            : `${me.supervisionTrainingMinutes === null ? '' : `${hours(me.supervisionTrainingMinutes)}, `}${formatDate(me.supervisionTrainedOn)}`}
        </dd>
        {me.absences.length > 0 && (
          <>
            <dt>Away</dt>
            {me.absences.map(({ from, until }) => (
              <dd key={from}>
                {formatDate(from)} until {formatDate(until)}
              </dd>
            ))}
          </>
        )}
      </dl>
    </aside>
  );
}

function Credential({
  name,
  expiresOn,
  today,
}: {
  name: string;
  expiresOn: string | null;
  today: PlainDate;
}): JSX.Element {
  const left = expiresOn === null ? null : daysBetween(today, expiresOn as PlainDate);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {expiresOn === null
          ? 'No end on file'
          : `${left !== null && left < 0 ? 'Ended' : 'Valid until'} ${formatDate(expiresOn)}`}
        {left !== null && left <= 60 && (
          <StatusMark tone="bad" word={left < 0 ? 'Lapsed' : `${count(left, 'day')} left`} />
        )}
      </dd>
    </>
  );
}
