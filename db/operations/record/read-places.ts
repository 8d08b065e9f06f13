import type { ExperienceRecord, LogEntry, Setting, Supervisor } from '../../../rules/vocabulary/experience-record.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';
import { groupByJourney, type OfJourney } from './group-by-journey.ts';
import { withoutNulls } from './without-nulls.ts';

type RecordAgreement = NonNullable<ExperienceRecord['agreements']>[number];

/** Where a supervisee works, under whom, and what was agreed. */
export interface RecordPlaces {
  readonly settings: Setting[];
  readonly supervisors: Supervisor[];
  readonly agreements: RecordAgreement[];
}

const SETTINGS = `
  select id, name, jurisdiction, kind, case when clinical then null else false end as clinical, employment, fingerprinted_on as "fingerprintedOn"
  from setting`;
const SETTINGS_USED = `${SETTINGS} where id in (?) order by name, id`;
const SETTINGS_ALL = `${SETTINGS} order by name, id`;

const SUPERVISORS = `
  select p.id, p.name, p.supervision_training_minutes as "supervisionTrainingMinutes", p.supervision_trained_on as "supervisionTrainedOn",
    json_agg(json_strip_nulls(json_build_object('jurisdiction', l.jurisdiction, 'license', l.license, 'number', l.number,
      'issuedOn', l.issued_on, 'expiresOn', l.expires_on)) order by l.issued_on, l.license, l.id) as licenses
  from person p join supervisor_license l on l.person_id = p.id
  where p.id in (?)
  group by p.id order by p.name, p.id`;

const AGREEMENTS = `
  select journey_id as "journeyId", supervisor_id as supervisor, setting_id as setting, signed_on as "signedOn",
    board_approved_on as "boardApprovedOn", from_on as "from", until_on as "until"
  from agreement where journey_id in (?) order by from_on, setting_id, supervisor_id`;

/**
 * Reads the settings and supervisors that journeys name, and their agreements, a table at a time however many they are.
 * @param logs - the entries of each journey, by its id; at least one journey.
 * @returns the places by the id of the journey.
 */
export async function readPlaces(
  session: Session,
  logs: ReadonlyMap<string, readonly LogEntry[]>,
): Promise<Map<string, RecordPlaces>> {
  const agreed = groupByJourney(await session.ask<AgreementRow>(AGREEMENTS, [[...logs.keys()]]));
  const used = [...logs].map(([journeyId, log]) => namedIn(journeyId, agreed.get(journeyId) ?? [], log));
  const settings = await readSettings(session, used);
  const supervisors = await readSupervisors(session, used);
  return new Map(
    used.map(({ journeyId, agreements, settingIds, supervisorIds }) => [
      journeyId,
      {
        settings: settings.filter(({ id }) => settingIds.size === 0 || settingIds.has(id)),
        supervisors: supervisors.filter(({ id }) => supervisorIds.has(id)),
        agreements: agreements.map(withoutNulls),
      },
    ]),
  );
}

/** What the agreements and the log of a journey name. */
function namedIn(journeyId: string, agreements: readonly AgreementOfJourney[], log: readonly LogEntry[]) {
  const settingIds = new Set(agreements.map(({ setting }) => setting));
  const supervisorIds = new Set(agreements.map(({ supervisor }) => supervisor));
  for (const { setting, supervisor } of log) {
    settingIds.add(setting);
    if (supervisor !== undefined) supervisorIds.add(supervisor);
  }
  return { journeyId, agreements, settingIds, supervisorIds };
}

type Used = ReturnType<typeof namedIn>;

async function readSettings(session: Session, used: readonly Used[]): Promise<Setting[]> {
  // With nothing agreed or logged yet, every setting of the organization is where work may begin.
  const all = used.some(({ settingIds }) => settingIds.size === 0);
  const ids = new Set(used.flatMap(({ settingIds }) => [...settingIds]));
  const rows = await (all
    ? session.ask<Nulls<Setting>>(SETTINGS_ALL)
    : session.ask<Nulls<Setting>>(SETTINGS_USED, [[...ids]]));
  return rows.map((row) => withoutNulls(row) as Setting);
}

async function readSupervisors(session: Session, used: readonly Used[]): Promise<Supervisor[]> {
  const ids = new Set(used.flatMap(({ supervisorIds }) => [...supervisorIds]));
  if (ids.size === 0) return [];
  const rows = await session.ask<Nulls<Supervisor>>(SUPERVISORS, [[...ids]]);
  return rows.map((row) => withoutNulls(row) as Supervisor);
}

/** A row of the public format as a table keeps it: what is not known is null. */
type Nulls<Row> = {
  readonly [Column in keyof Row]-?: undefined extends Row[Column] ? Row[Column] | null : Row[Column];
};

interface AgreementOfJourney {
  readonly supervisor: string;
  readonly setting: string;
  readonly signedOn: PlainDate | null;
  readonly boardApprovedOn: PlainDate | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

type AgreementRow = AgreementOfJourney & OfJourney;
