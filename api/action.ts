import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { ActingPerson } from '../rules/vocabulary/commands/command.ts';
import type { Ability } from '../rules/vocabulary/abilities.ts';
import type { EmergencyInForce } from '../rules/vocabulary/emergency.ts';
import type { ErrorCode } from '../rules/vocabulary/errors.ts';
import type { Proof } from '../rules/vocabulary/proof.ts';
import type { Role } from '../rules/vocabulary/role.ts';
import type { Scope } from '../rules/vocabulary/scopes.ts';
import type { SignInMethod } from '../rules/vocabulary/sign-in.ts';
import type { Origin } from '../rules/vocabulary/access.ts';
import type { ShownIdentity } from './access/begin-session.ts';
import type { Services } from './services.ts';
import type { Shows } from './watching/shown.ts';

/** The HTTP methods that actions use: `get` asks, `post` does something new, `put` writes a whole thing anew. */
export type Method = 'get' | 'post' | 'put';

/** The one ability of a reviewer, who is no person of the organization. */
export const REVIEWING = 'review-packet';

/** An answer that is a file. */
export interface FileAnswer {
  /** As the person who gave it named it. */
  readonly name: string;
  readonly type: string;
  readonly content: Buffer | Readable;
}

/** The person on whose behalf something is asked or done. */
export interface SignedInPerson extends ActingPerson {
  readonly name: string;
  readonly roles: readonly Role[];
  /** IANA name of the zone in which the person reads times. */
  readonly timeZone: string;
  /** From where the request comes. */
  readonly origin?: Origin;
  /** The session of the browser that asks; none where it is no browser. */
  readonly session?: {
    readonly sessionId: string;
    readonly method: SignInMethod;
    /** ISO instant. */
    readonly signedInAt: string;
    /** The last proof that was given in it; null while there was none. */
    readonly proof?: Proof | null;
  };
  /** The emergency access that is in force in the session; none or null where there is none. */
  readonly emergency?: EmergencyInForce | null;
  /** The token of the program that asks for the person; none where it is a browser. */
  readonly token?: { readonly tokenId: string; readonly scopes: readonly Scope[] };
}

/** What an action is given when nobody needs to be signed in. */
export interface PublicContext {
  readonly services: Services;
  /** ISO instant at which the request was accepted. */
  readonly at: string;
  /** The network address from which it comes, as far as our proxies tell. */
  readonly client?: string | undefined;
  /** The browser or program in words. */
  readonly device?: string | undefined;
  /** The secret of the browser, where the action keeps something for it until it is signed in. */
  readonly browser?: string | undefined;
  /** Gives the browser that asks the secret by which a packet is open in it. */
  readonly keepReview?: ((secret: string) => void) | undefined;
}

/** What an action of a signed-in person is given. */
export interface ActionContext extends PublicContext {
  readonly acting: SignedInPerson;
  /** The Idempotency-Key of a command; empty for a question. */
  readonly key: string;
  /** The fresh proof, where the action is a signature. */
  readonly proof?: Proof;
}

/** Somebody of a board in whose browser one packet is open; no person of the organization. */
export interface Reviewer {
  readonly organizationId: string;
  readonly reviewSessionId: string;
  readonly linkId: string;
  readonly journeyId: string;
  readonly packetId: string;
  readonly reviewerName: string;
  readonly board: string;
  /** ISO instant from which the link opens nothing any more. */
  readonly endsAt: string;
  /** From where the request comes. */
  readonly origin: Origin;
}

/** What an action of a reviewer is given. */
export interface ReviewContext extends PublicContext {
  readonly reviewer: Reviewer;
}

/** What was asked, after it was checked. */
export interface ActionInput<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

/** What is the same for every action: where it lives, what it takes, what it answers, how it refuses. */
interface Described<Params, Query, Body, Answer> {
  /** Unique, for one `signWeek`; the name of the operation in /openapi.json. */
  readonly operationId: string;
  readonly method: Method;
  /** As Express writes it, for one `/api/journeys/:journeyId`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  readonly answer: z.ZodType<Answer>;
  /** `application/json` unless said otherwise; the types that a file may have which is handed out to be saved. */
  readonly answerType?: 'application/pdf' | 'text/calendar; charset=utf-8' | readonly string[];
  /** Whether its body comes as multipart/form-data with one file, named `file`. */
  readonly upload?: true;
  /** How its own reader may keep the answer; nobody may unless said otherwise. */
  readonly caching?: 'private, no-cache';
  readonly status: number;
  /** Whether it changes something; a command needs an Idempotency-Key. */
  readonly command: boolean;
  /** Of an action that reads: whom its answer is about. One that does not say so gives none. */
  readonly shows?: Shows<NoInfer<Params>, NoInfer<Answer>>;
  /** Fields that only a reader with another ability is told; everybody else finds null there. */
  readonly untold?: { readonly fields: readonly string[]; readonly unless: Ability };
  /** The refusals of its own, beside those that every action of its kind may answer. */
  readonly errors: readonly ErrorCode[];
  /** The largest body it takes, in bytes; 1 MiB unless said otherwise. */
  readonly bodyLimit?: number;
  /** The status of this very answer, where it is not always the same. */
  statusOf?(answer: Answer): number;
  /** Who is signed in from now on, where the action signs somebody in. */
  signsIn?(answer: Answer): ShownIdentity;
  /** Whether the browser that asks is signed out. */
  readonly signsOut?: true;
  /** Whether something is kept for the browser that asks before anybody is signed in. */
  readonly knowsBrowser?: true;
  /** Whether the packet is closed in the browser that asks. */
  readonly closesReview?: true;
}

/** One thing that a signed-in person with a certain ability can ask or do. */
export interface Action<Params = undefined, Query = undefined, Body = undefined, Answer = unknown> extends Described<
  Params,
  Query,
  Body,
  Answer
> {
  readonly ability: Exclude<Ability, typeof REVIEWING>;
  /**
   * Whether a fresh proof is needed that it is them: `signature` always, `access` of whoever has a way to prove it; whoever
   * has none must have signed in just now.
   */
  readonly proof?: 'signature' | 'access';
  perform(context: ActionContext, input: ActionInput<Params, Query, Body>): Promise<Answer>;
}

/** One thing that anybody can ask, signed in or not. */
export interface PublicAction<
  Params = undefined,
  Query = undefined,
  Body = undefined,
  Answer = unknown,
> extends Described<Params, Query, Body, Answer> {
  readonly ability: 'public';
  perform(context: PublicContext, input: ActionInput<Params, Query, Body>): Promise<Answer>;
}

/**
 * One thing that a reviewer of a board can ask or do with the packet that is open in their browser. It takes nothing: which
 * packet is meant follows from the browser, so that there is none other to name.
 */
export interface ReviewAction<Answer = unknown> extends Described<undefined, undefined, undefined, Answer> {
  readonly ability: typeof REVIEWING;
  perform(context: ReviewContext): Promise<Answer>;
}

/** Any action, as the router and the API description see it. */
export type AnyAction =
  Action<unknown, unknown, unknown, unknown> | PublicAction<unknown, unknown, unknown, unknown> | ReviewAction;

/**
 * Declares an action of signed-in people; its types follow from its schemas.
 * @param action - everything there is to know about it.
 */
export function defineAction<Params = undefined, Query = undefined, Body = undefined, Answer = unknown>(
  action: Action<Params, Query, Body, Answer>,
): Action<Params, Query, Body, Answer> {
  return action;
}

/**
 * Declares an action of reviewers; its types follow from its schemas.
 * @param action - everything there is to know about it.
 */
export function defineReviewAction<Answer>(action: ReviewAction<Answer>): ReviewAction<Answer> {
  return action;
}

/**
 * Declares an action that needs nobody to be signed in; its types follow from its schemas.
 * @param action - everything there is to know about it.
 */
export function definePublicAction<Params = undefined, Query = undefined, Body = undefined, Answer = unknown>(
  action: PublicAction<Params, Query, Body, Answer>,
): PublicAction<Params, Query, Body, Answer> {
  return action;
}

/** The content types in which an action may answer, as they are described. */
export function typesOf(answerType: Described<never, never, never, never>['answerType']): readonly string[] {
  return typeof answerType === 'object' ? answerType : [answerType ?? 'application/json'];
}
