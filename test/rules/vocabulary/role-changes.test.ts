import { expect, test } from '@jest/globals';
import { objectionToRoles, type RoleChange } from '../../../rules/vocabulary/role-changes.ts';

const change = (more: Partial<RoleChange>) =>
  objectionToRoles({
    by: ['director'],
    isOneself: false,
    before: ['supervisor'],
    after: ['supervisor'],
    otherDirectors: 1,
    agreements: 0,
    journeys: 0,
    ...more,
  });

test.each<[string, Partial<RoleChange>, string | null]>([
  ['a director makes another director', { after: ['director'] }, null],
  [
    'an administrator makes a supervisor',
    { by: ['administrator'], before: ['supervisee'], after: ['supervisor'] },
    null,
  ],
  [
    'an administrator makes no director',
    { by: ['administrator'], after: ['supervisor', 'director'] },
    'ROLE_BEYOND_OWN',
  ],
  ['an administrator makes no auditor', { by: ['administrator'], after: ['supervisor', 'auditor'] }, 'ROLE_BEYOND_OWN'],
  [
    'an administrator unmakes no director',
    { by: ['administrator'], before: ['director'], after: ['supervisee'] },
    'ROLE_BEYOND_OWN',
  ],
  [
    'nobody gives themselves a role',
    { isOneself: true, before: ['director'], after: ['director', 'supervisor'] },
    'OWN_ROLES',
  ],
  ['one may lay a role down', { isOneself: true, before: ['director', 'lead'], after: ['director'] }, null],
  ['the last director stays', { before: ['director'], after: ['auditor'], otherDirectors: 0 }, 'LAST_DIRECTOR'],
  ['a director is taken away while there is another', { before: ['director'], after: ['auditor'] }, null],
  ['whoever supervises stays a supervisor', { after: ['supervisee'], agreements: 2 }, 'ROLE_SUPERVISES'],
  ['a lead signs as well', { after: ['lead'], agreements: 2 }, null],
  [
    'whoever is in training stays a supervisee',
    { before: ['supervisee'], after: ['supervisor'], journeys: 1 },
    'ROLE_IN_TRAINING',
  ],
])('%s', (_, given, expected) => {
  expect(change(given)).toBe(expected);
});
