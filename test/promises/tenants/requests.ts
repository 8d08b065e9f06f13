import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { addWeeks, startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { quarterOf } from '../../../rules/vocabulary/quarter.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { versionAt } from '../../support/consent.ts';
import type { Cast } from './cast.ts';

/** A request as a person of an organization would send it, with ids of that organization. */
export interface TestRequest {
  readonly as: 'directorId' | 'supervisorId' | 'superviseeId' | 'administratorId';
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Its body goes as multipart/form-data, with a small PDF. */
  readonly upload?: true;
  /** Sent from a browser in which a packet is open by a link, and nobody is signed in. */
  readonly reviewer?: true;
  /** Sent from a browser of its own, since it signs that browser out. */
  readonly apart?: true;
  /** Why even one's own id is answered as one that there is not. */
  readonly blind?: string;
}

const day = (days: number) => addDays(dateAt(new Date().toISOString(), 'America/Los_Angeles'), days);
const reason = 'A reason.';
const director = 'directorId';
const supervisor = 'supervisorId';
const supervisee = 'superviseeId';
const administrator = 'administratorId';

const credential = { id: 'AAAA', rawId: 'AAAA', type: 'public-key' };
/** Well-formed, and made by no passkey. */
const registration = { ...credential, response: { clientDataJSON: 'e30', attestationObject: 'oA' } };
const assertion = {
  ...credential,
  response: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA', userHandle: 'A'.repeat(43) },
};

/** One well-formed request for every action, by the id of its operation. */
export function requestsOf(cast: Cast): Readonly<Record<string, TestRequest>> {
  const { ids, week, signedWeek, open } = cast;
  const id = (name: string) => ids[name] ?? '';
  const journey = { journeyId: id('journeyId') };
  const filed = { journeyId: id('filedId') };
  const spare = { journeyId: id('spareId') };
  const agreement = { ...journey, agreementId: id('agreementId') };
  const log = { weeklyLogId: id('weeklyLogId') };
  const session = { sessionId: id('sessionId') };
  const later = { sessionId: id('laterSessionId') };
  const notice = { noticeId: id('noticeId') };
  const owed = { obligationId: id('obligationId') };
  const leaver = { personId: id('leaverId') };
  const persons = { supervisorId: id('supervisorId'), settingId: id('settingId') };
  const members = [{ ...journey, settingId: id('settingId') }];
  const terms = { on: day(9), time: '11:00', minutes: 60, kind: 'individual', members };
  const kind = { kind: 'log-hours' };
  const earlier = addWeeks(signedWeek, -1);
  const shared = { sourceJourneyId: id('journeyId') };
  return {
    addPerson: {
      as: director,
      body: { name: 'Nell New', email: 'nell@example.test', timeZone: 'America/New_York', roles: ['supervisee'] },
    },
    listPeople: { as: director },
    changeRoles: { as: director, params: leaver, body: { roles: ['supervisor', 'lead'], reason } },
    recordAbsence: { as: director, params: leaver, body: { from: day(1), until: day(9) } },
    recordCredential: {
      as: director,
      params: leaver,
      body: { kind: 'license', name: 'LMFT', jurisdiction: 'CA', issuedOn: '2015-02-01' },
    },
    recordEncumbrance: {
      as: director,
      params: { personId: id('supervisorId') },
      body: { jurisdiction: 'CA', license: 'LMFT', from: day(-1), reason },
    },
    giveNotice: { as: director, params: leaver, body: { lastDayOn: day(40) } },
    withdrawNotice: { as: director, params: leaver, body: {} },
    getDeparture: { as: director, params: { departureId: id('departureId') } },
    addSetting: { as: director, body: { name: 'Westside', jurisdiction: 'CA', kind: 'exempt' } },
    listSettings: { as: director },
    exportPerson: { as: director, params: leaver },
    listDocuments: { as: director, params: journey },
    listNeededDocuments: { as: director, params: journey },
    listNeededStaffDocuments: { as: director, params: leaver },
    listListedDocuments: { as: director },
    askForDocument: { as: director, body: { kind: 'site-agreement', whose: 'site', remindDays: 30 } },
    stopAskingForDocument: { as: director, params: { listedId: id('listedId') }, body: { reason } },
    openDocument: { as: director, params: { ...journey, documentId: id('documentId') } },
    listStaffDocuments: { as: director, params: leaver },
    openStaffDocument: { as: director, params: { ...leaver, documentId: id('certificateId') } },
    fileDocument: {
      as: director,
      params: journey,
      upload: true,
      body: {
        ...{ kind: 'evaluation', title: 'Evaluation', replacesId: id('formerDocumentId') },
        agreementId: id('agreementId'),
      },
    },
    fileStaffDocument: {
      as: director,
      params: leaver,
      upload: true,
      body: { kind: 'insurance', title: 'Insurance', validUntil: day(300), replacesId: id('formerCertificateId') },
    },
    withdrawDocument: { as: director, params: { ...journey, documentId: id('documentId') }, body: { reason } },
    withdrawStaffDocument: { as: director, params: { ...leaver, documentId: id('certificateId') }, body: { reason } },
    openJourney: { as: director, body: { superviseeId: id('superviseeId'), license: 'CA-LMFT' } },
    listJourneys: { as: director },
    getJourney: { as: director, params: journey },
    getEvaluation: { as: director, params: journey },
    getOutlook: { as: director, params: journey },
    compareLicenses: { as: director, params: journey },
    getRecord: { as: director, params: journey },
    getJourneyRules: { as: director, params: journey },
    adoptRules: { as: director, params: journey, body: { sha256: '0'.repeat(64), reason } },
    planFinish: { as: director, params: journey, body: { targetOn: day(900) } },
    recordFacts: { as: director, params: journey, body: { answers: { practicum: 600 } } },
    importRecord: { as: director, params: spare, body: historyOf(id('settingId'), id('supervisorId')) },
    shareLog: { as: director, params: { journeyId: id('sharingId') }, body: { ...shared, fromWeek: open.nextWeek } },
    endSharedLog: { as: director, params: { journeyId: id('sharingId') }, body: shared },
    proposeAgreement: { as: director, params: journey, body: { ...persons, from: day(-90) } },
    signAgreement: { as: supervisor, params: agreement, body: {} },
    recordApproval: { as: director, params: agreement, body: { boardApprovedOn: day(-70) } },
    endAgreement: { as: director, params: agreement, body: { until: day(200), reason } },
    declareConflict: { as: director, params: agreement, body: { conflict: 'They are cousins.' } },
    getWeek: { as: supervisee, params: { ...journey, week } },
    draftWeek: {
      as: supervisee,
      params: { ...journey, week: earlier },
      body: { entries: [{ ...open.entry, on: startOfWeek(earlier) }] },
    },
    submitWeek: { as: supervisee, params: { ...journey, week }, body: {} },
    getWeeklyLog: { as: supervisor, params: log },
    returnWeek: { as: supervisor, params: log, body: { comment: 'Two sessions, not three.' } },
    getSigningConsent: { as: supervisor },
    giveConsent: { as: supervisor, body: { version: versionAt(new Date().toISOString()) } },
    listSignedCopies: { as: supervisor, params: journey },
    getSignedCopy: { as: supervisor, params: { ...journey, signedCopyId: id('signedCopyId') } },
    signWeeks: {
      as: supervisor,
      body: { weeks: [{ weeklyLogId: id('weeklyLogId'), contentSha256: '0'.repeat(64) }] },
    },
    signWeek: { as: supervisor, params: log, body: { contentSha256: open.contentSha256 } },
    getSupervision: { as: supervisor },
    getJourneySupervision: { as: director, params: { ...journey, week } },
    bookSession: { as: director, body: { ...terms, supervisorId: id('supervisorId') } },
    changeSession: { as: director, params: later, body: { ...terms, time: '15:00' } },
    cancelSession: { as: director, params: later, body: { reason } },
    recordAttendance: {
      as: supervisor,
      params: session,
      body: { minutes: 50, medium: 'video', present: [id('journeyId')] },
    },
    undoAttendance: { as: supervisor, params: session, body: {} },
    listQuarters: { as: director, params: journey },
    listOpenAttestations: { as: supervisor },
    attestQuarter: {
      as: supervisor,
      params: journey,
      body: { settingId: id('settingId'), quarter: quarterOf(startOfWeek(signedWeek)), contentSha256: '0'.repeat(64) },
    },
    amendWeek: { as: supervisor, params: { weeklyLogId: id('signedLogId') }, body: { version: 1, reason } },
    getProgress: { as: director, params: journey },
    evaluateSupervisee: {
      as: supervisor,
      params: journey,
      body: { from: day(-30), until: day(-1), areas: [{ area: 'ethics', satisfactory: true }], comment: 'Good.' },
    },
    proposeGoal: {
      as: supervisee,
      params: journey,
      body: { supervisorId: id('supervisorId'), text: 'Listen.', targetOn: day(90) },
    },
    reviewGoal: { as: supervisor, params: { ...journey, goalId: id('goalId') }, body: { state: 'agreed' } },
    getQueue: { as: supervisor },
    assemblePacket: { as: director, params: journey, body: {} },
    getPacket: { as: director, params: { ...filed, packetId: id('packetId') } },
    getPacketItems: { as: director, params: journey },
    recordPacketItem: {
      as: director,
      params: journey,
      body: { itemKey: 'transcript', step: 'asked', on: day(-1), documentId: id('documentId') },
    },
    filePacket: { as: director, params: { ...filed, packetId: id('packetId') }, body: { filedOn: day(-1) } },
    makePacketLink: {
      as: director,
      params: { ...filed, packetId: id('packetId') },
      body: { reviewerName: 'Rae Reviewer', board: 'Board of a test', days: 3 },
    },
    listPacketLinks: { as: director, params: filed },
    endPacketLink: { as: director, params: { ...filed, linkId: id('packetLinkId') }, body: {} },
    openReview: { as: director, body: { token: 'no-token' } },
    getReview: { as: director, reviewer: true },
    getReviewedFile: { as: director, reviewer: true },
    getReviewedEvaluation: { as: director, reviewer: true },
    closeReview: { as: director, reviewer: true },
    recordDeficiency: {
      as: director,
      params: journey,
      body: { receivedOn: day(-1), dueOn: day(20), summary: 'More.' },
    },
    recordDecision: { as: director, params: journey, body: { decision: 'denied', decidedOn: day(-1) } },
    recordAcknowledgement: { as: director, params: journey, body: { receivedOn: day(-1) } },
    answerDeficiency: {
      as: director,
      params: { ...filed, deficiencyId: id('deficiencyId') },
      body: { answeredOn: day(0), note: 'Sent.' },
    },
    admitToExam: { as: director, params: journey, body: { exam: 'Clinical', admittedOn: day(-1) } },
    recordExamResult: { as: director, params: journey, body: { takenOn: day(-1), result: 'passed' } },
    withdrawApplication: { as: director, params: journey, body: { withdrawnOn: day(-1), reason } },
    listObligations: { as: director, query: { whose: 'everybody', personId: id('supervisorId') } },
    snoozeObligation: { as: supervisor, params: owed, body: { until: day(5), reason } },
    endSnooze: { as: supervisor, params: owed, body: {} },
    delegateObligation: {
      as: director,
      params: { obligationId: id('handedId') },
      body: { personId: id('superviseeId'), reason },
    },
    takeBackObligation: { as: director, params: { obligationId: id('handedId') }, body: {} },
    liftFreeze: { as: director, params: owed, body: { reason } },
    restoreFreeze: { as: director, params: owed, body: {} },
    decideObligation: { as: director, params: owed, body: { decision: 'We wait.', reason } },
    withdrawDecision: { as: director, params: owed, body: {} },
    listNotices: { as: director, query: { to: 'everybody' } },
    countNotices: { as: supervisor },
    markNoticeRead: { as: supervisor, params: notice, body: {} },
    markNoticeUnread: { as: supervisor, params: notice, body: {} },
    markAllRead: { as: supervisor, body: {} },
    listLadders: { as: director },
    setLadder: {
      as: director,
      params: kind,
      body: { ladder: { ...LADDERS['log-hours'], everyDays: 7 }, replaces: id('policyId'), reason },
    },
    restoreLadder: { as: director, params: kind, body: { replaces: id('policyId'), reason } },
    getCalendarFeed: { as: supervisor },
    makeCalendarFeed: { as: director, body: {} },
    endCalendarFeed: { as: director, body: {} },
    getCalendar: { as: supervisor, params: { file: id('file') } },
    getCohortFigures: { as: director },
    listRulebooks: { as: director },
    getRulebook: { as: director, params: { license: 'CA-LMFT' } },
    getRequirement: { as: director, params: { license: 'CA-LMFT', id: 'total-hours' } },
    listRollouts: { as: director },
    getRollout: { as: director, params: { rolloutId: id('rolloutId') } },
    openRollout: { as: director, body: { license: 'CA-LMFT', reason } },
    steerRollout: { as: director, params: { rolloutId: id('rolloutId') }, body: { step: 'cancel' } },
    listFleetRuns: { as: director },
    getFleetRun: { as: director, params: { runId: id('runId') } },
    startFleetRun: { as: director, body: { job: 'reconcile', dryRun: true } },
    listErrors: { as: director },
    getHealth: { as: director },
    listDemoPeople: { as: director },
    stepInto: {
      as: director,
      body: { personId: id('superviseeId') },
      blind: 'nobody outside the demo can be stepped into',
    },
    askForLink: { as: director, body: { email: 'nobody@example.test' } },
    redeemLink: { as: director, body: { token: 'no-token' } },
    getIdentityProvider: { as: director },
    setIdentityProvider: {
      as: director,
      body: {
        issuer: 'http://127.0.0.1:1',
        clientId: 'creditable',
        clientSecret: 'of a test',
        mailDomains: [],
        linksAllowed: true,
      },
    },
    endIdentityProvider: { as: director, body: {} },
    listLinkedAccounts: { as: director, params: leaver },
    releaseAccount: { as: director, params: leaver, body: {} },
    listTokens: { as: director },
    makeToken: { as: director, body: { name: 'Payroll', scopes: ['read'], expiresOn: day(30) } },
    endToken: { as: director, params: { tokenId: id('tokenId') }, body: {} },
    listTokensOfPerson: { as: director, params: leaver },
    endTokenOfPerson: {
      as: director,
      params: { personId: id('supervisorId'), tokenId: id('supervisorTokenId') },
      body: {},
    },
    listSignIns: { as: director },
    listAccess: { as: director, query: { personId: id('supervisorId'), actorId: id('directorId') } },
    beginEmergency: {
      as: administrator,
      body: { personId: id('superviseeId'), reason: 'Nobody else can be asked today.' },
    },
    endEmergency: { as: director, params: { emergencyId: id('emergencyId') }, body: {} },
    listEmergencies: { as: director },
    getPersonAccess: { as: director, params: leaver },
    endSignIn: { as: director, params: { sessionId: id('signInId') } },
    endOtherSignIns: { as: director, body: {} },
    endSignInsOfPerson: { as: director, params: leaver, body: {} },
    disablePerson: { as: director, params: leaver, body: { reason } },
    enablePerson: { as: director, params: leaver, body: {} },
    signOut: { as: director, body: {}, apart: true },
    askForPasskeySignIn: { as: director, body: {} },
    signInByPasskey: { as: director, body: { credential: assertion } },
    listPasskeys: { as: director },
    askForNewPasskey: { as: director, body: {} },
    addPasskey: { as: director, body: { name: 'My phone', credential: registration } },
    removePasskey: { as: director, params: { passkeyId: id('passkeyId') }, body: { evenTheLast: true } },
    removePasskeysOfPerson: { as: director, params: leaver, body: { reason } },
    getAuthenticator: { as: director },
    askForAuthenticator: { as: director, body: {} },
    addAuthenticator: { as: director, body: { setUp: 's1:none:AA', code: '123456' } },
    renewRecoveryCodes: { as: director, body: {} },
    removeAuthenticator: { as: director, body: { evenTheLast: true } },
    removeAuthenticatorOfPerson: { as: director, params: leaver, body: { reason } },
    askForProof: { as: director, body: {} },
    giveProof: { as: director, body: { by: 'passkey', credential: assertion } },
    // Late, since others sign before.
    withdrawConsent: { as: supervisor, body: {} },
    // Last: whatever comes after it would find the journey ended.
    withdrawJourney: { as: director, params: spare, body: { reason } },
  };
}

/** A history of one entry, kept elsewhere. */
function historyOf(settingId: string, supervisorId: string) {
  const entry = {
    id: 'one',
    on: '2020-03-02',
    setting: 'clinic',
    supervisor: 'sam',
    activity: 'counseling-individual',
  };
  const record = {
    format: 'experience-record/1',
    person: { id: 'alex' },
    settings: [{ id: 'clinic', name: 'Clinic', jurisdiction: 'TX' }],
    supervisors: [
      { id: 'sam', name: 'Sam', licenses: [{ jurisdiction: 'TX', license: 'LMFT', issuedOn: '2010-01-15' }] },
    ],
    log: [{ ...entry, minutes: 60, signedOn: '2020-03-09' }],
  };
  return { record, settings: { clinic: settingId }, supervisors: { sam: supervisorId } };
}

/** How each page is opened, by its address. */
export function pagesOf(cast: Cast): Readonly<Record<string, TestRequest>> {
  const { ids, week } = cast;
  const id = (name: string) => ids[name] ?? '';
  const params = { journeyId: id('journeyId') };
  return {
    '/': { as: director },
    '/me': { as: supervisee },
    '/journeys/new': { as: director },
    '/journeys/:journeyId/ahead': { as: director, params },
    '/journeys/:journeyId/rules': { as: director, params },
    '/journeys/:journeyId': { as: director, params },
    '/journeys/:journeyId/weeks/:week': { as: supervisor, params: { ...params, week } },
    '/journeys/:journeyId/weeks/:week/supervision': { as: director, params: { ...params, week } },
    '/journeys/:journeyId/progress': { as: director, params },
    '/journeys/:journeyId/documents': { as: director, params },
    '/people/:personId/documents': { as: director, params: { personId: id('leaverId') } },
    '/certificates': { as: supervisor },
    '/my-data': { as: supervisor },
    '/people/:personId/data': { as: director, params: { personId: id('leaverId') } },
    '/supervision': { as: supervisor, query: { for: id('journeyId') } },
    '/journeys/:journeyId/signed': { as: director, params },
    '/journeys/:journeyId/signed/:signedCopyId': {
      as: director,
      params: { ...params, signedCopyId: id('signedCopyId') },
    },
    '/signing-consent': { as: supervisor },
    '/attestations': { as: supervisor },
    '/queue': { as: supervisor },
    '/queue/sign': { as: supervisor },
    '/weekly-logs/:weeklyLogId': { as: supervisor, params: { weeklyLogId: id('weeklyLogId') } },
    '/supervisees': { as: supervisor },
    '/cohort': { as: director },
    '/cohort.csv': { as: director },
    '/people': { as: director },
    '/people/new': { as: director },
    '/people/:personId/access': { as: director, params: { personId: id('leaverId') } },
    '/sign-ins': { as: director },
    '/tokens': { as: director },
    '/identity-provider': { as: director },
    '/who-looked': { as: director },
    '/access-log': { as: director, query: { personId: id('supervisorId'), actorId: id('directorId') } },
    '/access-log.csv': { as: director, query: { personId: id('supervisorId'), actorId: id('directorId') } },
    '/sign-in': { as: director },
    '/emergency': { as: administrator },
    '/emergencies': { as: director },
    '/review': { as: director, reviewer: true },
    '/review/:token': { as: director, params: { token: 'no-token' } },
    '/sign-in/link/:token': { as: director, params: { token: 'no-token' } },
    '/departures/:departureId': { as: director, params: { departureId: id('departureId') } },
    '/settings': { as: director },
    '/listed-documents': { as: director },
    '/reminders': { as: director },
    '/reminders/:kind': { as: director, params: { kind: 'log-hours' } },
    '/rule-changes': { as: director },
    '/rule-changes/:rolloutId': { as: director, params: { rolloutId: id('rolloutId') } },
    '/obligations': { as: director, query: { personId: id('supervisorId') } },
    '/operations': { as: director },
    '/operations/:runId': { as: director, params: { runId: id('runId') } },
    '/notices': { as: supervisor },
    '/calendar': { as: supervisor },
    '/rules': { as: director },
    '/rules/:license': { as: director, params: { license: 'CA-LMFT' } },
    '/rules/:license/:requirementId': { as: director, params: { license: 'CA-LMFT', requirementId: 'total-hours' } },
  };
}
