/** What must be on file before hours may count, in the order in which it is usually obtained. */
export const GATE_ITEMS = ['degree', 'registration', 'agreement', 'supervisor'] as const;

/** One condition before hours may count, and what to do while it is not fulfilled. */
export interface GateItem {
  readonly id: (typeof GATE_ITEMS)[number];
  readonly label: string;
  readonly done: boolean;
  /** Null when it is fulfilled. */
  readonly next: string | null;
}
