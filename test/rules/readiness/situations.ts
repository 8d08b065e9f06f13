import { loadCases } from '../../../rules/rulebooks/load-cases.ts';
import { type ExperienceRecord, experienceRecordSchema } from '../../../rules/vocabulary/experience-record.ts';
import { addDays, addMonths, plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** The day around which everything happens that makes hours begin to count. */
export const TURN = plainDate('2025-03-10');

/** A person of a license for whom everything has been in order for years, with one supervisor at one setting and no hours. */
export function inOrder(license: string): ExperienceRecord {
  const known = read.get(license) ?? readInOrder(license);
  read.set(license, known);
  return known;
}

const read = new Map<string, ExperienceRecord>();

function readInOrder(license: string): ExperienceRecord {
  const [first] = loadCases(license);
  const standard = first?.standard ?? {};
  const { application: _, ...facts } = standard;
  const record = experienceRecordSchema.parse({
    format: 'experience-record/1',
    person: { id: 'p' },
    ...facts,
    log: [],
  });
  const [supervisor, setting] = [record.supervisors[0], record.settings[0]];
  if (supervisor === undefined || setting === undefined) throw new Error(`${license} has nobody in its standard facts`);
  const long = plainDate('2031-12-31');
  const agreement = (record.agreements ?? []).find(
    (one) => one.supervisor === supervisor.id && one.setting === setting.id,
  );
  const from = plainDate('2021-02-01');
  return {
    ...record,
    registrations: record.registrations?.map(({ expiresOn: _end, ...held }) => held),
    supervisors: [{ ...supervisor, licenses: supervisor.licenses.map((held) => ({ ...held, expiresOn: long })) }],
    settings: [setting],
    agreements: [
      {
        supervisor: supervisor.id,
        setting: setting.id,
        from,
        signedOn: from,
        ...(agreement?.boardApprovedOn === undefined ? {} : { boardApprovedOn: from }),
      },
    ],
  };
}

type Change = (record: ExperienceRecord, days: number) => ExperienceRecord;
type Agreement = NonNullable<ExperienceRecord['agreements']>[number];

function withAgreement(record: ExperienceRecord, change: (agreement: Agreement) => Agreement): ExperienceRecord {
  return { ...record, agreements: (record.agreements ?? []).map(change) };
}

function withLicense(
  record: ExperienceRecord,
  change: Partial<ExperienceRecord['supervisors'][number]['licenses'][number]>,
): ExperienceRecord {
  const supervisors = record.supervisors.map((one) => ({
    ...one,
    licenses: one.licenses.map((held) => ({ ...held, ...change })),
  }));
  return { ...record, supervisors };
}

function withRegistration(
  record: ExperienceRecord,
  change: Partial<NonNullable<ExperienceRecord['registrations']>[number]>,
): ExperienceRecord {
  return { ...record, registrations: record.registrations?.slice(0, 1).map((held) => ({ ...held, ...change })) };
}

function withSetting(
  record: ExperienceRecord,
  change: Partial<ExperienceRecord['settings'][number]>,
): ExperienceRecord {
  return { ...record, settings: record.settings.map((one) => ({ ...one, ...change })) };
}

/** What can be not in order, or come into order on a day near the turn; `days` moves that day. */
export const SITUATIONS: Readonly<Record<string, Change>> = {
  'everything in order': (record) => record,
  'registration issued': (record, days) =>
    withRegistration(record, { issuedOn: addDays(TURN, days), appliedOn: addDays(TURN, days - 30) }),
  'registration expired': (record, days) => withRegistration(record, { expiresOn: addDays(TURN, days) }),
  'registration renewed after a gap': (record, days) => ({
    ...record,
    registrations: record.registrations?.slice(0, 1).flatMap((held) => [
      { ...held, expiresOn: addDays(TURN, days - 40) },
      { ...held, issuedOn: addDays(TURN, days) },
    ]),
  }),
  'no registration': (record) => ({ ...record, registrations: [] }),
  'silent on registrations': ({ registrations: _, ...record }) => record,
  'registration of a name nobody knows': (record) => withRegistration(record, { credential: 'Zzz Credential' }),
  'degree awarded, registration soon after': (record, days) => ({
    ...withRegistration(record, { issuedOn: addDays(TURN, days + 45), appliedOn: addDays(TURN, days + 20) }),
    person: { ...record.person, degree: { ...record.person.degree, awardedOn: addDays(TURN, days) } },
  }),
  'degree awarded, applied on day 95': (record, days) => ({
    ...withRegistration(record, { issuedOn: addDays(TURN, days + 115), appliedOn: addDays(TURN, days + 95) }),
    person: { ...record.person, degree: { ...record.person.degree, awardedOn: addDays(TURN, days) } },
  }),
  'agreement begins': (record, days) =>
    withAgreement(record, (one) => ({
      ...one,
      from: addDays(TURN, days),
      signedOn: addDays(TURN, days - 60),
      ...(one.boardApprovedOn === undefined ? {} : { boardApprovedOn: addDays(TURN, days - 5) }),
    })),
  'agreement signed late': (record, days) =>
    withAgreement(record, (one) => ({ ...one, from: addDays(TURN, days - 50), signedOn: addDays(TURN, days) })),
  'board approved late': (record, days) =>
    withAgreement(record, (one) => ({
      ...one,
      from: addDays(TURN, days - 21),
      signedOn: addDays(TURN, days - 21),
      boardApprovedOn: addDays(TURN, days),
    })),
  'board approval missing': (record, days) =>
    withAgreement(record, ({ boardApprovedOn: _, ...one }) => ({
      ...one,
      from: addDays(TURN, days - 21),
      signedOn: addDays(TURN, days - 21),
    })),
  'supervisor licensed lately': (record, days) => withLicense(record, { issuedOn: addDays(TURN, days) }),
  'supervisor licensed for two years by then': (record, days) =>
    withLicense(record, { issuedOn: addMonths(addDays(TURN, days), -24) }),
  'supervisor’s license expired': (record, days) => withLicense(record, { expiresOn: addDays(TURN, days) }),
  'supervisor licensed elsewhere': (record) => withLicense(record, { jurisdiction: 'ZZ' }),
  'supervisor of a kind nobody knows': (record) => withLicense(record, { license: 'Zzz License' }),
  'supervisor untrained': (record) => ({
    ...record,
    supervisors: record.supervisors.map(({ supervisionTrainingMinutes: _, supervisionTrainedOn: __, ...one }) => one),
  }),
  'private practice': (record) => withSetting(record, { kind: 'private-practice' }),
  'a school': (record) => withSetting(record, { kind: 'school' }),
  contractor: (record) => withSetting(record, { employment: 'contractor' }),
  volunteer: (record) => withSetting(record, { employment: 'volunteer' }),
  'another state': (record) => withSetting(record, { jurisdiction: 'ZZ' }),
};
