import { endOfWeek, weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { ExperienceRecord, LogEntry } from '../../rules/vocabulary/experience-record.ts';
import { type PlainDate, addDays } from '../../rules/vocabulary/plain-date.ts';
import { demoSettings } from './demo-settings.ts';
import { demoSupervisors } from './demo-staff.ts';
import type { DemoStory } from './demo-story.ts';
import type { DemoWeek } from './demo-week.ts';

/**
 * The whole record of a story, as it stands once everybody has done their part.
 * @param today - the day on which the demo is laid out.
 */
export function wholeRecord(story: DemoStory, today: PlainDate): ExperienceRecord {
  const { answers } = story.facts;
  const application = story.ending.kind === 'open' ? {} : { application: { receivedOn: story.ending.filedOn } };
  return { ...recordOf(story, today, story.weeks), ...application, ...(answers !== undefined && { answers }) };
}

/**
 * The part of a story that was kept elsewhere and comes in by import; null when there is none.
 * @param today - the day on which the demo is laid out.
 */
export function importedRecord(story: DemoStory, today: PlainDate): ExperienceRecord | null {
  const weeks = story.weeks.filter(({ state }) => state === 'paper' || state === 'waiting');
  return weeks.length === 0 ? null : recordOf(story, today, weeks);
}

/** The weeks of a story that the people themselves write, submit and sign in the system. */
export function liveWeeks(story: DemoStory): DemoWeek[] {
  return story.weeks.filter(({ state }) => state !== 'paper' && state !== 'waiting');
}

function recordOf(story: DemoStory, today: PlainDate, weeks: readonly DemoWeek[]): ExperienceRecord {
  const { degree, registrations, exams, leaves } = story.facts;
  const { licenses, ...supervisor } = supervisorOf(story, today);
  return {
    format: 'experience-record/1',
    person: { id: `demo-${String(story.number)}`, name: story.name, ...(degree !== undefined && { degree }) },
    ...(registrations !== undefined && { registrations: registrations.flatMap(issued) }),
    ...(exams !== undefined && { exams }),
    settings: story.settings.map((key) => ({ id: key, ...demoSettings(today)[key] })),
    supervisors: [{ ...supervisor, licenses }],
    agreements: story.settings.map((setting) => agreementAt(story, setting)),
    ...(leaves !== undefined && { leaves }),
    log: weeks
      .flatMap((week) => entriesOf(story, week, today))
      .map((entry, index) => ({ id: entryId(index), ...entry })),
  };
}

function supervisorOf(story: DemoStory, today: PlainDate): ExperienceRecord['supervisors'][number] {
  const { name, licenses, supervisionTrainingMinutes, supervisionTrainedOn } = demoSupervisors(today)[story.supervisor];
  return { id: story.supervisor, name, licenses, supervisionTrainingMinutes, supervisionTrainedOn };
}

function agreementAt(
  { supervisor, agreement }: DemoStory,
  setting: string,
): NonNullable<ExperienceRecord['agreements']>[number] {
  const { from, signedOn } = agreement;
  return { supervisor, setting, from, ...(signedOn !== null && { signedOn }) };
}

function entriesOf(story: DemoStory, week: DemoWeek, today: PlainDate): Omit<LogEntry, 'id'>[] {
  const signedOn = signatureOf(week, today);
  return week.sessions.map(({ dayOfWeek, at, ...line }) => ({
    on: addDays(week.monday, dayOfWeek),
    setting: at ?? story.settings[0],
    supervisor: story.supervisor,
    ...line,
    ...(signedOn !== null && { signedOn }),
  }));
}

/** Weeks on paper were signed on the Monday after. */
function signatureOf({ state, monday }: DemoWeek, today: PlainDate): PlainDate | null {
  if (state === 'paper') return addDays(endOfWeek(weekOf(monday)), 1);
  return state === 'signed' ? today : null;
}

function entryId(index: number): string {
  return `e${String(index + 1).padStart(5, '0')}`;
}

/** Only what is issued is a registration in a record. */
function issued({ issuedOn, ...held }: NonNullable<DemoStory['facts']['registrations']>[number]) {
  return issuedOn === undefined ? [] : [{ ...held, issuedOn }];
}
