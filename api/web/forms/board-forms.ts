import { assemblePacket } from '../../routes/packets/assemble-packet.ts';
import { filePacket } from '../../routes/packets/file-packet.ts';
import { recordDecision } from '../../routes/packets/record-decision.ts';
import { recordDeficiency } from '../../routes/packets/record-deficiency.ts';
import { recordPacketItem } from '../../routes/packets/record-packet-item.ts';
import { performAction } from '../../perform-action.ts';
import { endPacketLink } from '../../routes/review/end-packet-link.ts';
import { makePacketLink } from '../../routes/review/make-packet-link.ts';
import { admitToExam } from '../../routes/submission/admit-to-exam.ts';
import { answerDeficiency } from '../../routes/submission/answer-deficiency.ts';
import { recordAcknowledgement } from '../../routes/submission/record-acknowledgement.ts';
import { recordExamResult } from '../../routes/submission/record-exam-result.ts';
import { withdrawApplication } from '../../routes/submission/withdraw-application.ts';
import { MadePacketLinkPage } from '../pages/made-packet-link-page.tsx';
import { type Fields, pick } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

const journey = (fields: Fields) => pick(fields, 'journeyId');

/** The forms by which a director acts toward the board. */
export const BOARD_FORMS: readonly WebForm[] = [
  commandForm(assemblePacket, (fields) => ({ params: journey(fields), body: {} })),
  commandForm(filePacket, (fields) => ({
    params: pick(fields, 'journeyId', 'packetId'),
    body: pick(fields, 'filedOn'),
  })),
  commandForm(recordPacketItem, (fields) => ({
    params: journey(fields),
    body: pick(fields, 'itemKey', 'step', 'on', 'reason', 'document', 'documentId'),
  })),
  {
    operation: makePacketLink.operationId,
    async submit({ services, acting, key, fields, from }) {
      const { days, ...named } = pick(fields, 'reviewerName', 'board', 'reviewerEmail', 'days');
      const body = { ...named, ...(days !== undefined && { days: Number(days) }) };
      const params = pick(fields, 'journeyId', 'packetId');
      const { sentence, link } = await performAction(services, acting, makePacketLink, { params, body, key });
      if (link === null) return { goTo: from, sentence };
      const journeyId = params['journeyId'] ?? '';
      return { show: (frame) => MadePacketLinkPage({ frame, journeyId, sentence, link }) };
    },
  },
  commandForm(endPacketLink, (fields) => ({ params: pick(fields, 'journeyId', 'linkId'), body: {} })),
  commandForm(recordDeficiency, (fields) => ({
    params: journey(fields),
    body: pick(fields, 'receivedOn', 'dueOn', 'summary'),
  })),
  commandForm(recordDecision, (fields) => ({
    params: journey(fields),
    body: pick(fields, 'decision', 'decidedOn', 'licenseNumber'),
  })),
  commandForm(recordAcknowledgement, (fields) => ({ params: journey(fields), body: pick(fields, 'receivedOn') })),
  commandForm(answerDeficiency, (fields) => ({
    params: pick(fields, 'journeyId', 'deficiencyId'),
    body: pick(fields, 'answeredOn', 'note'),
  })),
  commandForm(admitToExam, (fields) => ({
    params: journey(fields),
    body: pick(fields, 'exam', 'admittedOn', 'windowEndsOn'),
  })),
  commandForm(recordExamResult, (fields) => ({ params: journey(fields), body: pick(fields, 'takenOn', 'result') })),
  commandForm(withdrawApplication, (fields) => ({
    params: journey(fields),
    body: pick(fields, 'withdrawnOn', 'reason'),
  })),
];
