import type { JSX } from 'preact';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { AREA_LABELS, EVALUATION_AREAS } from '../../../rules/vocabulary/evaluation-area.ts';
import { performAction } from '../../perform-action.ts';
import { ALL_ROUTES } from '../../routes/all-routes.ts';
import { listQuarters } from '../../routes/attestations/list-quarters.ts';
import { getJourney } from '../../routes/journeys/get-journey.ts';
import { getWeeklyLog } from '../../routes/weekly-logs/get-weekly-log.ts';
import { type Fields, pick } from '../forms/fields.ts';
import type { PageRequest } from '../page-request.ts';
import { LogLinesTable } from '../parts/week/log-lines-table.tsx';
import { formatDate, formatWeek } from '../words/dates.ts';
import { count } from '../words/quantity.ts';
import { tickedWeeks } from './ticked-weeks.ts';

/** What somebody is about to do for which they prove that it is them. */
export interface AboutToSign {
  readonly title: string;
  /** What the signature will say, where it is known beforehand. */
  readonly statement: string | null;
  readonly details: JSX.Element | null;
}

type Describe = (asked: PageRequest, fields: Fields) => Promise<AboutToSign>;

const DESCRIBED: Readonly<Record<string, Describe>> = {
  signWeek: describeWeek,
  signWeeks: describeWeeks,
  signAgreement: describeAgreement,
  attestQuarter: describeQuarter,
  evaluateSupervisee: describeEvaluation,
  addPasskey: (_, { name = '' }) =>
    Promise.resolve({ title: `Add the passkey “${name}”`, statement: null, details: null }),
  removePasskey: (_, { passkeyName = '' }) =>
    Promise.resolve({ title: `Take the passkey “${passkeyName}” away`, statement: null, details: null }),
};

/**
 * Says exactly what a form would sign, from the record itself and what was typed.
 * @param operation - whose form it is.
 * @throws what the reading of the record refuses.
 */
export function describeAboutToSign(asked: PageRequest, operation: string, fields: Fields): Promise<AboutToSign> {
  return (DESCRIBED[operation] ?? describeByName(operation))(asked, fields);
}

/** What nobody put into words of its own is called as the API calls it. */
function describeByName(operation: string): Describe {
  const title = ALL_ROUTES.find(({ operationId }) => operationId === operation)?.summary ?? operation;
  return () => Promise.resolve({ title, statement: null, details: null });
}

async function describeWeek({ services, acting }: PageRequest, fields: Fields): Promise<AboutToSign> {
  const log = await performAction(services, acting, getWeeklyLog, { params: pick(fields, 'weeklyLogId') });
  return {
    title: `The week of ${formatWeek(log.week)} of ${log.superviseeName}, version ${String(log.version)}`,
    statement: log.statement,
    details: <LogLinesTable lines={log.lines} caption="The week as it is signed" />,
  };
}

/** Each week in full; what has changed since it was ticked is said to stay unsigned. */
async function describeWeeks({ services, acting }: PageRequest, fields: Fields): Promise<AboutToSign> {
  const ticked = tickedWeeks(fields);
  const shown: JSX.Element[] = [];
  for (const { weeklyLogId, contentSha256, name } of ticked) {
    const log = await performAction(services, acting, getWeeklyLog, { params: { weeklyLogId } });
    const isAsShown = log.contentSha256 === contentSha256 && log.status === 'submitted';
    shown.push(
      <section key={weeklyLogId} aria-label={name}>
        <h3>
          {log.superviseeName}, {formatWeek(log.week)}, version {log.version}
        </h3>
        {isAsShown ? (
          <>
            <p class="statement">{log.statement}</p>
            <LogLinesTable lines={log.lines} caption={`The week as it is signed: ${name}`} />
          </>
        ) : (
          <p class="note note-problem">It has changed since you saw it, and will not be signed.</p>
        )}
      </section>,
    );
  }
  return {
    title: `${count(ticked.length, 'week')}, each a signature of its own`,
    statement: null,
    details: <>{shown}</>,
  };
}

async function describeAgreement({ services, acting }: PageRequest, fields: Fields): Promise<AboutToSign> {
  const { row, agreements } = await performAction(services, acting, getJourney, { params: pick(fields, 'journeyId') });
  const agreement = agreements.find(({ agreementId }) => agreementId === fields['agreementId']);
  if (agreement === undefined) throw new CreditableError('AGREEMENT_NOT_FOUND');
  const until = agreement.until === null ? '' : ` until ${formatDate(agreement.until)}`;
  return {
    title: `The agreement to supervise ${row.superviseeName} at ${agreement.settingName}`,
    statement: `From ${formatDate(agreement.from)}${until}, supervised by ${agreement.supervisorName}.`,
    details: null,
  };
}

async function describeQuarter({ services, acting }: PageRequest, fields: Fields): Promise<AboutToSign> {
  const quarters = await performAction(services, acting, listQuarters, { params: pick(fields, 'journeyId') });
  const found = quarters.find(
    (one) =>
      one.settingId === fields['settingId'] &&
      one.quarter === fields['quarter'] &&
      one.supervisorId === acting?.actorId,
  );
  if (found === undefined) throw new CreditableError('QUARTER_NOT_FOUND', { quarter: fields['quarter'] ?? '' });
  return {
    title: `The attestation of ${found.quarter} of ${found.superviseeName} at ${found.settingName}`,
    statement: found.statement,
    details: null,
  };
}

async function describeEvaluation({ services, acting }: PageRequest, fields: Fields): Promise<AboutToSign> {
  const { row } = await performAction(services, acting, getJourney, { params: pick(fields, 'journeyId') });
  const said = EVALUATION_AREAS.flatMap((area) => {
    const answer = fields[`area.${area}`] ?? '';
    return answer === '' ? [] : [`${AREA_LABELS[area]}: ${answer === 'yes' ? 'satisfactory' : 'not yet satisfactory'}`];
  });
  const { from = '', until = '', comment = '' } = fields;
  return {
    title: `The evaluation of ${row.superviseeName} from ${from} to ${until}`,
    statement: comment,
    details: (
      <ul class="notes">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ),
  };
}
