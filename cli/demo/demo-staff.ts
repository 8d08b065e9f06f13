import type { AddPerson } from '../../rules/vocabulary/commands/add-person.ts';
import { mondayOf } from '../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, addDays, addMonths, addYears } from '../../rules/vocabulary/plain-date.ts';
import { demoEmail } from './demo-email.ts';

/** The supervisors of the demo organization. */
export const SUPERVISOR_KEYS = ['beatrix', 'cornelius', 'dorothea'] as const;

/** One supervisor. */
export type SupervisorKey = (typeof SUPERVISOR_KEYS)[number];

/** Whose absence the director has to plan for. */
export const AWAY_SOON: SupervisorKey = 'dorothea';

/** The clinical director, the first person of the organization. */
export function demoDirector(): AddPerson {
  return {
    name: 'Philippa Inkwell',
    email: 'philippa.inkwell@larkspur.example',
    timeZone: 'America/Los_Angeles',
    roles: ['director'],
    licenses: [],
  };
}

/**
 * The three supervisors: one at her limit, one whose license lapses in 40 days, one on leave from next week.
 * @param today - the day on which the demo is laid out.
 */
export function demoSupervisors(today: PlainDate): Readonly<Record<SupervisorKey, AddPerson>> {
  const issuedOn = addYears(today, -12);
  const expiresOn = addMonths(today, 20);
  const license = (jurisdiction: string, name: string, until = expiresOn) => ({
    jurisdiction,
    license: name,
    issuedOn,
    expiresOn: until,
  });
  return {
    beatrix: supervisor(today, 'Beatrix Lanternfield', 'America/Los_Angeles', 5, [
      license('CA', 'LMFT'),
      license('TX', 'LMFT-S'),
    ]),
    cornelius: supervisor(today, 'Cornelius Quillfeather', 'America/Chicago', 6, [
      license('TX', 'LPC-S', addDays(today, 40)),
      license('FL', 'LMHC'),
    ]),
    dorothea: supervisor(today, 'Dorothea Mistlebrook', 'America/Phoenix', 6, [
      license('AZ', 'LCSW'),
      license('CA', 'LCSW'),
    ]),
  };
}

/**
 * The days on which the supervisor who goes on leave is away: three weeks from the coming Monday.
 * @param today - the day on which the demo is laid out.
 */
export function demoAbsence(today: PlainDate): { readonly from: PlainDate; readonly until: PlainDate } {
  const from = addDays(mondayOf(today), 7);
  return { from, until: addDays(from, 18) };
}

function supervisor(
  today: PlainDate,
  name: string,
  timeZone: string,
  superviseeLimit: number,
  licenses: AddPerson['licenses'],
): AddPerson {
  const email = demoEmail(name);
  const supervisionTrainedOn = addYears(today, -8);
  return {
    name,
    email,
    timeZone,
    roles: ['supervisor'],
    licenses,
    superviseeLimit,
    supervisionTrainingMinutes: 40 * 60,
    supervisionTrainedOn,
  };
}
