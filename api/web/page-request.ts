import type { Request } from 'express';
import type { JSX } from 'preact';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Ability } from '../../rules/vocabulary/abilities.ts';
import { assertAbility } from '../access/assert-ability.ts';
import type { Reviewer, SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';
import type { Refusal } from './parts/action-form.tsx';
import type { Frame } from './parts/layout.tsx';
import type { Viewer } from './viewer.ts';

/** A page that was asked for: by whom, where, and what was refused on it just before. */
export interface PageRequest {
  readonly services: Services;
  readonly surroundings: WebSurroundings;
  readonly acting: SignedInPerson | null;
  /** Somebody of a board in whose browser a packet is open; null where none is. */
  readonly reviewer: Reviewer | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly frame: Frame;
  readonly refusal: Refusal | null;
}

/** What the pages can say about where they run, beside the services. */
export interface WebSurroundings {
  /** The address of the Temporal UI, where there is one. */
  readonly temporalUrl?: string | null;
}

/** What a route answers: a page, another address, or a file. */
export type PageAnswer =
  | { readonly page: JSX.Element; readonly status?: number }
  | { readonly goTo: string }
  | { readonly file: string; readonly type: string; readonly name: string };

/** One address and what is shown there. */
export interface PageRoute {
  /** With `:name` for the parts that vary, for one `/journeys/:journeyId`. */
  readonly path: string;
  /** What one must be able to do to open it. */
  readonly ability: Ability | 'public';
  show(request: PageRequest): Promise<PageAnswer>;
}

/** A page that was asked for by somebody who is signed in. */
export interface SignedInRequest extends PageRequest {
  readonly acting: SignedInPerson;
  readonly frame: Frame & { readonly viewer: Viewer };
}

/**
 * A page that only signed-in people with a certain ability see.
 * @throws SIGN_IN_REQUIRED for nobody, NOT_ALLOWED for everybody without it.
 */
export function signedInPage(
  path: string,
  ability: Ability,
  show: (request: SignedInRequest) => Promise<PageAnswer>,
): PageRoute {
  return {
    path,
    ability,
    async show(request) {
      const { frame } = request;
      const acting = assertAbility(request.acting, ability);
      if (frame.viewer === null) throw new CreditableError('SIGN_IN_REQUIRED');
      return show({ ...request, acting, frame: { ...frame, viewer: frame.viewer } });
    },
  };
}

/** The person of a request as the pages know them. */
export function viewerOf(acting: SignedInPerson, demo: boolean): Viewer {
  return { id: acting.actorId, name: acting.name, roles: acting.roles, timeZone: acting.timeZone, demo };
}

/** The path and query of a request, as one comes back to it. */
export function addressOf(request: Pick<Request, 'originalUrl'>): string {
  return request.originalUrl.split('#')[0] ?? '/';
}
