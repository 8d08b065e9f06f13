import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { parseCalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { inputInvalid } from '../../input/input-problems.ts';
import { performAction } from '../../perform-action.ts';
import { getQueue } from '../../routes/queue/get-queue.ts';
import { signWeeks } from '../../routes/queue/sign-weeks.ts';
import { amendWeek } from '../../routes/weekly-logs/amend-week.ts';
import { returnWeek } from '../../routes/weekly-logs/return-week.ts';
import { signWeek } from '../../routes/weekly-logs/sign-week.ts';
import { draftWeek } from '../../routes/weeks/draft-week.ts';
import { getWeek } from '../../routes/weeks/get-week.ts';
import { submitWeek } from '../../routes/weeks/submit-week.ts';
import { entriesFromGrid } from '../reading/grid-entries.ts';
import { uncountedSentence } from '../reading/uncounted-sentence.ts';
import { gridFromTyped } from '../reading/week-grid.ts';
import { pick } from './fields.ts';
import { SignedWeeksPage } from '../pages/signed-weeks-page.tsx';
import { tickedWeeks } from '../reading/ticked-weeks.ts';
import { consentFirst, signingForm } from './signing-forms.ts';
import { type FormContext, type FormDone, type WebForm, commandForm } from './web-form.ts';

/** The week grid: save the draft, submit it, or add a line and go on typing. */
const draftWeekForm: WebForm = {
  operation: draftWeek.operationId,
  async submit(context) {
    const { fields, services, acting, key, from } = context;
    const wish = fields['_do'];
    if (wish === 'add') return 'again';
    const params = pick(fields, 'journeyId', 'week');
    const entries = readEntries(context);
    // One key for each of the two commands, so that sending the form again repeats both answers.
    const saved = await performAction(services, acting, draftWeek, { params, body: { entries }, key: `${key}-draft` });
    if (wish !== 'submit') return { sentence: saved.sentence, goTo: from };
    const submitted = await performAction(services, acting, submitWeek, { params, body: {}, key: `${key}-submit` });
    const notes = await uncountedOf(context, params);
    return { sentence: [submitted.sentence, ...notes].join(' '), goTo: '/me' };
  },
};

/** Of what was submitted, under whom it does not count: said once more, now that it is gone. */
async function uncountedOf(
  { services, acting }: FormContext,
  params: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const { weeklyLogs, uncounted } = await performAction(services, acting, getWeek, { params });
  const lines = weeklyLogs.flatMap((log) => log.lines);
  return uncounted
    .filter((pair) =>
      lines.some((line) => line.supervisorId === pair.supervisorId && line.settingId === pair.settingId),
    )
    .map(uncountedSentence);
}

/** The forms by which weeks are logged, signed, returned and reopened. */
export const WEEK_FORMS: readonly WebForm[] = [
  draftWeekForm,
  signingForm(
    signWeek,
    (fields) => ({ params: pick(fields, 'weeklyLogId'), body: pick(fields, 'contentSha256') }),
    nextInQueue,
  ),
  { operation: signWeeks.operationId, submit: signTicked },
  commandForm(
    returnWeek,
    (fields) => ({ params: pick(fields, 'weeklyLogId'), body: pick(fields, 'comment') }),
    nextInQueue,
  ),
  commandForm(amendWeek, (fields) => ({
    params: pick(fields, 'weeklyLogId'),
    body: { ...pick(fields, 'reason'), version: Number(fields['version']) },
  })),
];

/** Where not all could be signed, each is told with its reason. */
async function signTicked(context: FormContext): Promise<FormDone> {
  const { services, acting, key, fields } = context;
  await consentFirst(context);
  const ticked = tickedWeeks(fields);
  const body = { weeks: ticked.map(({ weeklyLogId, contentSha256 }) => ({ weeklyLogId, contentSha256 })) };
  const { sentence, weeks } = await performAction(services, acting, signWeeks, { body, key });
  if (weeks.every(({ problem }) => problem === null)) return { goTo: '/queue', sentence };
  const outcomes = weeks.map(({ weeklyLogId, problem }) => {
    const name = ticked.find((one) => one.weeklyLogId === weeklyLogId)?.name ?? '';
    return { weeklyLogId, name, problem };
  });
  return { show: (frame) => SignedWeeksPage({ frame, sentence, weeks: outcomes }) };
}

function readEntries({ fields }: FormContext): readonly unknown[] {
  const week = parseCalendarWeek(fields['week']);
  if (week === null) return [];
  const { entries, problems } = entriesFromGrid(gridFromTyped(fields), week);
  if (problems.length > 0) throw inputInvalid(problems);
  return entries;
}

/** After a signature comes the next week that waits; after the last, the empty queue. */
async function nextInQueue(_: Receipt, { services, acting, fields }: FormContext): Promise<string> {
  const waiting = await performAction(services, acting, getQueue);
  const next = waiting.find(({ weeklyLogId }) => weeklyLogId === fields['next']) ?? waiting[0];
  return next === undefined ? '/queue' : `/weekly-logs/${next.weeklyLogId}`;
}
