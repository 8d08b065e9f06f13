import type { ExperienceRecord, Setting, Supervisor } from '../../../rules/vocabulary/experience-record.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';
import { withoutNulls } from './without-nulls.ts';

type RecordAgreement = NonNullable<ExperienceRecord['agreements']>[number];

/** Where a supervisee works, under whom, and what was agreed. */
export interface RecordPlaces {
  readonly settings: Setting[];
  readonly supervisors: Supervisor[];
  readonly agreements: RecordAgreement[];
}

// With nothing agreed or logged yet, every setting of the organization is where work may begin.
const SETTINGS = `
  with used as (select setting_id from agreement where journey_id = ? union select setting_id from log_entry where journey_id = ?)
  select id, name, jurisdiction, kind, case when clinical then null else false end as clinical, employment, fingerprinted_on as "fingerprintedOn"
  from setting where id in (select setting_id from used) or not exists (select 1 from used) order by name, id`;

const SUPERVISORS = `
  select p.id, p.name, p.supervision_training_minutes as "supervisionTrainingMinutes", p.supervision_trained_on as "supervisionTrainedOn",
    json_agg(json_strip_nulls(json_build_object('jurisdiction', l.jurisdiction, 'license', l.license, 'number', l.number,
      'issuedOn', l.issued_on, 'expiresOn', l.expires_on)) order by l.issued_on, l.license, l.id) as licenses
  from person p join supervisor_license l on l.person_id = p.id
  where p.id in (select supervisor_id from agreement where journey_id = ? union select supervisor_id from log_entry where journey_id = ?)
  group by p.id order by p.name, p.id`;

const AGREEMENTS = `
  select supervisor_id as supervisor, setting_id as setting, signed_on as "signedOn", board_approved_on as "boardApprovedOn",
    from_on as "from", until_on as "until"
  from agreement where journey_id = ? order by from_on, setting_id, supervisor_id`;

/** Reads the settings and supervisors that a journey names, and its agreements. */
export async function readPlaces(session: Session, journeyId: string): Promise<RecordPlaces> {
  const settings = await session.ask<Nulls<Setting>>(SETTINGS, [journeyId, journeyId]);
  const supervisors = await session.ask<Nulls<Supervisor>>(SUPERVISORS, [journeyId, journeyId]);
  const agreements = await session.ask<AgreementRow>(AGREEMENTS, [journeyId]);
  return {
    settings: settings.map((row) => withoutNulls(row) as Setting),
    supervisors: supervisors.map((row) => withoutNulls(row) as Supervisor),
    agreements: agreements.map(withoutNulls),
  };
}

/** A row of the public format as a table keeps it: what is not known is null. */
type Nulls<Row> = {
  readonly [Column in keyof Row]-?: undefined extends Row[Column] ? Row[Column] | null : Row[Column];
};

interface AgreementRow {
  readonly supervisor: string;
  readonly setting: string;
  readonly signedOn: PlainDate | null;
  readonly boardApprovedOn: PlainDate | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}
