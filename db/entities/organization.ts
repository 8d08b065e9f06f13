import { defineEntity, p } from '@mikro-orm/postgresql';
import { ownRows } from './row-policy.ts';

/** An employer or program; everything else belongs to exactly one. Its `organization_id` is its own id. */
export const Organization = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    name: p.text(),
    demo: p.boolean(),
    createdAt: p.datetime(3),
  },
  checks: [{ name: 'organization_is_its_own', expression: 'organization_id = id' }],
  rowLevelSecurity: ownRows.rowLevelSecurity,
  // Anybody may learn that there is a demo organization, to step into it.
  policies: [
    ...ownRows.policies,
    { name: 'demo_is_public', command: 'select', using: 'demo' },
    { name: 'schedules_see_all', command: 'select', using: `current_setting('creditable.schedules', true) = 'keep'` },
  ],
});
