/** What happens to one form of a packet, step by step. `reopened`: it is needed again, for one because the board asks anew. */
export const PACKET_STEPS = ['asked', 'signed', 'received', 'sent', 'waived', 'reopened'] as const;

/** One step of a form. */
export type PacketStep = (typeof PACKET_STEPS)[number];

/** Where one form of a packet stands. */
export type PacketState = 'missing' | Exclude<PacketStep, 'reopened'>;

/** The words that a reader sees for each state. */
export const PACKET_STATE_WORDS: Readonly<Record<PacketState, string>> = {
  missing: 'Missing',
  asked: 'Asked for',
  signed: 'Signed',
  received: 'Received',
  sent: 'Sent',
  waived: 'Not needed',
};

/** What a sentence says that happened at each step. */
export const PACKET_STEP_WORDS: Readonly<Record<PacketStep, string>> = {
  asked: 'was asked for',
  signed: 'was signed',
  received: 'was received',
  sent: 'was sent',
  waived: 'was set aside as not needed',
  reopened: 'was taken up again',
};

/** How a form is signed; `none` for an enclosure that nobody signs. */
export type FormSignature = 'wet' | 'electronic' | 'either' | 'none';

type Moves = Readonly<Record<PacketState, readonly PacketStep[]>>;

/** A form that somebody signs is not sent, nor taken as received, before it is signed. */
const SIGNED_FORM: Moves = {
  missing: ['asked', 'signed', 'waived'],
  asked: ['asked', 'signed', 'waived'],
  signed: ['received', 'sent', 'waived', 'reopened'],
  received: ['sent', 'waived', 'reopened'],
  sent: ['reopened'],
  waived: ['reopened'],
};

const ENCLOSURE: Moves = {
  missing: ['asked', 'received', 'sent', 'waived'],
  asked: ['asked', 'received', 'sent', 'waived'],
  signed: [],
  received: ['sent', 'waived', 'reopened'],
  sent: ['reopened'],
  waived: ['reopened'],
};

/**
 * The steps that a form can take from where it stands.
 * @param signature - how the board wants it signed.
 */
export function stepsFrom(state: PacketState, signature: FormSignature): readonly PacketStep[] {
  return (signature === 'none' ? ENCLOSURE : SIGNED_FORM)[state];
}

/**
 * Where a form stands after a step.
 * @returns null when the step cannot be taken from there.
 */
export function stateAfter(state: PacketState, step: PacketStep, signature: FormSignature): PacketState | null {
  if (!stepsFrom(state, signature).includes(step)) return null;
  return step === 'reopened' ? 'missing' : step;
}
