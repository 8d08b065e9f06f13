import { randomUUID } from 'node:crypto';
import { pagesUrlOf } from '../../../config/pages-url.ts';
import { beginEmergency as beginInDatabase } from '../../../db/operations/emergency/begin-emergency.ts';
import { beginEmergencySchema } from '../../../rules/vocabulary/commands/begin-emergency.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { tellOfEmergency } from '../../emergency/tell-of-emergency.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** Somebody opens the record of one person in an emergency. */
export const beginEmergency = defineAction({
  operationId: 'beginEmergency',
  method: 'post',
  path: '/api/emergencies',
  summary: 'Open a record in an emergency',
  description:
    'Lets somebody read the journeys of one person whom their roles do not reach: in this session, for an hour at most, and with a reason. The person, the directors and the administrators are told at once; nothing can be changed or signed by it.',
  ability: 'break-glass',
  proof: 'access',
  body: beginEmergencySchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'EMERGENCY_RUNNING', 'PROOF_REQUIRED', 'SIGN_IN_ANEW'],
  async perform(context, { body }) {
    const { services, acting } = context;
    // No token comes with this ability; whoever is here sits before a browser.
    if (acting.session === undefined) throw new CreditableError('NOT_ALLOWED');
    const { sessionId } = acting.session;
    const pagesUrl = pagesUrlOf(services.settings);
    const command = organizationCommandOf(context, body);
    const receipt = await beginInDatabase(services.db, command, { id: randomUUID(), sessionId }, (told) =>
      services.signInMail.wordsOfEmergency(told, pagesUrl),
    );
    tellOfEmergency(context, receipt.subjectId);
    return receipt;
  },
});
