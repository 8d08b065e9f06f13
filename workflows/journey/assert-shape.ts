import { PROOF_METHODS } from '../../rules/vocabulary/proof.ts';
import { BODY_SHAPES } from './body-shapes.ts';
import { refusal } from './refuse.ts';
import { type Shape, findMisfit } from './shape.ts';

const ID: Shape = {
  type: 'string',
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
};

const INSTANT: Shape = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$' };

/** How whoever signs proved that it is them; commands that sign nothing, and those of before, carry none. */
const PROOF: Shape = {
  type: 'object',
  properties: { by: { type: 'string', enum: PROOF_METHODS }, at: INSTANT },
  required: ['by', 'at'],
  additionalProperties: false,
};

/** Who, where, when and under which key: what stands around the body of every command. */
const ENVELOPE = {
  organizationId: ID,
  journeyId: ID,
  actorId: ID,
  // The Idempotency-Key of 200 characters may have been given an ending on its way.
  key: { type: 'string', pattern: '^[\\x21-\\x7e]{8,240}$' },
  at: INSTANT,
} as const satisfies Readonly<Record<string, Shape>>;

const COMMANDS = new Map<string, Shape>(
  Object.entries(BODY_SHAPES).map(([name, body]) => {
    const needed = { ...ENVELOPE, body };
    const properties = { ...needed, proof: PROOF };
    return [name, { type: 'object', properties, required: Object.keys(needed), additionalProperties: false }];
  }),
);

/**
 * Refuses a command that is not formed as its kind must be, whoever sent it: a journey takes nothing on trust.
 * Runs before anything is written to the history, so that a refusal leaves no trace.
 * @param name - the name of the update it came as.
 * @param command - what came.
 * @throws ApplicationFailure INPUT_INVALID naming the place that is wrong, and never what stood there.
 */
export function assertShape(name: string, command: unknown): void {
  const shape = COMMANDS.get(name);
  const misfit = shape === undefined ? 'command' : findMisfit(shape, command, 'command');
  if (misfit !== null || !isInstant(command)) throw refusal('INPUT_INVALID', { problems: misfit ?? 'command.at' });
}

function isInstant(command: unknown): boolean {
  return !Number.isNaN(Date.parse((command as { readonly at: string }).at));
}
