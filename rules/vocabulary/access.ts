/** What an entry of the log of access tells: that something was shown, that a change was asked for, or that somebody was refused. */
export const ACCESS_KINDS = ['view', 'command', 'refusal'] as const;

/** One kind of entry of the log of access. */
export type AccessKind = (typeof ACCESS_KINDS)[number];

/**
 * By what somebody got in: the session of a browser, the token of a program, the secret address of a calendar, or the link to
 * a packet.
 */
export const ACCESS_MEANS = ['session', 'api-token', 'calendar-address', 'review-link'] as const;

/** One way to get in. */
export type AccessMeans = (typeof ACCESS_MEANS)[number];

/** From where a request comes. */
export interface Origin {
  /** The network address, as far as our own proxies tell. */
  readonly address: string | null;
  /** The browser or program in words, for one `Firefox on Windows`. */
  readonly device: string | null;
}

/** Who gets in, by what, and from where. */
export interface Visitor extends Origin {
  /** The person; null for somebody who holds a link and is no person here. */
  readonly actorId: string | null;
  readonly means: AccessMeans;
  /** The session, token, calendar or link. */
  readonly meansId: string | null;
  /** The emergency access that was in force, where there was one. */
  readonly emergencyId: string | null;
}
