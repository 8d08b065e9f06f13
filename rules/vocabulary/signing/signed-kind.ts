/** The kinds of record that somebody puts a signature under. */
export const SIGNED_KINDS = ['weekly-log', 'agreement', 'attestation', 'evaluation'] as const;

/** One kind of signed record. */
export type SignedKind = (typeof SIGNED_KINDS)[number];

/** The words a person reads for each kind. */
export const SIGNED_LABELS: Readonly<Record<SignedKind, string>> = {
  'weekly-log': 'Weekly log',
  agreement: 'Supervision agreement',
  attestation: 'Attestation of a quarter',
  evaluation: 'Evaluation of a supervisee',
};
