/** How many supervisees share the supervisor: one, two, or a group. */
export const SUPERVISION_KINDS = ['individual', 'triadic', 'group'] as const;

/** One kind of supervision. */
export type SupervisionKind = (typeof SUPERVISION_KINDS)[number];

/** The words a person reads for each kind. */
export const KIND_LABELS: Readonly<Record<SupervisionKind, string>> = {
  individual: 'Individual',
  triadic: 'Triadic (two supervisees)',
  group: 'Group',
};

/**
 * The activity under which a session of a kind stands in the log.
 * @example activityOf('group') is 'supervision-group'.
 */
export function activityOf(kind: SupervisionKind): `supervision-${SupervisionKind}` {
  return `supervision-${kind}`;
}

/**
 * How many supervisees the log says were there.
 * @param present - how many came.
 * @returns null for individual supervision, which is of one by its name.
 */
export function groupSizeOf(kind: SupervisionKind, present: number): number | null {
  return kind === 'individual' ? null : present;
}
