/** What `npm start -- --help` says about the environment variables. */
export const SETTINGS_HELP = `
Settings are environment variables; none is required.

  PORT                3000       port of the web pages and the API
  PUBLIC_URL                     where people reach them, for links in mails and calendars (http://localhost:PORT)
  DATA_DIR            .data      folder of the databases and logs
  DATABASE_URL                   a PostgreSQL 18 to use instead of our own: postgres://user:password@host:5432/name
  TEMPORAL_ADDRESS               a Temporal server to use instead of our own: host:port
  TEMPORAL_NAMESPACE  default    namespace in that server
  WORKER_BUILD_ID                version of the workers; with one, they serve only what npm run workers:promote gives them
  WORKER_DEPLOYMENT_NAME         name under which their versions are kept (creditable)
  AUDIT_KEY_FILE                 key that signs the heads of audit trails (Ed25519, PEM); without it one is made in DATA_DIR
  AUDIT_HEADS_DIR                folder in which those heads are kept (DATA_DIR/audit-heads)
  PAYLOAD_KEYS_FILE              keys that encrypt what Temporal keeps (DATA_DIR/payload-keys.json, made by itself)
  PAYLOAD_KEYS                   the keys themselves: id:base64,id:base64; PAYLOAD_KEY and PAYLOAD_KEYS_RETIRED: which encrypts, which open nothing
  DATA_KEYS_FILE                 keys that seal documents and secrets (DATA_DIR/data-keys.json, made by itself)
  DOCUMENT_MEBIBYTES             the largest document that may be filed (10)
  DOCUMENTS_S3_BUCKET            bucket in which documents are kept instead of DATA_DIR/documents; credentials as programs of AWS find them
  DOCUMENTS_S3_ENDPOINT          address of a server that speaks S3 (Amazon); DOCUMENTS_S3_REGION: its region (us-east-1)
  DATA_KEYS                      as PAYLOAD_KEYS; with DATA_KEY and DATA_KEYS_RETIRED
  SMTP_URL                       where mail is handed over: smtp://user:password@host:587
                                 (or SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASS); without it mail is kept as files in DATA_DIR/mail
  MAIL_FROM                      sender of that mail
  CREDITABLE_DEMO     true       fill an empty database with the demo organization, whose people anybody may be; on this machine only
  PROXIES             0          how many proxies of your own stand before it; so many are believed about where a request comes from
  SESSION_IDLE_MINUTES 30        minutes without a request after which a browser is signed out
  SESSION_HOURS       12         hours after which a browser is signed out in any case
  READS_PER_MINUTE    1800       requests that a session, or a network address without one, may send in a minute
  COMMANDS_PER_MINUTE 600        the same for those that change something
  SIGNING_PROOF_MINUTES 10       minutes for which a proof that it is you serves for signing
  LOG_LEVEL           info       fatal, error, warn, info, debug, trace or silent

Examples:
  PORT=8080 npm start
  DATA_DIR=/srv/creditable CREDITABLE_DEMO=false npm start
`;
