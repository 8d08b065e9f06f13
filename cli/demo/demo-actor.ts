import { z } from 'zod';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { type Answered, askPatiently } from './ask-patiently.ts';

/** What a command of the demo made: the thing itself, and others made with it. */
const receiptSchema = z.object({ subjectId: z.string(), madeIds: z.array(z.string()).default([]) });

/** What a command of the demo made. */
export type DemoReceipt = z.infer<typeof receiptSchema>;

/** A command to the API and the step of the demo that it is. */
export interface DemoCommand {
  readonly method?: 'POST' | 'PUT';
  /** For one `/api/people`. */
  readonly path: string;
  /** Unique in the demo; makes the Idempotency-Key, so that a demo broken off half-way goes on where it stopped. */
  readonly step: string;
  readonly body: unknown;
}

/** Somebody of the demo, acting over HTTP as a browser of theirs would. */
export interface DemoActor {
  readonly personId: string;
  /** Asks something. @throws PART_MISSING when the answer is not what was expected. */
  ask<Answer>(path: string, schema: z.ZodType<Answer>): Promise<Answer>;
  /** Does something once. @throws PART_MISSING when it is refused. */
  act(command: DemoCommand): Promise<DemoReceipt>;
}

/** What the API answers to whoever wants to sign and has not proved that it is them. */
const PROOF_MISSING = /\bPROOF_REQUIRED\b/;

/** Steps into somebody of the demo; once for each person. */
export type StepInto = (personId: string) => Promise<DemoActor>;

/**
 * Opens the way into the people of the demo.
 * @param baseUrl - where the API answers, for one `http://localhost:3000`.
 * @param organizationId - part of every Idempotency-Key.
 */
export function openDemoDoor(baseUrl: string, organizationId: string): StepInto {
  const inside = new Map<string, Promise<DemoActor>>();
  return (personId) => {
    const known = inside.get(personId) ?? stepInto(baseUrl, organizationId, personId);
    inside.set(personId, known);
    return known;
  };
}

async function stepInto(baseUrl: string, organizationId: string, personId: string): Promise<DemoActor> {
  const entered = await askPatiently(baseUrl, { method: 'POST', path: '/api/demo/step-into', body: { personId } });
  const cookie = entered.cookie ?? refuse('step-into', 'no cookie came back');
  const send = (method: string, path: string, body?: unknown, key?: string): Promise<Answered> =>
    askPatiently(baseUrl, {
      method,
      path,
      body,
      headers: { Cookie: cookie, ...(key !== undefined && { 'Idempotency-Key': key }) },
    });
  return {
    personId,
    ask: async (path, schema) => read(path, schema, await send('GET', path)),
    act: async ({ method = 'POST', path, step, body }) => {
      const give = () => send(method, path, body, `demo:${organizationId}:${step}`);
      const answer = await give().catch(async (refused: unknown) => {
        if (!PROOF_MISSING.test(String(refused))) throw refused;
        // The button of the demo, which proves nothing and says so.
        await send('POST', '/api/proofs', { by: 'demo' });
        return give();
      });
      return read(path, receiptSchema, answer);
    },
  };
}

function read<Answer>(path: string, schema: z.ZodType<Answer>, { body }: Answered): Answer {
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : refuse(path, z.prettifyError(parsed.error));
}

function refuse(path: string, reason: string): never {
  throw new CreditableError('PART_MISSING', {
    part: 'The demo organization',
    reason: `${path}: ${reason}`,
    advice: 'Start again; it goes on where it stopped.',
  });
}
