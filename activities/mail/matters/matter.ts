import type { Recipient } from '../../../rules/vocabulary/ladder.ts';

/** What is said of one kind of obligation, whoever reads it. */
export interface Matter {
  /** What is the matter, with how many; begins a subject line, so that it holds no name. */
  readonly head: (count: number) => string;
  /** The same, to the person who owes it. */
  readonly headForOwner?: (count: number) => string;
  /** The same, once it is too late. */
  readonly lost: (count: number) => string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** What the reader does now, by the part that the reader plays. */
  readonly act: Partial<Readonly<Record<Recipient, string>>> & { readonly else: string };
  /** What a director decides when nobody acted. */
  readonly decide: string;
  readonly linkLabel: string;
  /** Whether the subject names the day by which it must be done. */
  readonly dated: boolean;
}

/** So many of something, in words. */
export const some = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;
