/** One command that waits for its turn, and how its sender is answered. */
interface Letter {
  readonly apply: () => Promise<void>;
}

/** Commands wait here and are applied one after another, so that none meets a half-changed state. */
export class Mailbox {
  private readonly letters: Letter[] = [];

  /**
   * Puts a command in line.
   * @param work - what the command does, once it is its turn.
   * @returns the answer, once it was applied.
   */
  post<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      this.letters.push({ apply: () => work().then(resolve, reject) });
    });
  }

  /** Whether no command waits. */
  get empty(): boolean {
    return this.letters.length === 0;
  }

  /** Applies the command that waited longest. A refusal goes to its sender and never stops the journey. */
  async applyNext(): Promise<void> {
    await this.letters.shift()?.apply();
  }
}
