import { formatClockHours } from '../../explain/format-amount.ts';
import { formatDate } from '../../explain/format-date.ts';
import { type ExperienceRecord } from '../../vocabulary/experience-record.ts';
import { jurisdictionName } from '../../vocabulary/jurisdiction.ts';
import { kindWords } from '../describe-selector.ts';
import { quote } from '../words/join-words.ts';

type Part = string | undefined;
type Registration = NonNullable<ExperienceRecord['registrations']>[number];
type Agreement = NonNullable<ExperienceRecord['agreements']>[number];

/** Says everything of a record but its log, a sentence for each part; a part that is missing is said too. */
export function describePerson(record: ExperienceRecord): string[] {
  return [
    degreeWords(record),
    ...eachOr(record.registrations, registrationWords, 'No registration is recorded.'),
    ...record.settings.map(settingWords),
    ...record.supervisors.map(supervisorWords),
    ...eachOr(record.agreements, (agreement) => agreementWords(agreement, record), 'No agreement is recorded.'),
    ...(record.exams ?? []).map(({ exam, passedOn }) => `Passed ${quote(exam)} on ${formatDate(passedOn)}.`),
    ...(record.leaves ?? []).map((leave) =>
      sentence(`On leave from ${formatDate(leave.from)} until ${formatDate(leave.until)}`, [
        on('approved', leave.approvedOn),
      ]),
    ),
    record.application === undefined
      ? 'No application is recorded.'
      : `The board received the application on ${formatDate(record.application.receivedOn)}.`,
    ...Object.entries(record.answers ?? {}).map(
      ([row, answer]) => `Answered to ${quote(kindWords(row))}: ${answerWords(answer)}.`,
    ),
  ];
}

function degreeWords({ person: { degree } }: ExperienceRecord): string {
  if (degree === undefined) return 'No degree is recorded.';
  return sentence(`The degree was awarded on ${formatDate(degree.awardedOn)}`, [
    degree.level,
    degree.field,
    degree.accreditation,
    on('the program began', degree.programStartedOn),
    on('twelve semester units were complete', degree.twelveUnitsOn),
  ]);
}

function registrationWords({ jurisdiction, credential, appliedOn, issuedOn, expiresOn }: Registration): string {
  return sentence(`Registered as ${credential} in ${jurisdictionName(jurisdiction)}`, [
    on('applied for', appliedOn),
    on('issued', issuedOn),
    on('expires', expiresOn),
  ]);
}

function settingWords({ name, jurisdiction, ...setting }: ExperienceRecord['settings'][number]): string {
  return sentence(`Setting ${quote(name)} in ${jurisdictionName(jurisdiction)}`, [
    setting.kind === undefined ? undefined : kindWords(setting.kind),
    setting.clinical === undefined ? undefined : setting.clinical ? 'clinical' : 'not clinical',
    setting.employment === undefined ? 'employment not stated' : `as ${setting.employment}`,
    on('fingerprints taken', setting.fingerprintedOn),
  ]);
}

function supervisorWords({ name, licenses, ...supervisor }: ExperienceRecord['supervisors'][number]): string {
  const { supervisionTrainingMinutes: trained } = supervisor;
  return sentence(`Supervisor ${name}`, [
    ...licenses.map(
      ({ jurisdiction, license, issuedOn, expiresOn }) =>
        `${license} in ${jurisdictionName(jurisdiction)} since ${formatDate(issuedOn)}${expiresOn === undefined ? '' : ` until ${formatDate(expiresOn)}`}`,
    ),
    trained === undefined ? 'training not stated' : `${formatClockHours(trained)} hours of training in supervision`,
  ]);
}

function agreementWords(agreement: Agreement, { supervisors, settings }: ExperienceRecord): string {
  const who = supervisors.find(({ id }) => id === agreement.supervisor)?.name ?? agreement.supervisor;
  const where = settings.find(({ id }) => id === agreement.setting)?.name ?? agreement.setting;
  return sentence(`Agreement with ${who} at ${quote(where)} from ${formatDate(agreement.from)}`, [
    agreement.until === undefined ? undefined : `until ${formatDate(agreement.until)}`,
    on('signed', agreement.signedOn) ?? 'not signed',
    on('approved by the board', agreement.boardApprovedOn),
  ]);
}

function answerWords(answer: boolean | number | string): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return String(answer);
}

function on(what: string, date: string | undefined): Part {
  return date === undefined ? undefined : `${what} on ${formatDate(date)}`;
}

function sentence(opening: string, parts: readonly Part[]): string {
  const said = parts.filter((part) => part !== undefined);
  return `${opening}${said.length === 0 ? '' : `: ${said.join('; ')}`}.`;
}

function eachOr<T>(list: readonly T[] | undefined, words: (item: T) => string, none: string): string[] {
  return list === undefined || list.length === 0 ? [none] : list.map(words);
}
