/**
 * What a person must keep valid beside a registration: a license, the status as a supervisor, training, insurance, or the
 * window within which an exam must be passed.
 */
export const CREDENTIAL_KINDS = ['license', 'supervisor-status', 'training', 'insurance', 'exam-window'] as const;

/** One kind of credential. */
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** The words a person reads for each kind. */
export const CREDENTIAL_LABELS: Readonly<Record<CredentialKind, string>> = {
  license: 'License',
  'supervisor-status': 'Status as a supervisor',
  training: 'Training in supervision',
  insurance: 'Liability insurance',
  'exam-window': 'Window for an exam',
};
