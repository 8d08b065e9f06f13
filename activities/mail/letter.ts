/** A notice before it becomes plain text and HTML. */
export interface Letter {
  readonly greeting: string;
  /** What is the matter, in one or two sentences. */
  readonly opening: string;
  /** One line for each obligation. */
  readonly items: readonly string[];
  /** What to do now, and what happens otherwise. */
  readonly action: string;
  /** What the link is called. */
  readonly linkLabel: string;
  /** Absolute address of the page where the reader acts. */
  readonly link: string;
  /** Why this reader got it. */
  readonly because: string;
}
