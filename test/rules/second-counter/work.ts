/*
 * Kinds of work as all five laws tell them apart; what each kind counts for, every law says by itself.
 */

/** Treating people, alone or together. */
export const COUNSELING = [
  'counseling-individual',
  'counseling-couple',
  'counseling-family',
  'counseling-child',
  'counseling-group',
  'crisis',
];

/** Everything done with clients. */
export const WITH_CLIENTS = [...COUNSELING, 'assessment', 'psychoeducation'];
