import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Setting as RecordSetting } from '../../rules/vocabulary/experience-record.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** What kind of workplace it is. */
export type SettingKind = NonNullable<RecordSetting['kind']>;

/** On what footing people work there. */
export type Employment = NonNullable<RecordSetting['employment']>;

/** A place where hours are worked. */
export const Setting = defineEntity({
  name: 'Setting',
  tableName: 'setting',
  properties: {
    ...ownColumns,
    name: p.text(),
    jurisdiction: p.text(),
    kind: p.text().$type<SettingKind>().nullable(),
    clinical: p.boolean(),
    employment: p.text().$type<Employment>().nullable(),
    fingerprintedOn: p.date().nullable(),
  },
  indexes: [{ name: 'setting_organization', properties: ['organizationId'] }],
  ...ownRows,
});
