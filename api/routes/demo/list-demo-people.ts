import { z } from 'zod';
import { findDemoPeople } from '../../../db/views/find-demo-people.ts';
import { LICENSE_CODES } from '../../../rules/vocabulary/license-code.ts';
import { PHASES } from '../../../rules/vocabulary/phase.ts';
import { ROLES } from '../../../rules/vocabulary/role.ts';
import { assertDemo } from '../../access/assert-demo.ts';
import { definePublicAction } from '../../action.ts';

const demoPeopleSchema = z.object({
  organizationId: z.string(),
  organizationName: z.string(),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      roles: z.array(z.enum(ROLES)),
      journeys: z.array(z.object({ journeyId: z.string(), license: z.enum(LICENSE_CODES), phase: z.enum(PHASES) })),
    }),
  ),
});

/** Who can be stepped into in the demo. */
export const listDemoPeople = definePublicAction({
  operationId: 'listDemoPeople',
  method: 'get',
  path: '/api/demo/people',
  summary: 'List the people of the demo',
  description: 'The invented people of the demo organization; null while it is still being made. Only in the demo.',
  ability: 'public',
  answer: demoPeopleSchema.meta({ id: 'DemoPeople' }).nullable(),
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: ['PATH_UNKNOWN'],
  perform({ services }) {
    assertDemo(services);
    return findDemoPeople(services.db);
  },
});
