import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Rulebook as RulebookDocument } from '../../rules/rulebooks/rulebook.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import { ownColumns } from './columns.ts';
import { ownRows } from './row-policy.ts';

/** The rules as they were when a journey was pinned to them, so that it can be counted under them for good. */
export const Rulebook = defineEntity({
  name: 'Rulebook',
  tableName: 'rulebook',
  properties: {
    ...ownColumns,
    license: p.text().$type<LicenseCode>(),
    version: p.text(),
    sha256: p.text(),
    document: p.json<RulebookDocument>().columnType('json').lazy(),
    keptAt: p.datetime(3),
  },
  uniques: [{ name: 'rulebook_once', properties: ['organizationId', 'license', 'sha256'] }],
  triggers: [
    {
      name: 'only_added',
      timing: 'before',
      events: ['update', 'delete'],
      body: `raise exception 'a kept rulebook is never changed' using errcode = 'CR001';`,
    },
  ],
  ...ownRows,
});
