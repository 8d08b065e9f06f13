import { z } from 'zod';
import { findEmergencies } from '../../../db/views/find-emergencies.ts';
import { defineAction } from '../../action.ts';
import { emergencySchema } from '../../answers/emergency.ts';

const emergenciesSchema = z.array(emergencySchema);

/** Every emergency access, for whoever oversees the organization. */
export const listEmergencies = defineAction({
  operationId: 'listEmergencies',
  method: 'get',
  path: '/api/emergencies',
  summary: 'List emergency accesses',
  description:
    'Every emergency access, the latest first: by whom, to whose record, why, until when, and what was looked at.',
  ability: 'read-emergencies',
  answer: emergenciesSchema,
  status: 200,
  command: false,
  shows: {
    about: (emergencies: z.infer<typeof emergenciesSchema>) => ({
      people: emergencies.flatMap(({ holderId, personId }) => [holderId, personId]),
    }),
  },
  errors: [],
  async perform({ services, acting, at }) {
    const found = await findEmergencies(services.db, acting, at);
    return found.map((emergency) => ({ ...emergency, looks: [...emergency.looks] }));
  },
});
