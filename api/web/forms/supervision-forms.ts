import { parseMinutes } from '../../../rules/vocabulary/minutes.ts';
import { inputInvalid } from '../../input/input-problems.ts';
import { attestQuarter } from '../../routes/attestations/attest-quarter.ts';
import { bookSession } from '../../routes/supervision/book-session.ts';
import { cancelSession } from '../../routes/supervision/cancel-session.ts';
import { changeSession } from '../../routes/supervision/change-session.ts';
import { recordAttendance } from '../../routes/supervision/record-attendance.ts';
import { undoAttendance } from '../../routes/supervision/undo-attendance.ts';
import { type Fields, pick } from './fields.ts';
import { signingForm } from './signing-forms.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which supervision is booked, changed, recorded and attested. */
export const SUPERVISION_FORMS: readonly WebForm[] = [
  commandForm(bookSession, (fields) => ({
    body: { ...termsOf(fields), ...pick(fields, 'supervisorId', 'weeklyUntil') },
  })),
  commandForm(changeSession, (fields) => ({
    params: pick(fields, 'sessionId'),
    body: { ...termsOf(fields), ...pick(fields, 'scope') },
  })),
  commandForm(cancelSession, (fields) => ({
    params: pick(fields, 'sessionId'),
    body: pick(fields, 'scope', 'reason'),
  })),
  commandForm(recordAttendance, (fields) => ({
    params: pick(fields, 'sessionId'),
    body: { ...pick(fields, 'medium', 'kind'), minutes: minutesOf(fields), present: presentOf(fields) },
  })),
  signingForm(attestQuarter, (fields) => ({
    params: pick(fields, 'journeyId'),
    body: pick(fields, 'settingId', 'quarter', 'contentSha256'),
  })),
  commandForm(undoAttendance, (fields) => ({ params: pick(fields, 'sessionId'), body: {} })),
];

function termsOf(fields: Fields): Record<string, unknown> {
  const members = checked(fields, 'member').map((text) => {
    const [journeyId, settingId] = text.split('|');
    return { journeyId, settingId };
  });
  return { ...pick(fields, 'on', 'time', 'kind', 'medium'), minutes: minutesOf(fields), members };
}

function presentOf(fields: Fields): string[] {
  return checked(fields, 'present');
}

/** The ticked boxes of a group: their names end in what they stand for. */
function checked(fields: Fields, group: string): string[] {
  const names = Object.keys(fields).filter((name) => name.startsWith(`${group}.`) && fields[name] === 'yes');
  return names.map((name) => name.slice(group.length + 1));
}

function minutesOf(fields: Fields): number {
  const typed = fields['minutes']?.trim() ?? '';
  const minutes = /^\d{2,3}$/.test(typed) ? Number(typed) : parseMinutes(typed);
  if (minutes === null) throw inputInvalid([{ path: 'Length', expected: 'a length, for one 60, 1h or 90m' }]);
  return minutes;
}
