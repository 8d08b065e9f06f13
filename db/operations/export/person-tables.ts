/**
 * How the rows of a table concern a person: a condition on `t` in which each `?` stands for the person, or why none does.
 * What is about a supervisee is theirs; of a supervisor's work, what they themselves said, signed or were told.
 */
export type PersonTable = { readonly where: string } | { readonly none: string };

const OWN_JOURNEYS = `t.journey_id in (select id from journey where supervisee_id = ?)`;
const own = (column: string): PersonTable => ({ where: `t.${column} = ?` });
const ofEither = (...columns: string[]): PersonTable => ({
  where: columns.map((column) => `t.${column} = ?`).join(' or '),
});
const ofJourney: PersonTable = { where: OWN_JOURNEYS };
const ofJourneyOr = (...columns: string[]): PersonTable => ({
  where: [OWN_JOURNEYS, ...columns.map((column) => `t.${column} = ?`)].join(' or '),
});
const through = (table: string, column: string): PersonTable => ({
  where: `t.${column} in (select id from ${table} t where ${OWN_JOURNEYS})`,
});
const none = (why: string): PersonTable => ({ none: why });

/** Every table there is; a test fails where one is missing, so that nobody is forgotten by a new one. */
export const PERSON_TABLES: Readonly<Record<string, PersonTable>> = {
  absence: own('person_id'),
  // What they looked at themselves; who looked at them is a file of its own, since an entry may name many people.
  access_entry: own('actor_id'),
  account_attempt: none('names nobody: somebody who began to sign in and is not known yet'),
  agreement: ofJourneyOr('supervisor_id', 'signer_id'),
  answer: ofJourney,
  api_token: own('person_id'),
  attestation: ofJourneyOr('supervisor_id'),
  // When the app was added and used; its secret stays here.
  authenticator: own('person_id'),
  audit_entry: ofJourneyOr('actor_id', 'subject_id'),
  calendar_feed: own('person_id'),
  command_receipt: own('actor_id'),
  credential: own('person_id'),
  decision: ofJourney,
  deficiency: ofJourney,
  departure: own('person_id'),
  document: ofJourneyOr('person_id', 'filed_by_id'),
  emergency_access: { where: 't.holder_id = ? or t.person_id = ? or t.ended_by_id = ?' },
  encumbrance: own('person_id'),
  evaluation: ofJourney,
  exam: ofJourney,
  filing: through('packet', 'packet_id'),
  fleet_finding: ofJourney,
  fleet_run: own('started_by_id'),
  identity_provider: own('set_by_id'),
  journey: own('supervisee_id'),
  journey_summary: ofJourney,
  ladder_policy: own('setter_id'),
  learning_goal: ofJourneyOr('supervisor_id', 'proposed_by_id'),
  leave: ofJourney,
  led_domain: none('of the organization'),
  linked_account: own('person_id'),
  listed_document: ofEither('lister_id', 'ender_id'),
  log_entry: ofJourney,
  mailed_link: own('person_id'),
  notice: own('recipient_id'),
  obligation: ofJourneyOr('owner_id', 'delegate_id', 'delegator_id', 'lifter_id', 'decider_id', 'subject_id'),
  organization: none('of the organization; its name is in the export all the same'),
  packet: ofJourney,
  packet_item_step: ofJourney,
  packet_link: ofJourneyOr('made_by_id', 'ended_by_id'),
  // What it is called and when it was used; what proves that it is them stays here.
  passkey: own('person_id'),
  person: own('id'),
  recovery_code: own('person_id'),
  registration: ofJourney,
  review_session: through('packet_link', 'link_id'),
  rollout_item: ofJourney,
  rulebook: none('the law, about nobody'),
  rules_rollout: own('opened_by_id'),
  session_member: ofJourney,
  setting: none('a place'),
  shared_log: ofJourney,
  sign_in_session: own('person_id'),
  signature: {
    where: `t.signer_id = ? or t.weekly_log_id in (select id from weekly_log t where ${OWN_JOURNEYS})`,
  },
  signed_copy: ofJourneyOr('signer_id'),
  signing_consent: own('person_id'),
  snooze: own('person_id'),
  submission: ofJourney,
  submission_exam: through('submission', 'submission_id'),
  supervisee_evaluation: ofJourneyOr('supervisor_id'),
  supervision_session: {
    where: `t.supervisor_id = ? or t.booked_by_id = ? or t.id in (select session_id from session_member t where ${OWN_JOURNEYS})`,
  },
  supervisor_license: own('person_id'),
  weekly_log: ofJourney,
  weekly_log_version: through('weekly_log', 'weekly_log_id'),
};

/** What is left out of every row: secrets, and what only serves to recognize one. */
export const SECRET_COLUMNS =
  /(_sealed|^token_sha256|^state_sha256|^browser_sha256|^code_sha256|^last_step|^credential_id|^public_key|^counter|^transports)$/;
