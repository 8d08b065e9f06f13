import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Activity, Medium } from '../../rules/vocabulary/activity.ts';
import { Journey } from './journey.ts';
import { Setting } from './setting.ts';
import { SupervisionSession } from './supervision-session.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** A line that the supervisee had typed and that the session's own line stands for; undoing brings it back. */
export interface ReplacedLine {
  readonly settingId: string;
  readonly activity: Activity;
  readonly minutes: number;
  readonly medium: Medium;
  readonly groupSize: number | null;
}

/** One supervisee in a session, whether they came, and the line of their log that it became. */
export const SessionMember = defineEntity({
  name: 'SessionMember',
  tableName: 'session_member',
  properties: {
    ...ownColumns,
    sessionId: p.manyToOne(SupervisionSession).mapToPk().fieldName('session_id'),
    journeyId: p.manyToOne(Journey).mapToPk().fieldName('journey_id'),
    settingId: p.manyToOne(Setting).mapToPk().fieldName('setting_id'),
    attendance: p.text().$type<'present' | 'absent'>().nullable(),
    // No reference: a line is a row of the log, and the log goes its own way.
    lineId: p.uuid().nullable(),
    // Whether the session made the line; otherwise the supervisee had typed it before.
    lineMade: p.boolean(),
    replacedLine: p.json<ReplacedLine>().nullable(),
  },
  uniques: [
    { name: 'session_member_once', properties: ['sessionId', 'journeyId'] },
    { name: 'session_member_line_once', properties: ['lineId'] },
  ],
  indexes: [{ name: 'session_member_journey', properties: ['journeyId'] }],
  ...ownRows,
});
