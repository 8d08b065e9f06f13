import { z } from 'zod';
import { findOwnQuarters } from '../../../db/views/find-quarters.ts';
import { openAttestations } from '../../../rules/vocabulary/attestation.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { defineAction } from '../../action.ts';
import { quarterSchema } from '../../answers/quarter.ts';
import { showQuarter } from '../../attestations/show-quarter.ts';
import { THEIR_SUPERVISEES } from '../../watching/shown.ts';

/** The quarters that the signed-in supervisor has to attest, the one due first on top. */
export const listOpenAttestations = defineAction({
  operationId: 'listOpenAttestations',
  method: 'get',
  path: '/api/attestations',
  summary: 'List my quarters to attest',
  description:
    'Quarters that are over and not attested, and those of which a week has changed since; due first on top.',
  ability: 'read-queue',
  answer: z.array(quarterSchema),
  status: 200,
  command: false,
  shows: THEIR_SUPERVISEES,
  errors: [],
  async perform({ services, acting, at }) {
    const today = dateAt(at, acting.timeZone);
    const open = openAttestations(await findOwnQuarters(services.db, acting), today);
    return open.map(({ standing }) => showQuarter(standing, today));
  },
});
